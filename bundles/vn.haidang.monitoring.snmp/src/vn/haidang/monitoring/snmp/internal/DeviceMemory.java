package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.internal.CounterRate.Clock;
import vn.haidang.monitoring.snmp.internal.CounterRate.Reading;

/**
 * What is kept of a device from one poll to the next. One poll at a time has it: who {@link #begin begins} it owns it
 * until {@link #end}.
 */
final class DeviceMemory {

    /** How many polls pass before an interface that was not found is looked for again. */
    private static final int POLLS_BETWEEN_SEARCHES = 30;
    /** How many polls pass before columns that were missing are asked for again: an agent may have lacked them once. */
    private static final int POLLS_BETWEEN_FULL = 30;

    private final AtomicBoolean owned = new AtomicBoolean();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Set<OID>> absent = new HashMap<>();
    /** For those who only look, while a poll may be going on. */
    private volatile Map<Integer, String> names = Map.of();
    private Optional<Clock> clock = Optional.empty();
    private OID nameColumn = Oids.IF_NAME;
    private boolean searched;
    private int pollsSinceSearch;
    private int pollsSinceFull;

    boolean begin() {
        if (!owned.compareAndSet(false, true)) {
            return false;
        }
        if (++pollsSinceFull > POLLS_BETWEEN_FULL) {
            absent.clear();
            pollsSinceFull = 0;
        }
        return true;
    }

    void end() {
        owned.set(false);
    }

    /** Whether the interfaces have to be looked up before these can be polled. */
    boolean mustSearch(List<String> names) {
        if (!searched) {
            return true;
        }
        pollsSinceSearch++;
        return pollsSinceSearch > POLLS_BETWEEN_SEARCHES && !indexes.keySet().containsAll(names);
    }

    /** Takes over the interfaces of the device; what was known of their columns may no longer be true. */
    void found(OID column, Map<String, Integer> indexesByName) {
        nameColumn = column;
        indexes.clear();
        indexes.putAll(indexesByName);
        names = byIndex(indexesByName);
        absent.clear();
        searched = true;
        pollsSinceSearch = 0;
    }

    private static Map<Integer, String> byIndex(Map<String, Integer> indexesByName) {
        Map<Integer, String> byIndex = new HashMap<>();
        indexesByName.forEach((name, index) -> byIndex.put(index, name));
        return Map.copyOf(byIndex);
    }

    /** The interface that had this ifIndex when the interfaces were last looked up; for any thread. */
    Optional<String> name(int index) {
        return Optional.ofNullable(names.get(index));
    }

    /** Has the interfaces looked up at the next poll: a device that restarted may have numbered them anew. */
    void searchAgain() {
        searched = false;
    }

    OID nameColumn() {
        return nameColumn;
    }

    Optional<Integer> index(String name) {
        return Optional.ofNullable(indexes.get(name));
    }

    /** The columns this interface does not have. */
    Set<OID> absentColumns(String name) {
        return absent.computeIfAbsent(name, key -> new HashSet<>());
    }

    /** Keeps a reading. @return the one before */
    Optional<Reading> remember(String name, Reading reading) {
        return Optional.ofNullable(readings.put(name, reading));
    }

    /** Keeps the device's clock. @return the one before */
    Optional<Clock> remember(Clock now) {
        Optional<Clock> before = clock;
        clock = Optional.of(now);
        return before;
    }
}
