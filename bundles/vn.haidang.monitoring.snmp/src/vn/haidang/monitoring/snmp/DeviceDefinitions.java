package vn.haidang.monitoring.snmp;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * The definitions of families of devices, as an OSGi service: those of the program and those that people have put into the
 * folder {@code definitions} of the data folder. Safe for use by several threads; the methods read files.
 */
public interface DeviceDefinitions {

    /** The folder of the data folder that files with the ending {@code .device} are read from. */
    String FOLDER = "definitions";

    /** The names of the definitions in use, the program's and people's own. */
    List<String> names();

    /** What is wrong with the files in the data folder's folder: one finding a file that was left out. */
    List<Finding> findings();

    /** What is wrong with the files of another folder, as somebody who writes one wants to know. */
    List<Finding> check(Path folder);
}
