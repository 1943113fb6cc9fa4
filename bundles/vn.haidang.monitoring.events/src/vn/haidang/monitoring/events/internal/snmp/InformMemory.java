package vn.haidang.monitoring.events.internal.snmp;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.snmp4j.smi.Address;

/** The informs of the last minute: one that is sent again because our answer was lost is the same. For one thread. */
final class InformMemory {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<Key, Instant> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
            return size() > MOST;
        }
    };

    /** Whether this inform was taken in before. */
    boolean has(Address from, int requestId, Instant now) {
        Instant before = seen.get(new Key(from.toString(), requestId));
        return before != null && !now.isBefore(before) && now.isBefore(before.plus(KEPT));
    }

    void add(Address from, int requestId, Instant now) {
        seen.put(new Key(from.toString(), requestId), now);
    }

    private record Key(String from, int requestId) {}
}
