package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.snmp.internal.InterfaceCounters.Count;
import vn.haidang.monitoring.snmp.internal.InterfaceCounters.State;
import vn.haidang.monitoring.snmp.internal.InterfaceSearch.Place;

/**
 * One interface in a poll: which variables are asked and what they say.
 *
 * @param name as wanted
 * @param place where it was found
 * @param nameColumn ifName, or ifDescr when the device has no ifXTable
 */
record PolledInterface(String name, Place place, OID nameColumn) {

    private static final long UP = 1;
    /** All but the name and the state, which every interface has. */
    private static final List<OID> COLUMNS = List.of(Oids.IF_HC_IN_OCTETS, Oids.IF_HC_OUT_OCTETS,
            Oids.IF_COUNTER_DISCONTINUITY_TIME, Oids.IF_HIGH_SPEED, Oids.IF_LAST_CHANGE, Oids.IF_IN_DISCARDS,
            Oids.IF_IN_ERRORS, Oids.IF_OUT_DISCARDS, Oids.IF_OUT_ERRORS, Oids.IF_IN_OCTETS, Oids.IF_OUT_OCTETS,
            Oids.IF_SPEED);
    /** Asked now and then, to know it again when it is renamed. */
    private static final List<OID> SIGNS = List.of(Oids.IF_ALIAS, Oids.IF_PHYS_ADDRESS);

    /** The name, so that a renumbered interface is noticed, the state, and what else this interface has. */
    List<OID> wanted(Set<OID> absent) {
        List<OID> wanted = new ArrayList<>();
        wanted.add(at(nameColumn));
        wanted.add(at(Oids.IF_OPER_STATUS));
        Stream.concat(COLUMNS.stream(), SIGNS.stream()).filter(column -> !absent.contains(column)).map(this::at)
                .forEach(wanted::add);
        return wanted;
    }

    /** Notes what need not be asked again: the missing columns, and the narrower of two that say the same. */
    void noteAbsent(Map<OID, Variable> values, Set<OID> absent) {
        COLUMNS.stream().filter(column -> isAbsent(values, column)).forEach(absent::add);
        absent.addAll(SIGNS);
        boolean wide = wide(values, Oids.IF_HC_IN_OCTETS, Oids.IF_IN_OCTETS).isPresent()
                && wide(values, Oids.IF_HC_OUT_OCTETS, Oids.IF_OUT_OCTETS).isPresent();
        absent.addAll(wide
                ? List.of(Oids.IF_IN_OCTETS, Oids.IF_OUT_OCTETS)
                : List.of(Oids.IF_HC_IN_OCTETS, Oids.IF_HC_OUT_OCTETS));
        if (number(values.get(at(Oids.IF_HIGH_SPEED))).orElse(0) > 0) {
            absent.add(Oids.IF_SPEED);
        }
    }

    private boolean isAbsent(Map<OID, Variable> values, OID column) {
        Variable value = values.get(at(column));
        return value == null || value.isException();
    }

    /** Whether the device calls it otherwise than it was asked for. */
    boolean isRenamed() {
        return !place.shownName().equals(name);
    }

    /** Whether the interface at this index still is the one that was wanted. */
    boolean isStillThere(Map<OID, Variable> values) {
        return values.get(at(nameColumn)) instanceof OctetString told
                && Variables.text(told).equals(place.shownName())
                && values.get(at(Oids.IF_OPER_STATUS)) instanceof Integer32;
    }

    /** Its signs, in a poll that asked for them. */
    Optional<InterfaceSigns> signs(Map<OID, Variable> values) {
        return values.containsKey(at(Oids.IF_ALIAS))
                ? Optional.of(InterfaceSigns.of(values.get(at(Oids.IF_ALIAS)), values.get(at(Oids.IF_PHYS_ADDRESS))))
                : Optional.empty();
    }

    private boolean isUp(Map<OID, Variable> values) {
        return number(values.get(at(Oids.IF_OPER_STATUS))).orElse(0) == UP;
    }

    InterfaceCounters counters(Map<OID, Variable> values, Clock clock) {
        return new InterfaceCounters(clock, number(values.get(at(Oids.IF_COUNTER_DISCONTINUITY_TIME))),
                octets(values, Oids.IF_HC_IN_OCTETS, Oids.IF_IN_OCTETS),
                octets(values, Oids.IF_HC_OUT_OCTETS, Oids.IF_OUT_OCTETS), narrow(values, Oids.IF_IN_ERRORS),
                narrow(values, Oids.IF_OUT_ERRORS), narrow(values, Oids.IF_IN_DISCARDS),
                narrow(values, Oids.IF_OUT_DISCARDS), speed(values),
                new State(isUp(values), number(values.get(at(Oids.IF_LAST_CHANGE)))));
    }

    private Optional<Count> octets(Map<OID, Variable> values, OID wide, OID narrow) {
        return wide(values, wide, narrow).or(() -> narrow(values, narrow));
    }

    /** Some agents put a 32-bit counter in this place, or have one here that never counts: that is none. */
    private Optional<Count> wide(Map<OID, Variable> values, OID wide, OID narrow) {
        if (values.get(at(wide)) instanceof Counter64 counter) {
            boolean neverCounts = counter.getValue() == 0
                    && narrow(values, narrow).filter(count -> count.value() != 0).isPresent();
            return neverCounts ? Optional.empty() : Optional.of(new Count(counter.getValue(), true));
        }
        return Optional.empty();
    }

    private Optional<Count> narrow(Map<OID, Variable> values, OID column) {
        return values.get(at(column)) instanceof Counter32 counter
                ? Optional.of(new Count(counter.getValue(), false))
                : Optional.empty();
    }

    private OptionalLong speed(Map<OID, Variable> values) {
        return LinkSpeed.of(number(values.get(at(Oids.IF_HIGH_SPEED))), number(values.get(at(Oids.IF_SPEED))));
    }

    private static OptionalLong number(Variable value) {
        return value instanceof Integer32 || value instanceof UnsignedInteger32
                ? OptionalLong.of(value.toLong())
                : OptionalLong.empty();
    }

    private OID at(OID column) {
        return Oids.instance(column, place.index());
    }
}
