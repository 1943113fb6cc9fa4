package vn.haidang.station.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.LineStatus.Echoes;
import vn.haidang.registry.LineEntry;

/** Lines and health to show. */
public final class Samples {

    /** When everything in the samples began: 14:05 in the city. */
    public static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");

    private Samples() {}

    /** A line that answers within four milliseconds. */
    public static LineStatus up(String code, String name) {
        return new LineStatus(entry(code, name), LineState.UP, NOW, Optional.of(Duration.ofMillis(4)),
                new Echoes(60, 0),
                OptionalDouble.of(12_300_000), OptionalDouble.of(250_000.5), NOW, List.of());
    }

    /** A line that does not answer. */
    public static LineStatus down(String code, String name) {
        return new LineStatus(entry(code, name), LineState.DOWN, NOW, Optional.empty(), new Echoes(60, 60),
                OptionalDouble.empty(),
                OptionalDouble.empty(), NOW, List.of());
    }

    /** A line that nobody has heard of yet. */
    public static LineStatus unknown(String code, String name) {
        return new LineStatus(entry(code, name), LineState.UNKNOWN, NOW, Optional.empty(), Echoes.NONE,
                OptionalDouble.empty(),
                OptionalDouble.empty(), NOW, List.of());
    }

    /** A running station with two good lines and one that is down. */
    public static Health health(Health.Status status, List<Finding> findings) {
        Map<LineState, Long> lines = new EnumMap<>(LineState.class);
        for (LineState state : LineState.values()) {
            lines.put(state, 0L);
        }
        lines.put(LineState.UP, 2L);
        lines.put(LineState.DOWN, 1L);
        Optional<EngineHealth> engine = status == Health.Status.RUNNING
                ? Optional.of(new EngineHealth(NOW, 3600, 2, 60, 1, 3, List.of("vn.haidang.monitoring.loss")))
                : Optional.empty();
        return new Health(status, NOW, Duration.ofHours(1), Optional.of(Path.of("/srv/haidang")), lines, engine,
                findings);
    }

    private static LineEntry entry(String code, String name) {
        return new LineEntry("id-" + code, code, name, "VNPT", "C-1", 50, 0.995, "U1", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
