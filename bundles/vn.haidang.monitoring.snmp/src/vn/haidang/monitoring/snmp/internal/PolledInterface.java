package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.snmp.internal.CounterRate.Clock;
import vn.haidang.monitoring.snmp.internal.CounterRate.Count;
import vn.haidang.monitoring.snmp.internal.CounterRate.Reading;

/**
 * One interface in a poll: which variables are asked and what they say.
 *
 * @param name as wanted
 * @param index where it was found
 * @param nameColumn ifName, or ifDescr when the device has no ifXTable
 */
record PolledInterface(String name, int index, OID nameColumn) {

    private static final long UP = 1;
    private static final List<OID> WIDE = List.of(Oids.IF_HC_IN_OCTETS, Oids.IF_HC_OUT_OCTETS,
            Oids.IF_COUNTER_DISCONTINUITY_TIME);
    private static final List<OID> NARROW = List.of(Oids.IF_IN_OCTETS, Oids.IF_OUT_OCTETS, Oids.IF_HIGH_SPEED,
            Oids.IF_SPEED);

    /** The name, so that a renumbered interface is noticed, the state, and the counters this interface has. */
    List<OID> wanted(Set<OID> absent) {
        List<OID> wanted = new ArrayList<>();
        wanted.add(at(nameColumn));
        wanted.add(at(Oids.IF_OPER_STATUS));
        WIDE.stream().filter(column -> !absent.contains(column)).map(this::at).forEach(wanted::add);
        NARROW.stream().filter(column -> !absent.contains(column)).map(this::at).forEach(wanted::add);
        return wanted;
    }

    /** Notes what need not be asked again: the missing columns, and the narrow ones beside wide ones. */
    void noteAbsent(Map<OID, Variable> values, Set<OID> absent) {
        WIDE.stream().filter(column -> isAbsent(values, column)).forEach(absent::add);
        boolean wide = values.get(at(Oids.IF_HC_IN_OCTETS)) instanceof Counter64
                && values.get(at(Oids.IF_HC_OUT_OCTETS)) instanceof Counter64;
        if (wide) {
            absent.addAll(NARROW);
        } else {
            NARROW.stream().filter(column -> isAbsent(values, column)).forEach(absent::add);
        }
    }

    private boolean isAbsent(Map<OID, Variable> values, OID column) {
        Variable value = values.get(at(column));
        return value == null || value.isException();
    }

    /** Whether the interface at this index still is the one that was wanted. */
    boolean isStillThere(Map<OID, Variable> values) {
        return values.get(at(nameColumn)) instanceof OctetString told
                && Variables.value(told).text().strip().equals(name)
                && values.get(at(Oids.IF_OPER_STATUS)) instanceof Integer32;
    }

    boolean isUp(Map<OID, Variable> values) {
        return number(values.get(at(Oids.IF_OPER_STATUS))).orElse(0) == UP;
    }

    Reading reading(Map<OID, Variable> values, Clock clock) {
        return new Reading(clock, number(values.get(at(Oids.IF_COUNTER_DISCONTINUITY_TIME))),
                count(values, Oids.IF_HC_IN_OCTETS, Oids.IF_IN_OCTETS),
                count(values, Oids.IF_HC_OUT_OCTETS, Oids.IF_OUT_OCTETS), speed(values));
    }

    private Optional<Count> count(Map<OID, Variable> values, OID wide, OID narrow) {
        if (values.get(at(wide)) instanceof Counter64 counter) {
            return Optional.of(new Count(counter.getValue(), true));
        }
        if (values.get(at(narrow)) instanceof Counter32 counter) {
            return Optional.of(new Count(counter.getValue(), false));
        }
        return Optional.empty();
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
        return Oids.instance(column, index);
    }
}
