package vn.haidang.monitoring.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.LineStatus.Echoes;
import vn.haidang.registry.LineEntry;

/** Made-up lines for tests. */
public final class Lines {

    public static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");

    private Lines() {}

    public static LineEntry entry(String code, String name) {
        return new LineEntry(code, code, name, "Viettel", "TSL-QNN-04411", 50, 0.995, "QN-W01", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static LineStatus status(String name, LineState state, Duration since, Finding... findings) {
        Optional<Duration> roundTrip = state == LineState.UP ? Optional.of(Duration.ofMillis(14)) : Optional.empty();
        return new LineStatus(entry("DT-W07", name), state, NOW.minus(since), roundTrip,
                state == LineState.UP ? new Echoes(50, 2) : new Echoes(60, 60), OptionalDouble.of(12_300_000),
                OptionalDouble.of(3_100_000), NOW,
                List.of(findings));
    }
}
