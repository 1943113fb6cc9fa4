package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;
import java.util.OptionalLong;

import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DeviceClocks.Course;
import vn.haidang.monitoring.probe.Rate.Cause;
import vn.haidang.monitoring.probe.Rate.Doubt;

/**
 * Finds out from the clocks of two readings whether the device ran through and for how long. sysUpTime counts; the
 * others decide when it cannot be right: it went back by more than its wrap after 497 days explains, stood still, or
 * moved at another pace than our own clock, which may have been set.
 * <p>
 * Without a second clock one thing is still sure: who started anew within the time passed has been up for no longer
 * than that.
 */
final class ClockComparison {

    /** TimeTicks wrap (RFC 2578, 7.1.8). */
    static final long WRAP = 1L << 32;
    /** How far two clocks may be apart before we say that they disagree, in hundredths and as a share. */
    private static final long SLACK = 1_000;
    private static final double DRIFT = 0.1;
    /** A poll each second is the shortest period there is, and one of them comes a little early now and then. */
    private static final long SHORT = 80;
    private static final long LONG = 3_600 * 100;

    private final Clock before;
    private final Clock now;
    private final long passed;
    private final Witness engine;
    private final Witness host;

    private ClockComparison(Clock before, Clock now) {
        this.before = before;
        this.now = now;
        this.passed = now.passedSince(before);
        this.engine = engine(before.device(), now.device());
        this.host = host(before.hostUpTime(), now.hostUpTime());
    }

    static Elapsed between(Clock before, Clock now) {
        return new ClockComparison(before, now).elapsed();
    }

    private Elapsed elapsed() {
        boolean isReplaced = before.engineId().isPresent() && now.engineId().isPresent()
                && !before.engineId().equals(now.engineId());
        if (isReplaced) {
            return new Elapsed.Broken(Course.RESTARTED, Cause.DEVICE_REPLACED);
        }
        if (passed >= WRAP - slack(passed)) {
            return new Elapsed.Broken(Course.UNCLEAR, Cause.TOO_LONG_AGO);
        }
        long advance = now.upTime() - before.upTime();
        long wrapped = advance + WRAP;
        if (advance < 0 && (isNear(wrapped, passed) || engine.ran(wrapped))) {
            advance = wrapped;
        }
        if (advance >= 0 && isNear(advance, passed)) {
            return together(advance);
        }
        return advance > passed ? ahead(advance) : behind(advance);
    }

    /** sysUpTime and our clock agree. */
    private Elapsed together(long advance) {
        if (advance == 0) {
            return new Elapsed.Broken(Course.UNCLEAR, Cause.CLOCK_STOPPED);
        }
        if (mayHaveStarted() && (engine.restarted || host.restarted)) {
            return restarted();
        }
        return engine.restarted
                ? ran(Course.AGENT_RESTARTED, advance, Doubt.AGENT_RESTARTED)
                : sure(advance);
    }

    /** sysUpTime went on faster than our clock: it did not start anew, and one of the two is wrong. */
    private Elapsed ahead(long advance) {
        if (engine.restarted || host.restarted) {
            return ran(Course.UNCLEAR, advance, Doubt.CLOCKS_DISAGREE);
        }
        if (engine.ran(advance) || host.ran(advance)) {
            return sure(advance);
        }
        boolean isOursRight = passed > 0 && (engine.ran(passed) || host.ran(passed));
        return ran(Course.RAN_ON, isOursRight ? passed : advance, Doubt.CLOCKS_DISAGREE);
    }

    /** sysUpTime went back, stood still or went on more slowly than our clock. */
    private Elapsed behind(long advance) {
        if (engine.restarted) {
            return host.ran(passed)
                    ? ran(Course.AGENT_RESTARTED, host.advance, Doubt.AGENT_RESTARTED)
                    : restarted();
        }
        if (host.restarted) {
            return restarted();
        }
        if (engine.ran(passed)) {
            return ran(Course.UNCLEAR, engine.advance, Doubt.CLOCKS_DISAGREE);
        }
        if (advance > 0 && !mayHaveStarted()) {
            return engine.ran(advance) || host.ran(advance)
                    ? sure(advance)
                    : ran(Course.RAN_ON, advance, Doubt.CLOCKS_DISAGREE);
        }
        if (host.ran(passed)) {
            return advance == 0
                    ? ran(Course.UNCLEAR, host.advance, Doubt.CLOCKS_DISAGREE)
                    : ran(Course.AGENT_RESTARTED, host.advance, Doubt.AGENT_RESTARTED);
        }
        return advance == 0 ? new Elapsed.Broken(Course.UNCLEAR, Cause.CLOCK_STOPPED) : restarted();
    }

    /** Whether the device is up for so short a time that it may have started since the reading before. */
    private boolean mayHaveStarted() {
        long most = passed + slack(passed);
        boolean isEngineOlder = engine.advance > 0 && now.device().engineTimeSeconds().orElse(0) * 100 > most;
        return now.upTime() <= most && !isEngineOlder;
    }

    private static Elapsed restarted() {
        return new Elapsed.Broken(Course.RESTARTED, Cause.DEVICE_RESTARTED);
    }

    private static Elapsed ran(Course course, long hundredths, Doubt doubt) {
        return new Elapsed.Ran(course, hundredths, Optional.of(doubt));
    }

    private static Elapsed sure(long hundredths) {
        Optional<Doubt> doubt = Optional.empty();
        if (hundredths < SHORT) {
            doubt = Optional.of(Doubt.SHORT_INTERVAL);
        } else if (hundredths > LONG) {
            doubt = Optional.of(Doubt.LONG_INTERVAL);
        }
        return new Elapsed.Ran(Course.RAN_ON, hundredths, doubt);
    }

    private static boolean isNear(long some, long other) {
        return Math.abs(some - other) <= slack(other);
    }

    private static long slack(long time) {
        return Math.max(SLACK, (long) (time * DRIFT));
    }

    /** snmpEngineBoots and snmpEngineTime: a start shows even where the boots are not kept, by a time that went back. */
    private Witness engine(DeviceClocks first, DeviceClocks second) {
        if (first.engineBoots().isEmpty() || second.engineBoots().isEmpty() || first.engineTimeSeconds().isEmpty()
                || second.engineTimeSeconds().isEmpty()) {
            return Witness.ABSENT;
        }
        boolean sameBoots = first.engineBoots().getAsLong() == second.engineBoots().getAsLong();
        long advance = (second.engineTimeSeconds().getAsLong() - first.engineTimeSeconds().getAsLong()) * 100;
        return sameBoots && advance >= 0 ? moving(advance) : Witness.RESTARTED;
    }

    private Witness host(OptionalLong first, OptionalLong second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Witness.ABSENT;
        }
        long advance = second.getAsLong() - first.getAsLong();
        if (advance < 0) {
            return isNear(advance + WRAP, passed) ? moving(advance + WRAP) : Witness.RESTARTED;
        }
        return moving(advance);
    }

    /** A clock that stands still is none: some agents tell a constant. */
    private static Witness moving(long advance) {
        return advance == 0 ? Witness.ABSENT : new Witness(advance, false);
    }

    /**
     * What a second clock says.
     *
     * @param advance by how much it went on, in hundredths; none when it is not there or started anew
     * @param restarted whether it started anew
     */
    private record Witness(long advance, boolean restarted) {
        static final Witness ABSENT = new Witness(0, false);
        static final Witness RESTARTED = new Witness(0, true);

        /** Whether it went on by about so much. */
        boolean ran(long hundredths) {
            return advance > 0 && isNear(advance, hundredths);
        }
    }
}
