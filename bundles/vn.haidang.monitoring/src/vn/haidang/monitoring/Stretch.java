package vn.haidang.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time, and what can be reckoned with several.
 *
 * @param from its begin, inclusive
 * @param to its end, exclusive; not before its begin
 */
public record Stretch(Instant from, Instant to) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public Stretch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** Its length. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether an instant lies in it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** What of it lies in another; empty when nothing does. */
    public Optional<Stretch> within(Stretch other) {
        Instant first = from.isAfter(other.from) ? from : other.from;
        Instant last = to.isBefore(other.to) ? to : other.to;
        return last.isAfter(first) ? Optional.of(new Stretch(first, last)) : Optional.empty();
    }

    /** The same time without overlaps, in order. */
    public static List<Stretch> merged(List<Stretch> stretches) {
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

    /** The time that lies in both, in order; both lists are {@link #merged}. */
    public static List<Stretch> intersection(List<Stretch> first, List<Stretch> second) {
        List<Stretch> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            first.get(i).within(second.get(j)).ifPresent(both::add);
            if (first.get(i).to.isBefore(second.get(j).to)) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }

    /** The time that lies in the first and not in the second, in order; both lists are {@link #merged}. */
    public static List<Stretch> difference(List<Stretch> first, List<Stretch> second) {
        List<Stretch> rest = new ArrayList<>();
        for (Stretch stretch : first) {
            Instant begin = stretch.from;
            for (Stretch out : second) {
                if (out.to.isAfter(begin) && out.from.isBefore(stretch.to)) {
                    if (out.from.isAfter(begin)) {
                        rest.add(new Stretch(begin, out.from));
                    }
                    begin = out.to;
                }
            }
            if (begin.isBefore(stretch.to)) {
                rest.add(new Stretch(begin, stretch.to));
            }
        }
        return rest;
    }

    /** How long both go on at the same time; both lists are {@link #merged}. */
    public static Duration overlap(List<Stretch> first, List<Stretch> second) {
        return sum(intersection(first, second));
    }

    /** How long they are together. */
    public static Duration sum(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }
}
