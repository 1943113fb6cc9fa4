package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * When lines were silent, as one verdict sees them: from the outages on record, and where the engine knows better, from it.
 */
final class Silences {

    /** How long after a silence began others are looked for that answered. */
    private static final Duration PROOF = Duration.ofMinutes(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Set<LineState> SILENT = EnumSet.of(LineState.SUSPECT, LineState.DOWN, LineState.UNREACHABLE);

    private final OutageBook outages;
    private final MeasurementStore measurements;
    private final Map<String, LineStatus> live;
    private final Instant at;
    private final Map<Instant, Map<String, List<Outage>>> known = new HashMap<>();

    /**
     * @param live the lines as the engine shows them; empty when it does not run, or the past is asked for
     * @param at the moment spoken of
     */
    Silences(OutageBook outages, MeasurementStore measurements, Map<String, LineStatus> live, Instant at) {
        this.outages = outages;
        this.measurements = measurements;
        this.live = Map.copyOf(live);
        this.at = at;
    }

    Optional<LineStatus> live(String line) {
        return Optional.ofNullable(live.get(line));
    }

    /** The last silence of a line that touches the time since then. */
    Optional<Silence> last(String line, Instant from) {
        Optional<LineStatus> status = live(line);
        if (status.filter(now -> SILENT.contains(now.state())).isPresent()) {
            return Optional.of(new Silence(status.get().since(), Optional.empty()));
        }
        List<Outage> recorded = recorded(from).getOrDefault(line, List.of());
        return recorded.isEmpty()
                ? Optional.empty()
                : Optional.of(silence(recorded.get(recorded.size() - 1), status));
    }

    /** Of all lines at once: each verdict asks for every line, from two moments at most. */
    private Map<String, List<Outage>> recorded(Instant from) {
        return known.computeIfAbsent(from, begin -> outages.allOutages(begin, at));
    }

    /** That it came back is known a moment before it is on record. */
    private Silence silence(Outage outage, Optional<LineStatus> status) {
        Optional<Instant> end = outage.end().filter(until -> !until.isAfter(at));
        return new Silence(outage.begin(), end.isEmpty() && outage.end().isEmpty()
                ? status.filter(now -> now.state() == LineState.UP).map(LineStatus::since)
                : end);
    }

    /** Whether a line was heard of after another's silence began and was not silent itself. */
    boolean answeredAfter(String line, Silence other, Duration together) {
        Instant first = other.begin().plus(together);
        Optional<LineStatus> status = live(line).filter(now -> now.state() == LineState.UP);
        if (status.isPresent() && other.end().isEmpty()) {
            return !status.get().since().isAfter(other.begin()) && status.get().measuredAt().isAfter(other.begin());
        }
        Instant last = first.plus(PROOF).isBefore(at) ? first.plus(PROOF) : at;
        return first.isBefore(last) && measurements.series(new SeriesKey(line, Metric.LOSS), first, last, SECOND)
                .stream().anyMatch(point -> point.minimum() == 0);
    }
}
