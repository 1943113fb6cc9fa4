package vn.haidang.monitoring.internal.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param from its begin, inclusive
 * @param to its end, exclusive; not before its begin
 */
public record Stretch(Instant from, Instant to) {

    public Stretch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** Its length. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** The same time without overlaps, in order. */
    static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> result = new ArrayList<>();
        List<Stretch> sorted = stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
        for (Stretch next : sorted) {
            Stretch last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last == null || next.from.isAfter(last.to)) {
                result.add(next);
            } else if (next.to.isAfter(last.to)) {
                result.set(result.size() - 1, new Stretch(last.from, next.to));
            }
        }
        return result;
    }

    /** How long both go on at the same time; both lists are {@link #merged}. */
    static Duration overlap(List<Stretch> first, List<Stretch> second) {
        Duration sum = Duration.ZERO;
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            Stretch a = first.get(i);
            Stretch b = second.get(j);
            Instant from = a.from.isAfter(b.from) ? a.from : b.from;
            Instant to = a.to.isBefore(b.to) ? a.to : b.to;
            if (to.isAfter(from)) {
                sum = sum.plus(Duration.between(from, to));
            }
            if (a.to.isBefore(b.to)) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    static Duration sum(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }
}
