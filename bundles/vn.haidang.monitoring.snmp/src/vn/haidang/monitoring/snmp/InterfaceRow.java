package vn.haidang.monitoring.snmp;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One interface of a device as its IF-MIB tells it (RFC 2863), ifXTable preferred over ifTable.
 *
 * @param index its ifIndex, which may change at any restart of the device
 * @param name its ifName, or ifDescr when the device has no ifXTable
 * @param alias its ifAlias, what the administrator called it
 * @param highSpeed its ifHighSpeed in Mbit/s, from ifSpeed when there is none
 * @param admin its ifAdminStatus
 * @param oper its ifOperStatus
 * @param inOctets ifHCInOctets, from ifInOctets when there is none; an unsigned 64-bit count
 * @param outOctets likewise for octets sent
 * @param highCapacity whether the octets are 64-bit counters
 */
public record InterfaceRow(int index, String name, Optional<String> alias, OptionalLong highSpeed, Status admin,
        Status oper, OptionalLong inOctets, OptionalLong outOctets, boolean highCapacity) {

    /** ifAdminStatus and ifOperStatus. */
    public enum Status {
        UP, DOWN, TESTING, UNKNOWN, DORMANT, NOT_PRESENT, LOWER_LAYER_DOWN
    }
}
