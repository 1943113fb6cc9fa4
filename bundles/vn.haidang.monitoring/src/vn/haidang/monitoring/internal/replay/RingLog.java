package vn.haidang.monitoring.internal.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.monitoring.replay.ReplayResult.Ring;

/** Collects what rings and until when, by the keys of {@link WatchedKey}. Belongs to one thread. */
final class RingLog {

    /** An outage that is shorter proves no alarm right. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration AROUND = Duration.ofMinutes(2);
    /** A set of rules that rings more often is useless whatever else it does. */
    private static final int MOST = 100_000;

    private final Map<String, Instant> open = new HashMap<>();
    private final List<Ring> rings = new ArrayList<>();

    /** Rings, unless it does already. */
    void rang(String object, String rule, Instant at) {
        if (rings.size() < MOST) {
            open.putIfAbsent(key(object, rule), at);
        }
    }

    /** What rang, as it is written down. */
    void recorded(String object, String rule, Instant at, Optional<Instant> clearedAt) {
        if (rings.size() < MOST) {
            rings.add(new Ring(object, rule, at, clearedAt, false));
        }
    }

    void cleared(String object, String rule, Instant at) {
        Instant since = open.remove(key(object, rule));
        if (since != null) {
            rings.add(new Ring(object, rule, since, Optional.of(at.isBefore(since) ? since : at), false));
        }
    }

    /**
     * All rings in order of time, judged by what is written down.
     *
     * @param outages line or device, as {@link WatchedKey} has it, to the outages that prove its rings
     */
    List<Ring> judged(Map<String, List<Outage>> outages, Stretch period) {
        List<Ring> all = new ArrayList<>(rings);
        open.forEach((key, since) -> {
            int end = key.indexOf('\n');
            all.add(new Ring(key.substring(0, end), key.substring(end + 1), since, Optional.empty(), false));
        });
        all.sort(Comparator.comparing(Ring::at).thenComparing(Ring::object).thenComparing(Ring::rule));
        return all.stream().map(ring -> new Ring(WatchedKey.code(ring.object()), ring.rule(), ring.at(),
                ring.clearedAt(), isTrue(ring, outages.getOrDefault(ring.object(), List.of()), period))).toList();
    }

    private static boolean isTrue(Ring ring, List<Outage> outages, Stretch period) {
        Instant end = ring.clearedAt().orElse(period.to());
        if (ring.rule().equals(LineLedger.DEVICE_SILENT)) {
            // It lives, so that no outage is written down.
            return Duration.between(ring.at(), end).compareTo(SHORTEST) >= 0;
        }
        Instant from = ring.at().minus(AROUND);
        Instant to = end.plus(AROUND);
        return outages.stream().filter(outage -> !outage.isPlanned())
                .filter(outage -> outage.within(outage.begin(), period.to()).compareTo(SHORTEST) >= 0)
                .anyMatch(outage -> outage.begin().isBefore(to)
                        && outage.end().filter(ended -> !ended.isAfter(from)).isEmpty());
    }

    private static String key(String object, String rule) {
        return object + "\n" + rule;
    }
}
