package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.InterfaceRow.Status;

/**
 * Reads the interfaces of a device, column by column: ifXTable first, and from ifTable only what it lacks (RFC 2863,
 * 3.1.6: the 64-bit counters are the ones to use where there are any).
 */
final class InterfaceTable {

    private static final List<OID> BASIC = List.of(Oids.IF_ADMIN_STATUS, Oids.IF_DESCR);
    private static final List<OID> ALL = List.of(Oids.IF_ADMIN_STATUS, Oids.IF_DESCR, Oids.IF_NAME, Oids.IF_ALIAS,
            Oids.IF_HIGH_SPEED, Oids.IF_HC_IN_OCTETS, Oids.IF_HC_OUT_OCTETS);

    private final Conversation conversation;
    private final boolean extended;
    private final Map<OID, Map<Integer, Variable>> swept = new HashMap<>();

    /** @param extended whether ifXTable can be believed */
    InterfaceTable(Conversation conversation, boolean extended) {
        this.conversation = conversation;
        this.extended = extended;
    }

    /** The rows, ordered by ifIndex. */
    List<InterfaceRow> read() throws FindingException {
        // The first column by itself: whoever is silent is found out here.
        Map<Integer, Variable> oper = column(Oids.IF_OPER_STATUS);
        conversation.sweep(extended ? ALL : BASIC).ifPresent(swept::putAll);
        Map<Integer, Variable> admin = column(Oids.IF_ADMIN_STATUS);
        Map<Integer, Variable> descr = column(Oids.IF_DESCR);
        Map<Integer, Variable> name = extended(Oids.IF_NAME);
        Set<Integer> indexes = new TreeSet<>(oper.keySet());
        indexes.addAll(admin.keySet());
        indexes.addAll(descr.keySet());
        indexes.addAll(name.keySet());
        if (indexes.isEmpty()) {
            return List.of();
        }
        Map<Integer, Variable> alias = extended(Oids.IF_ALIAS);
        Map<Integer, Variable> highSpeed = extended(Oids.IF_HIGH_SPEED);
        boolean allFast = indexes.stream().allMatch(index -> number(highSpeed.get(index)).orElse(0) > 0);
        Map<Integer, Variable> speed = allFast ? Map.of() : column(Oids.IF_SPEED);
        Map<Integer, Variable> hcIn = extended(Oids.IF_HC_IN_OCTETS);
        Map<Integer, Variable> hcOut = extended(Oids.IF_HC_OUT_OCTETS);
        boolean allFull = indexes.stream().allMatch(index -> hcIn.get(index) instanceof Counter64
                && hcOut.get(index) instanceof Counter64);
        Map<Integer, Variable> in = allFull ? Map.of() : column(Oids.IF_IN_OCTETS);
        Map<Integer, Variable> out = allFull ? Map.of() : column(Oids.IF_OUT_OCTETS);
        List<InterfaceRow> rows = new ArrayList<>();
        for (int index : indexes) {
            OptionalLong fullIn = highCapacity(hcIn.get(index));
            OptionalLong fullOut = highCapacity(hcOut.get(index));
            boolean full = fullIn.isPresent() && fullOut.isPresent();
            rows.add(new InterfaceRow(index,
                    text(name.get(index)).or(() -> text(descr.get(index))).orElse(Integer.toString(index)),
                    text(alias.get(index)), megabits(highSpeed.get(index), speed.get(index)),
                    status(admin.get(index)), status(oper.get(index)), full ? fullIn : number(in.get(index)),
                    full ? fullOut : number(out.get(index)), full));
        }
        return rows;
    }

    private Map<Integer, Variable> extended(OID column) throws FindingException {
        return extended ? column(column) : Map.of();
    }

    private Map<Integer, Variable> column(OID column) throws FindingException {
        if (swept.containsKey(column)) {
            return swept.get(column);
        }
        Map<Integer, Variable> values = new TreeMap<>();
        conversation.walk(column, binding -> {
            if (binding.getOid().size() == column.size() + 1 && !Variables.isMissing(binding)) {
                values.put(binding.getOid().last(), binding.getVariable());
            }
        });
        return values;
    }

    private static Optional<String> text(Variable value) {
        if (!(value instanceof OctetString octets)) {
            return Optional.empty();
        }
        String text = Variables.text(octets);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Some agents put a 32-bit counter into the place of the 64-bit one: that is none. */
    private static OptionalLong highCapacity(Variable value) {
        return value instanceof Counter64 ? OptionalLong.of(value.toLong()) : OptionalLong.empty();
    }

    private static OptionalLong number(Variable value) {
        return value instanceof Integer32 || value instanceof UnsignedInteger32
                ? OptionalLong.of(value.toLong())
                : OptionalLong.empty();
    }

    private static OptionalLong megabits(Variable highSpeed, Variable speed) {
        OptionalLong bits = LinkSpeed.of(number(highSpeed), number(speed));
        return bits.isPresent() ? OptionalLong.of(bits.getAsLong() / 1_000_000) : bits;
    }

    private static Status status(Variable value) {
        long number = number(value).orElse(0);
        Status[] statuses = Status.values();
        return number >= 1 && number <= statuses.length ? statuses[(int) number - 1] : Status.UNKNOWN;
    }
}
