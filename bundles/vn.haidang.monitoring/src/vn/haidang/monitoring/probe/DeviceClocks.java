package vn.haidang.monitoring.probe;

import java.util.OptionalLong;

/**
 * The clocks of a device at a poll. They start at different events, so that together they tell a restart of the device
 * from one of its SNMP agent and from a wrap.
 *
 * @param upTimeHundredths sysUpTime (SNMPv2-MIB): since the SNMP agent started, in hundredths of a second, wrapping after
 *        497 days
 * @param hostUpTimeHundredths hrSystemUptime (HOST-RESOURCES-MIB): since the machine started, likewise
 * @param engineBoots snmpEngineBoots (RFC 3411): how often the SNMP engine has started
 * @param engineTimeSeconds snmpEngineTime (RFC 3411): seconds since it last did
 */
public record DeviceClocks(long upTimeHundredths, OptionalLong hostUpTimeHundredths, OptionalLong engineBoots,
        OptionalLong engineTimeSeconds) {

    /** Of a device that tells its sysUpTime alone. */
    public static DeviceClocks ofUpTime(long hundredths) {
        return new DeviceClocks(hundredths, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** What the clocks say of the time since the poll before. */
    public enum Course {
        /** There was no poll before. */
        FIRST_SEEN,
        /** The device ran through. */
        RAN_ON,
        /** The SNMP agent started anew, the machine ran through. */
        AGENT_RESTARTED,
        /** The device started anew. */
        RESTARTED,
        /** The clocks contradict each other, or stand still. */
        UNCLEAR
    }
}
