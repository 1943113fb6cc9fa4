package vn.haidang.signature.ui.internal.path;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times of a path on one line: where each stands between its earliest and its latest.
 *
 * @param from where the line begins
 * @param to where it ends
 */
record PathChart(Instant from, Instant to) {

    /** Room on both sides, so that nothing sticks to the edge. */
    private static final int MARGIN_SHARE = 30;

    static PathChart of(List<PathStep> steps, Optional<Instant> signed, Instant verified) {
        Stream<Instant> all = Stream.of(steps.stream().map(PathStep::from), steps.stream().map(PathStep::to),
                signed.stream(), Stream.of(verified)).flatMap(times -> times);
        List<Instant> sorted = all.sorted().toList();
        Instant first = sorted.get(0);
        Instant last = sorted.get(sorted.size() - 1);
        Duration margin = Duration.between(first, last).dividedBy(MARGIN_SHARE).plusDays(1);
        return new PathChart(first.minus(margin), last.plus(margin));
    }

    /** Where a time stands, 0 at the beginning and 1 at the end. */
    double place(Instant time) {
        return (double) Duration.between(from, time).toSeconds() / Duration.between(from, to).toSeconds();
    }

    /**
     * The first days of the years to be named, evenly spread.
     *
     * @param most how many can be read, at least 1
     */
    List<LocalDate> years(ZoneId zone, int most) {
        int first = LocalDate.ofInstant(from, zone).getYear() + 1;
        int last = LocalDate.ofInstant(to, zone).getYear();
        int step = Math.max(1, (last - first) / most + 1);
        return Stream.iterate(first, year -> year <= last, year -> year + step).map(year -> LocalDate.of(year, 1, 1))
                .toList();
    }
}
