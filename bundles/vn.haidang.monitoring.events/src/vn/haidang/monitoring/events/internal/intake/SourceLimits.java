package vn.haidang.monitoring.events.internal.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.haidang.monitoring.event.EventSource;

/**
 * How many different events each source may bring into the book: one device in trouble, or somebody who forges addresses,
 * must not fill it. All whom nobody knows share one small allowance. For one thread.
 */
final class SourceLimits {

    private static final int MOST_SOURCES = 4_096;
    private static final double KNOWN_AT_ONCE = 500;
    private static final double KNOWN_PER_SECOND = 2;
    private static final double OTHERS_AT_ONCE = 200;
    private static final double OTHERS_PER_SECOND = 0.5;

    private final Map<String, TokenBucket> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > MOST_SOURCES;
        }
    };
    private final TokenBucket others;

    SourceLimits(Instant now) {
        others = new TokenBucket(OTHERS_AT_ONCE, OTHERS_PER_SECOND, now);
    }

    boolean allows(EventSource source, Instant now) {
        return source.isTrusted()
                ? known.computeIfAbsent(source.address(),
                        address -> new TokenBucket(KNOWN_AT_ONCE, KNOWN_PER_SECOND, now)).take(now)
                : others.take(now);
    }
}
