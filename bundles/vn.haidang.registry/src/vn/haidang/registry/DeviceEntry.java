package vn.haidang.registry;

import java.util.Optional;

/**
 * A device on the network.
 *
 * @param id the registry's stable id
 * @param code the device's code, on its label
 * @param name its name
 * @param kind what kind of device
 * @param unit the code of the unit that has it; empty text while it has none
 * @param snmp where its SNMP agent answers, when it has one
 * @param uplink the code of the device through which the centre reaches it
 */
public record DeviceEntry(String id, String code, String name, Kind kind, String unit, Optional<SnmpEndpoint> snmp,
        Optional<String> uplink) {

    /** The kinds of device. */
    public enum Kind {
        ROUTER, SWITCH, FIREWALL, SERVER, ACCESS_POINT, CAMERA, OTHER
    }

    /**
     * Where an SNMP agent answers and what it is asked with.
     *
     * @param host name or address
     * @param port UDP port, usually 161
     * @param profile the name of the credentials; the registry never holds the secrets themselves
     */
    public record SnmpEndpoint(String host, int port, String profile) {}
}
