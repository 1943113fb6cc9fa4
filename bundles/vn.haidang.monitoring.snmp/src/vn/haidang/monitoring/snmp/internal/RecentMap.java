package vn.haidang.monitoring.snmp.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A bounded memory that forgets what was longest unused. Safe for use by several threads. */
final class RecentMap<K, V> {

    private final Map<K, V> entries;

    RecentMap(int most) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** What is there already, or else what is made now and kept. */
    synchronized V computeIfAbsent(K key, Supplier<V> made) {
        return entries.computeIfAbsent(key, absent -> made.get());
    }

    /** @return what was there before */
    synchronized Optional<V> put(K key, V value) {
        return Optional.ofNullable(entries.put(key, value));
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }
}
