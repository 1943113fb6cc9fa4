package vn.haidang.monitoring.snmp;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.probe.DeviceMeasure;

/**
 * Reads one device for a person who waits for it, as an OSGi service. The methods block until the answer is there;
 * safe for use by several threads. All of them throw a {@link FindingException} that says why when the device cannot
 * be read (no route, no answer, unknown user, wrong key, …) and a
 * {@link java.util.concurrent.CancellationException} when the progress was cancelled.
 */
public interface SnmpReader {

    /** GET of these OIDs; a missing one is in the answer as {@link SnmpVariable.Value.Missing}. */
    List<SnmpVariable> get(SnmpTarget target, List<String> oids) throws FindingException;

    /**
     * Walks a subtree by GETBULK (GETNEXT for v1), surviving agents that answer out of order or in circles.
     *
     * @param rows is given each variable as it comes, on the calling thread
     */
    void walk(SnmpTarget target, String root, Progress progress, Consumer<SnmpVariable> rows) throws FindingException;

    /** The interfaces of the device, ordered by ifIndex. */
    List<InterfaceRow> interfaces(SnmpTarget target, Progress progress) throws FindingException;

    /**
     * What the device is.
     *
     * @param definitions a folder whose definitions are used beside the program's; empty for the data folder's, if there
     *        is one
     */
    DeviceIdentity identify(SnmpTarget target, Optional<Path> definitions, Progress progress) throws FindingException;

    /** What can be measured of the device beside its interfaces, as {@link #identify} knows its family. */
    List<DeviceMeasure> measures(SnmpTarget target, Optional<Path> definitions, Progress progress)
            throws FindingException;

    /**
     * Records the device as {@code .snmprec} text, scrubbed of contact, location and addresses of people.
     *
     * @param spacing when present the device is walked twice with that pause between, so that counters are recorded
     *        with the rate they moved at
     * @return how many variables were recorded
     */
    int record(SnmpTarget target, String root, Optional<Duration> spacing, Writer out, Progress progress)
            throws FindingException;
}
