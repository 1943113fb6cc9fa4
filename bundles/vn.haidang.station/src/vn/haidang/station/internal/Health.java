package vn.haidang.station.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineState;

/**
 * How the station is doing at one moment.
 *
 * @param status the sum of it
 * @param startedAt when the station started
 * @param upTime how long it has run
 * @param dataFolder the data folder it hosts, when its configuration can be read
 * @param lines how many lines are in each state; every state is there
 * @param engine the engine's own counters, while it runs
 * @param findings what is wrong, gravest first
 */
public record Health(Status status, Instant startedAt, Duration upTime, Optional<Path> dataFolder,
        Map<LineState, Long> lines, Optional<EngineHealth> engine, List<Finding> findings) {

    public Health {
        findings = findings.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
    }

    /** Whether it does its work. */
    public boolean isHealthy() {
        return status == Status.RUNNING && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /** How far the station is. */
    public enum Status {
        STARTING, RUNNING, FAILED
    }
}
