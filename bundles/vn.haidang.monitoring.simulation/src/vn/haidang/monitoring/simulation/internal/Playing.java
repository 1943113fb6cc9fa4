package vn.haidang.monitoring.simulation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.simulation.internal.RecordedValue.Moving;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Still;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Syntax;

/**
 * A recording as it plays in one agent, with what happened to it; immutable. Times are seconds of the network's play.
 *
 * @param recording the variables
 * @param bornAt when the device started that is there now; empty for the one that was recorded
 * @param countersZeroAt when its counters were or will be zero; empty as long as they go on from the recording
 * @param clockZeroAt likewise for its up time
 * @param changed variables that are not what the recording says, by OID
 */
record Playing(Recording recording, OptionalDouble bornAt, OptionalDouble countersZeroAt, OptionalDouble clockZeroAt,
        Map<OID, RecordedValue> changed) {

    static Playing recorded(Recording recording) {
        return new Playing(recording, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Map.of());
    }

    Playing bornAt(double seconds) {
        OptionalDouble now = OptionalDouble.of(seconds);
        return new Playing(recording, now, now, now, Map.of());
    }

    Playing countersZeroAt(double seconds) {
        return new Playing(recording, bornAt, OptionalDouble.of(seconds), clockZeroAt, changed);
    }

    Playing clockZeroAt(double seconds) {
        return new Playing(recording, bornAt, countersZeroAt, OptionalDouble.of(seconds), changed);
    }

    Playing with(Recording other) {
        return new Playing(other, bornAt, countersZeroAt, clockZeroAt, Map.of());
    }

    /** With another value of a variable; one that the recording does not have stays away. */
    Playing with(OID oid, RecordedValue value) {
        if (recording.find(oid) < 0) {
            return this;
        }
        Map<OID, RecordedValue> values = new HashMap<>(changed);
        values.put(oid, value);
        return new Playing(recording, bornAt, countersZeroAt, clockZeroAt, Map.copyOf(values));
    }

    /** The value at a position of the recording. */
    Variable at(int position, double seconds) {
        RecordedValue other = changed.isEmpty() ? null : changed.get(recording.oid(position));
        if (other != null) {
            return other.at(seconds);
        }
        RecordedValue value = recording.value(position);
        if (value instanceof Moving moving) {
            OptionalDouble zeroAt = isClock(position, moving) ? clockZeroAt : countersZeroAt;
            return zeroAt.isPresent() ? moving.at(seconds, zeroAt.getAsDouble()) : moving.at(seconds);
        }
        return value instanceof Still still && bornAt.isPresent() ? afterBirth(still.value()) : value.at(seconds);
    }

    private boolean isClock(int position, Moving moving) {
        return moving.syntax() == Syntax.TIME_TICKS || moving.syntax() == Syntax.INTEGER32
                && recording.oid(position).equals(RecordedLine.SYS_UP_TIME);
    }

    /** What was counted, and when things happened, was before the device that is there now. */
    private static Variable afterBirth(Variable value) {
        if (value instanceof TimeTicks) {
            return new TimeTicks(0);
        }
        if (value instanceof Counter32) {
            return new Counter32(0);
        }
        return value instanceof Counter64 ? new Counter64(0) : value;
    }
}
