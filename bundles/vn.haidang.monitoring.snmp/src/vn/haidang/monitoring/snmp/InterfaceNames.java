package vn.haidang.monitoring.snmp;

import java.util.Optional;

import vn.haidang.registry.DeviceEntry;

/**
 * The names of interfaces by what traps and syslog call them, as an OSGi service. Safe for use by several threads; nothing
 * here asks a device or blocks.
 */
public interface InterfaceNames {

    /**
     * The ifName (or ifDescr) of the interface that had this ifIndex when the device was last polled; empty when it was not
     * polled or has no such interface.
     */
    Optional<String> name(DeviceEntry device, int index);

    /**
     * The ifName (or ifDescr) of the interface whose ifDescr or ifAlias was this when the device was last read; empty when it
     * was not read, and when none or several are called so.
     */
    Optional<String> called(DeviceEntry device, String text);
}
