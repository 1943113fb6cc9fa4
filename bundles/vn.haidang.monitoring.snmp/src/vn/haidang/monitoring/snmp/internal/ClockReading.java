package vn.haidang.monitoring.snmp.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.probe.DeviceClocks;

/**
 * Reads a device's clocks out of a poll. sysUpTime comes with every group of counters, since it is what they are divided
 * by; the others only with the first one.
 */
final class ClockReading {

    /** What is asked with every group after the first. */
    static final List<OID> AGAIN = List.of(Oids.SYS_UP_TIME);

    private static final List<OID> OTHERS = List.of(Oids.HR_SYSTEM_UPTIME, Oids.SNMP_ENGINE_ID, Oids.SNMP_ENGINE_BOOTS,
            Oids.SNMP_ENGINE_TIME);

    private ClockReading() {}

    /** What is asked with the first group. */
    static List<OID> wanted(Set<OID> absent) {
        List<OID> wanted = new ArrayList<>(AGAIN);
        OTHERS.stream().filter(clock -> !absent.contains(clock)).forEach(wanted::add);
        return wanted;
    }

    static void noteAbsent(Map<OID, Variable> values, Set<OID> absent) {
        OTHERS.stream().filter(clock -> values.get(clock) == null || values.get(clock).isException())
                .forEach(absent::add);
    }

    /**
     * The clocks; nothing without a sysUpTime.
     *
     * @param first those of the first group, whose others hold for all
     */
    static Optional<Clock> read(Map<OID, Variable> values, Instant at, Optional<Clock> first) {
        if (!(values.get(Oids.SYS_UP_TIME) instanceof TimeTicks upTime)) {
            return Optional.empty();
        }
        long hundredths = upTime.getValue();
        return Optional.of(first.map(known -> again(hundredths, at, known)).orElseGet(() -> new Clock(
                new DeviceClocks(hundredths, ticks(values.get(Oids.HR_SYSTEM_UPTIME)),
                        integer(values.get(Oids.SNMP_ENGINE_BOOTS)), integer(values.get(Oids.SNMP_ENGINE_TIME))),
                values.get(Oids.SNMP_ENGINE_ID) instanceof OctetString id ? Optional.of(id) : Optional.empty(), at)));
    }

    private static Clock again(long upTime, Instant at, Clock first) {
        DeviceClocks known = first.device();
        return new Clock(new DeviceClocks(upTime, known.hostUpTimeHundredths(), known.engineBoots(),
                known.engineTimeSeconds()), first.engineId(), at);
    }

    private static OptionalLong ticks(Variable value) {
        return value instanceof TimeTicks ticks ? OptionalLong.of(ticks.getValue()) : OptionalLong.empty();
    }

    private static OptionalLong integer(Variable value) {
        return value instanceof Integer32 number ? OptionalLong.of(number.getValue()) : OptionalLong.empty();
    }
}
