package vn.haidang.monitoring.snmp.internal;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.probe.DeviceClocks.Course;
import vn.haidang.monitoring.probe.InterfaceReading.Change;

/**
 * What ifLastChange proves (IF-MIB): an interface that says "up" at two polls and changed in between was down for a
 * while.
 */
final class StateChange {

    /** How far apart two tellings of one change may be, in hundredths: some agents round. */
    private static final long JITTER = 100;

    private StateChange() {}

    /** @param before the reading before this one */
    static Change of(Optional<InterfaceCounters> before, InterfaceCounters now) {
        if (now.state().lastChange().isEmpty()) {
            return Change.UNKNOWN;
        }
        long lastChange = now.state().lastChange().getAsLong();
        Optional<Instant> at = lastChange == 0
                ? Optional.empty()
                : Optional.of(now.clock().at().minusMillis(since(lastChange, now.clock()) * 10));
        return new Change(at, before.filter(old -> isHidden(old, now, lastChange)).isPresent());
    }

    /** The device's clock may have wrapped since the change. */
    private static long since(long lastChange, Clock clock) {
        return Math.floorMod(clock.upTime() - lastChange, ClockComparison.WRAP);
    }

    private static boolean isHidden(InterfaceCounters before, InterfaceCounters now, long lastChange) {
        if (before.state().up() != now.state().up() || before.state().lastChange().isEmpty()) {
            return false;
        }
        long earlier = before.state().lastChange().getAsLong();
        boolean isOther = Math.abs(lastChange - earlier) > JITTER;
        // Of an agent that tells the present each time nothing can be learnt.
        boolean tellsThePresent = since(lastChange, now.clock()) <= JITTER
                && since(earlier, before.clock()) <= JITTER;
        return isOther && !tellsThePresent
                && ClockComparison.between(before.clock(), now.clock()) instanceof Elapsed.Ran ran
                && ran.course() == Course.RAN_ON && since(lastChange, now.clock()) <= ran.hundredths() + JITTER;
    }
}
