package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.snmp4j.smi.OctetString;

import vn.haidang.monitoring.probe.DeviceClocks;

/**
 * The clocks of a device at a reading.
 *
 * @param device what it says
 * @param engineId its snmpEngineID, when it tells one
 * @param at by our clock, which may have been set in between and only helps to tell a wrap from a restart
 */
record Clock(DeviceClocks device, Optional<OctetString> engineId, Instant at) {

    long upTime() {
        return device.upTimeHundredths();
    }

    OptionalLong hostUpTime() {
        return device.hostUpTimeHundredths();
    }

    /** Hundredths of a second by our clock since a reading; negative when it was set back. */
    long passedSince(Clock before) {
        return Duration.between(before.at, at).toMillis() / 10;
    }

    /** Whether sysUpTime went backwards, by a restart or by its wrap. */
    boolean wentBackSince(Clock before) {
        return upTime() < before.upTime();
    }
}
