package vn.haidang.monitoring.snmp.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.internal.InterfaceSearch.Place;

/**
 * What is kept of a device from one poll to the next. One poll at a time has it: who {@link #begin begins} it owns it
 * until {@link #end}.
 */
final class DeviceMemory {

    /** How many polls pass before what was not found is looked for again on a device that does not tell changes. */
    private static final int POLLS_BETWEEN_SEARCHES = 30;
    /** How many polls pass before columns that were missing are asked for again: an agent may have lacked them once. */
    private static final int POLLS_BETWEEN_FULL = 30;

    private final AtomicBoolean owned = new AtomicBoolean();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, InterfaceCounters> readings = new HashMap<>();
    private final Map<String, Set<PolledColumn>> absent = new HashMap<>();
    /** For those who only look, while a poll may be going on. */
    private volatile Map<Integer, String> names = Map.of();
    private final Map<String, InterfaceSigns> signs = new HashMap<>();
    private final Set<OID> absentClocks = new HashSet<>();
    private Optional<Clock> clock = Optional.empty();
    private Optional<TableState> table = Optional.empty();
    private OID nameColumn = Oids.IF_NAME;
    private boolean isExtendedRight = true;
    private boolean searched;
    private int pollsSinceSearch;
    private int pollsSinceFull;

    boolean begin() {
        if (!owned.compareAndSet(false, true)) {
            return false;
        }
        if (++pollsSinceFull > POLLS_BETWEEN_FULL) {
            absent.clear();
            absentClocks.clear();
            pollsSinceFull = 0;
        }
        return true;
    }

    void end() {
        owned.set(false);
    }

    /** Whether all of these were found, when they were looked up last. */
    boolean hasFound(List<String> names) {
        return places.keySet().containsAll(names);
    }

    /** Takes note of the state of the table of interfaces: when it has changed, what was not found is looked up. */
    void tableIs(TableState now) {
        if (table.isPresent() && !table.get().equals(now)) {
            searched = false;
        }
        table = Optional.of(now);
    }

    /** Whether the interfaces have to be looked up before these can be polled. */
    boolean mustSearch(List<String> names) {
        if (!searched) {
            return true;
        }
        pollsSinceSearch++;
        boolean isTold = table.filter(TableState::isTelling).isPresent();
        return !isTold && pollsSinceSearch > POLLS_BETWEEN_SEARCHES && !hasFound(names);
    }

    /** Whether the device's ifXTable can be believed; said before the interfaces are looked up. */
    void extendedIs(boolean isRight) {
        isExtendedRight = isRight;
    }

    boolean isExtendedRight() {
        return isExtendedRight;
    }

    /** Takes over the interfaces of the device; what was known of their columns may no longer be true. */
    void found(OID column, Map<String, Place> found) {
        nameColumn = column;
        places.clear();
        places.putAll(found);
        names = byIndex(found);
        absent.clear();
        searched = true;
        pollsSinceSearch = 0;
    }

    private static Map<Integer, String> byIndex(Map<String, Place> found) {
        Map<Integer, String> byIndex = new HashMap<>();
        found.forEach((name, place) -> byIndex.put(place.index(), name));
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

    Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** The columns this interface does not have, or not such as one could believe. */
    Set<PolledColumn> absentColumns(String name) {
        return absent.computeIfAbsent(name, key -> isExtendedRight
                ? EnumSet.noneOf(PolledColumn.class)
                : EnumSet.copyOf(PolledColumn.EXTENDED));
    }

    /** By what each interface is known again should its name go, as far as they were read. */
    Map<String, InterfaceSigns> signs() {
        return signs;
    }

    /** The clocks this device does not have. */
    Set<OID> absentClocks() {
        return absentClocks;
    }

    /** Keeps a reading. @return the one before */
    Optional<InterfaceCounters> remember(String name, InterfaceCounters reading) {
        return Optional.ofNullable(readings.put(name, reading));
    }

    /** Keeps the device's clock. @return the one before */
    Optional<Clock> remember(Clock now) {
        Optional<Clock> before = clock;
        clock = Optional.of(now);
        return before;
    }
}
