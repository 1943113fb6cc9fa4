package vn.haidang.monitoring.snmp;

import java.util.Optional;

import vn.haidang.registry.DeviceEntry;

/**
 * The names of interfaces by the numbers that traps call them by, as an OSGi service. Safe for use by several threads;
 * nothing here asks a device or blocks.
 */
public interface InterfaceNames {

    /**
     * The ifName (or ifDescr) of the interface that had this ifIndex when the device was last polled; empty when it was not
     * polled or has no such interface.
     */
    Optional<String> name(DeviceEntry device, int index);
}
