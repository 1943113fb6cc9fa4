package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What is known of the lines right now, as an OSGi service: from the monitoring engine while one runs in this program, or,
 * on a seat that shares its database with a station, from the picture which the station publishes there.
 * <p>
 * Safe for use by several threads; nothing here blocks. Changes are announced on EventAdmin: {@link #STATE_TOPIC} for
 * each change of a line's state and {@link #UPDATE_TOPIC} at most once a second when anything was measured.
 */
public interface LineMonitor {

    /** EventAdmin topic of a change of state; properties {@link #LINE_CODE} and {@link #STATE}. */
    String STATE_TOPIC = "vn/haidang/monitoring/line/STATE";

    /** EventAdmin topic that says that measurements came in, at most once a second. */
    String UPDATE_TOPIC = "vn/haidang/monitoring/line/UPDATE";

    /** Property: the line's code, a string. */
    String LINE_CODE = "line";

    /** Property: the name of the new {@link LineState}. */
    String STATE = "state";

    /** All lines of the registry, ordered by code. */
    List<LineStatus> lines();

    /** The line with this code. */
    Optional<LineStatus> line(String code);

    /** How the engine itself is doing. */
    EngineHealth health();

    /** Whether the engine runs in this program; else the station watches, and this is what it published. */
    default boolean isHere() {
        return true;
    }

    /** Why nothing is known right now, when the station which publishes this is silent; empty while all is well. */
    default Optional<Finding> silence() {
        return Optional.empty();
    }

    /**
     * The engine's own counters since it started.
     *
     * @param startedAt when it started
     * @param echoRounds how many rounds of echoes were due and done; one a second as a rule
     * @param missedEchoRounds how many rounds were due and not begun within their period
     * @param devicePolls how many SNMP polls of devices were answered
     * @param failedDevicePolls how many were not, because the device stayed silent
     * @param missedDevicePolls how many polls of a device were due and not started, or could not be asked for a reason
     *        of our own; a device that still owes the answer to its last poll misses none
     * @param checks the ids of the checks that are installed now
     * @param records how the database keeps up
     * @param load how the engine keeps up with its own rounds
     */
    record EngineHealth(Instant startedAt, long echoRounds, long missedEchoRounds, long devicePolls,
            long failedDevicePolls, long missedDevicePolls, List<String> checks, RecordHealth records,
            EngineLoad load) {
        public EngineHealth {
            checks = List.copyOf(checks);
        }

        /** Of an engine that keeps up, and whose database does. */
        public EngineHealth(Instant startedAt, long echoRounds, long missedEchoRounds, long devicePolls,
                long failedDevicePolls, long missedDevicePolls, List<String> checks) {
            this(startedAt, echoRounds, missedEchoRounds, devicePolls, failedDevicePolls, missedDevicePolls, checks,
                    RecordHealth.WELL, EngineLoad.NONE);
        }
    }

    /**
     * How the engine keeps up with its own rounds: whether what seems to be trouble of many lines or holes in their charts
     * is this machine's.
     *
     * @param isOverloaded whether it misses or delays so many rounds that people were told
     * @param echoLateness how late at most a round of the last minute began
     * @param unaskedShare the share of devices that could not be asked in the last round of polls, 0 to 1
     */
    record EngineLoad(boolean isOverloaded, Duration echoLateness, double unaskedShare) {

        /** Nothing began late. */
        public static final EngineLoad NONE = new EngineLoad(false, Duration.ZERO, 0);
    }

    /**
     * How the database keeps up with what is measured and decided.
     *
     * @param isFailing whether the last attempt to write failed; it is repeated until it succeeds
     * @param waiting how many polls and decisions wait
     * @param waitingSamples how many samples the waiting polls have
     * @param lostSamples how many samples were given up since the start, because too many waited or the database refused
     *        them
     * @param lostDecisions how many decisions were given up likewise: an outage, an alarm or the end of one that is not
     *        written down
     */
    record RecordHealth(boolean isFailing, long waiting, long waitingSamples, long lostSamples, long lostDecisions) {

        /** Nothing waits and nothing was lost. */
        public static final RecordHealth WELL = new RecordHealth(false, 0, 0, 0, 0);
    }
}
