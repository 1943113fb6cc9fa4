package vn.haidang.monitoring.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.monitoring.LineState;

/** What witnesses can say of a line in a window of time. Ratios are from 0 to 1, rates in bit/s or 1/s, times in ms. */
public sealed interface Statement {

    /**
     * Whether the far end answers, and its last silence.
     *
     * @param state its state
     * @param silentFrom the first echo missed of the last silence that touches the window
     * @param heardAgain when that silence ended; empty while it goes on
     */
    record Reach(LineState state, Optional<Instant> silentFrom, Optional<Instant> heardAgain) implements Statement {}

    /**
     * The echoes since the line answered last again, within the window.
     *
     * @param sent how many were sent
     * @param lost how many of these were not answered
     * @param roundTrip their median round trip, ms
     * @param jitter the mean difference of the round trips of successive echoes, ms (as RFC 3550, 6.4.1 unsmoothed)
     */
    record Echoes(int sent, int lost, OptionalDouble roundTrip, OptionalDouble jitter) implements Statement {

        /** The share of lost ones; empty when none was sent. */
        public OptionalDouble lossRatio() {
            return sent == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) lost / sent);
        }
    }

    /**
     * How the line usually is at this hour of the day: medians of the hours of the last weeks.
     *
     * @param loss its share of lost echoes
     * @param roundTrip its round trip, ms
     * @param in what the far interface receives, bit/s
     * @param out what it sends, bit/s
     */
    record Usual(OptionalDouble loss, OptionalDouble roundTrip, OptionalDouble in, OptionalDouble out)
            implements
                Statement {}

    /**
     * What the line carries, seen from the far interface or turned round from the near one.
     *
     * @param in towards the ward
     * @param out from the ward
     */
    record Load(Flow in, Flow out) implements Statement {}

    /**
     * One direction.
     *
     * @param mean over the window, bit/s
     * @param peak its 95th percentile over the window, bit/s; the highest value of fewer than 20
     */
    record Flow(double mean, double peak) {}

    /**
     * What the interfaces of the line dropped (RFC 2863 ifInDiscards, ifOutDiscards, ifInErrors, ifOutErrors).
     *
     * @param discards dropped for want of room, 1/s
     * @param errors damaged, 1/s
     */
    record Faults(double discards, double errors) implements Statement {}

    /**
     * A device at one of the ends.
     *
     * @param code its code
     * @param answers whether it answers
     */
    record Device(String code, boolean answers) implements Statement {}

    /**
     * The interface at the centre's end (RFC 2863 ifOperStatus, ifLastChange).
     *
     * @param name its name
     * @param isUp whether it is up
     * @param changedAt when that began, if it tells
     */
    record Port(String name, boolean isUp, Optional<Instant> changedAt) implements Statement {}

    /**
     * The clocks of the far device: sysUpTime, hrSystemUptime, snmpEngineTime.
     *
     * @param code the device's code
     * @param startedAt when it started last, by the clocks that agree; the agent's start where only it is known
     */
    record Clocks(String code, Instant startedAt) implements Statement {}

    /**
     * Others whose silence is compared with the line's, none of which is reached through it.
     *
     * @param total how many there are
     * @param silent how many fell silent within the same seconds
     * @param answering how many were heard of after the line's silence began, and did not fall silent with it
     */
    record Others(int total, int silent, int answering) implements Statement {}

    /**
     * How many of the devices at the far end, reached through the line, restarted about the time of the silence.
     *
     * @param total how many told their clocks since
     * @param restarted how many of these restarted
     */
    record Restarts(int total, int restarted) implements Statement {}

    /**
     * A power supply at the far end (UPS-MIB, RFC 1628 upsOutputSource).
     *
     * @param onBattery whether it fed from its battery at any time about the silence
     * @param since since when, if it tells
     */
    record Power(boolean onBattery, Optional<Instant> since) implements Statement {}

    /**
     * What devices told by themselves, by traps and syslog, in the window.
     *
     * @param notices in order of time
     */
    record Notices(List<Notice> notices) implements Statement {
        public Notices {
            notices = List.copyOf(notices);
        }
    }

    /**
     * One such message.
     *
     * @param at when it came
     */
    record Notice(NoticeKind kind, Instant at) {}

    /** What a message means for a line. */
    enum NoticeKind {
        /** The centre's interface of the line went down. */
        NEAR_LINK_DOWN,
        /** The far device started with a fresh configuration or a fresh agent (RFC 3418 coldStart). */
        FAR_COLD_START,
        /** The far device's agent started again (RFC 3418 warmStart). */
        FAR_WARM_START,
        /** A power supply at the far end went to battery (RFC 1628 upsTrapOnBattery). */
        WARD_ON_BATTERY,
        /** A device at the far end saw a station on two ports in turn, or blocked a loop. */
        WARD_LOOP,
        /** The far device told anything at all: the way from the ward to the centre carries. */
        FAR_TOLD
    }

    /**
     * The checks of the portals that people at the far end use, made from the centre beside the line.
     *
     * @param failing the names of those that fail
     * @param working how many work
     */
    record Portals(List<String> failing, int working) implements Statement {
        public Portals {
            failing = List.copyOf(failing);
        }
    }

    /**
     * Work that was planned on the line, its unit or a device on its way for the moment at which it fell silent, or for now.
     *
     * @param reason what is done, in the words of whoever planned it
     */
    record Plan(String reason) implements Statement {}
}
