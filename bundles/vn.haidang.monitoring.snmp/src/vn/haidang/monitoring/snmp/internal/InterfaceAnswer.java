package vn.haidang.monitoring.snmp.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.internal.InterfaceCounters.Count;
import vn.haidang.monitoring.snmp.internal.InterfaceCounters.State;

/** What a device told of one interface in a poll. */
final class InterfaceAnswer {

    private static final long UP = 1;

    private final PolledInterface asked;
    private final Map<PolledColumn, Variable> values = new EnumMap<>(PolledColumn.class);

    /** @param answers of which this takes as many as were asked */
    InterfaceAnswer(PolledInterface asked, Iterator<VariableBinding> answers) {
        this.asked = asked;
        asked.columns().forEach(column -> values.put(column, answers.next().getVariable()));
    }

    /** The interface. */
    PolledInterface asked() {
        return asked;
    }

    /** Whether the interface at this index still is the one that was wanted. */
    boolean isStillThere() {
        return values.get(PolledColumn.NAME) instanceof OctetString told
                && Variables.text(told).equals(asked.place().shownName())
                && values.get(PolledColumn.STATE) instanceof Integer32;
    }

    /**
     * What need not be asked again: what is missing, the signs, and the narrower of two that say the same. While a 64-bit
     * counter is at zero nobody knows whether it ever counts: so long both are asked.
     */
    Set<PolledColumn> dispensable() {
        Set<PolledColumn> absent = EnumSet.copyOf(PolledColumn.SIGNS);
        for (PolledColumn column : PolledColumn.values()) {
            Variable value = values.get(column);
            if (value == null || value.isException()) {
                absent.add(column);
            }
        }
        dispensable(PolledColumn.WIDE_IN, PolledColumn.NARROW_IN).ifPresent(absent::add);
        dispensable(PolledColumn.WIDE_OUT, PolledColumn.NARROW_OUT).ifPresent(absent::add);
        if (number(PolledColumn.HIGH_SPEED).orElse(0) > 0) {
            absent.add(PolledColumn.SPEED);
        }
        return absent;
    }

    private Optional<PolledColumn> dispensable(PolledColumn wide, PolledColumn narrow) {
        Optional<Count> counting = wide(wide, narrow);
        if (counting.isEmpty()) {
            return Optional.of(wide);
        }
        return counting.get().value() == 0 ? Optional.empty() : Optional.of(narrow);
    }

    /** Its signs, in a poll that asked for them. */
    Optional<InterfaceSigns> signs() {
        return values.containsKey(PolledColumn.ADDRESS)
                ? Optional.of(InterfaceSigns.of(values.get(PolledColumn.ALIAS), values.get(PolledColumn.ADDRESS)))
                : Optional.empty();
    }

    InterfaceCounters counters(Clock clock) {
        return new InterfaceCounters(clock, number(PolledColumn.DISCONTINUITY),
                octets(PolledColumn.WIDE_IN, PolledColumn.NARROW_IN),
                octets(PolledColumn.WIDE_OUT, PolledColumn.NARROW_OUT), narrow(PolledColumn.IN_ERRORS),
                narrow(PolledColumn.OUT_ERRORS), narrow(PolledColumn.IN_DISCARDS), narrow(PolledColumn.OUT_DISCARDS),
                LinkSpeed.of(number(PolledColumn.HIGH_SPEED), number(PolledColumn.SPEED)),
                new State(number(PolledColumn.STATE).orElse(0) == UP, number(PolledColumn.LAST_CHANGE)));
    }

    private Optional<Count> octets(PolledColumn wide, PolledColumn narrow) {
        Optional<Count> full = wide(wide, narrow);
        return full.isPresent() ? full : narrow(narrow);
    }

    /** Some agents put a 32-bit counter in this place, or have one here that never counts: that is none. */
    private Optional<Count> wide(PolledColumn wide, PolledColumn narrow) {
        if (values.get(wide) instanceof Counter64 counter) {
            boolean neverCounts = counter.getValue() == 0
                    && narrow(narrow).filter(count -> count.value() != 0).isPresent();
            return neverCounts ? Optional.empty() : Optional.of(new Count(counter.getValue(), true));
        }
        return Optional.empty();
    }

    private Optional<Count> narrow(PolledColumn column) {
        return values.get(column) instanceof Counter32 counter
                ? Optional.of(new Count(counter.getValue(), false))
                : Optional.empty();
    }

    private OptionalLong number(PolledColumn column) {
        Variable value = values.get(column);
        return value instanceof Integer32 || value instanceof UnsignedInteger32
                ? OptionalLong.of(value.toLong())
                : OptionalLong.empty();
    }
}
