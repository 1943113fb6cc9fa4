package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.haidang.monitoring.Stretch;

/**
 * Keeps how long each line was watched without a gap, and writes it down at most once a minute, so that a crash loses
 * less than a minute of it. A gap, and a clock that was set, begin a new stretch. Belongs to the engine's thread.
 */
final class WatchKeeper {

    static final Duration WRITE_PERIOD = Duration.ofMinutes(1);

    private final Consumer<Map<String, List<Stretch>>> writer;
    private final Map<String, Stretch> current = new HashMap<>();
    private final Map<String, List<Stretch>> unwritten = new LinkedHashMap<>();
    private Instant lastWrite = Instant.EPOCH;

    WatchKeeper(Consumer<Map<String, List<Stretch>>> writer) {
        this.writer = writer;
    }

    /**
     * A line was looked at and something was seen, an answer or the lack of one.
     *
     * @param tolerance from which on nothing seen is a gap
     */
    void seen(String line, Instant at, Duration tolerance) {
        Stretch before = current.get(line);
        if (before == null || at.isBefore(before.to()) || at.isAfter(before.to().plus(tolerance))) {
            begin(line, at);
        } else {
            current.put(line, new Stretch(before.from(), at));
        }
    }

    private void begin(String line, Instant at) {
        end(line);
        current.put(line, new Stretch(at, at));
    }

    /** Nobody watches the line any longer. */
    void end(String line) {
        Stretch ended = current.remove(line);
        if (ended != null && !ended.length().isZero()) {
            unwritten.computeIfAbsent(line, key -> new ArrayList<>()).add(ended);
        }
    }

    /** Writes when a minute has passed since the last time, or the clock was set back. */
    void writeWhenDue(Instant now) {
        if (now.isBefore(lastWrite) || !now.isBefore(lastWrite.plus(WRITE_PERIOD))) {
            write(now);
        }
    }

    void write(Instant now) {
        lastWrite = now;
        Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
        unwritten.forEach((line, ended) -> stretches.put(line, new ArrayList<>(ended)));
        unwritten.clear();
        current.forEach((line, stretch) -> {
            if (!stretch.length().isZero()) {
                stretches.computeIfAbsent(line, key -> new ArrayList<>()).add(stretch);
            }
        });
        if (!stretches.isEmpty()) {
            writer.accept(stretches);
        }
    }
}
