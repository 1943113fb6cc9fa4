package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.discovery.DeviceSighting;

/** Reads the columns of a device's tables, each to {@link DeviceSighting#MOST_ROWS} rows or a few more. */
final class Columns {

    private final Conversation conversation;

    Columns(Conversation conversation) {
        this.conversation = conversation;
    }

    /** The values of a column by the arcs of their index, in the order of the device. */
    Map<List<Integer>, Variable> read(OID column) throws FindingException {
        Map<List<Integer>, Variable> values = new LinkedHashMap<>();
        conversation.walk(column, DeviceSighting.MOST_ROWS, binding -> {
            if (binding.getOid().size() > column.size() && !Variables.isMissing(binding)) {
                values.put(index(binding.getOid(), column), binding.getVariable());
            }
        });
        return values;
    }

    /** The first values below an OID, in the order of the device: this many or a few more. */
    List<Variable> first(OID root, int most) throws FindingException {
        List<Variable> values = new ArrayList<>();
        conversation.walk(root, most, binding -> {
            if (!Variables.isMissing(binding)) {
                values.add(binding.getVariable());
            }
        });
        return values;
    }

    /** Asks for no more than this many repetitions from now on. */
    void limit(OptionalInt repetitions) {
        conversation.limit(repetitions);
    }

    private static List<Integer> index(OID oid, OID column) {
        return Arrays.stream(oid.getValue(), column.size(), oid.size()).boxed().collect(Collectors.toList());
    }

    /** The scalars among these that the device has. */
    Map<OID, Variable> scalars(List<OID> oids) throws FindingException {
        Map<OID, Variable> values = new LinkedHashMap<>();
        for (VariableBinding binding : conversation.get(oids)) {
            if (!Variables.isMissing(binding)) {
                values.put(binding.getOid(), binding.getVariable());
            }
        }
        return values;
    }

    /** A value as text, when it is one and says something. */
    static Optional<String> text(Variable value) {
        return value instanceof OctetString octets
                ? Optional.of(Variables.text(octets)).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** A value as number, when it is one. */
    static OptionalLong number(Variable value) {
        return value instanceof Integer32 || value instanceof UnsignedInteger32
                ? OptionalLong.of(value.toLong())
                : OptionalLong.empty();
    }
}
