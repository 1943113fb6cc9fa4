package vn.haidang.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the monitoring engine knows right now, as an OSGi service: present while an engine runs in this program.
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
     */
    record EngineHealth(Instant startedAt, long echoRounds, long missedEchoRounds, long devicePolls,
            long failedDevicePolls, long missedDevicePolls, List<String> checks) {
        public EngineHealth {
            checks = List.copyOf(checks);
        }
    }
}
