package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.snmp4j.PDU;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

/**
 * Reads columns of a table side by side, a few rows of all with each GETBULK: half the datagrams of walking one column
 * after another. Only for agents that answer as they should: at the first answer that is out of order, incomplete or
 * an error it gives up, and the columns have to be walked one by one, with all the care that {@link WalkCursor} takes.
 * It holds no thread and sends nothing.
 */
final class ColumnSweep {

    /** About a kilobyte and a half of ordinary answer. */
    private static final int VARIABLES_AT_ONCE = 64;

    private final List<OID> columns;
    private final int mostRepetitions;
    private final Map<OID, Map<Integer, Variable>> values = new HashMap<>();
    private final Map<OID, OID> reached = new HashMap<>();
    private List<OID> open;
    private boolean irregular;
    private int taken;

    /** @param mostRepetitions how many repetitions the device bears */
    ColumnSweep(List<OID> columns, int mostRepetitions) {
        this.mostRepetitions = mostRepetitions;
        this.columns = List.copyOf(columns);
        this.open = this.columns;
        columns.forEach(column -> {
            values.put(column, new TreeMap<>());
            reached.put(column, column);
        });
    }

    /** What to ask now; nothing when there is no more, or it has given up. */
    Optional<Request> next() {
        return irregular || open.isEmpty()
                ? Optional.empty()
                : Optional.of(Request.bulk(open.stream().map(reached::get).toList(),
                        Math.max(1, Math.min(mostRepetitions, VARIABLES_AT_ONCE / open.size()))));
    }

    /** Takes the reply to what was asked last. */
    void follow(Reply reply) {
        irregular = !(reply instanceof Reply.Answer answer) || answer.pdu().getErrorStatus() != PDU.noError
                || !take(answer.pdu().getVariableBindings());
    }

    /** The columns by their OIDs and index, when every answer was as it should be. */
    Optional<Map<OID, Map<Integer, Variable>>> values() {
        return irregular || !open.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private boolean take(List<? extends VariableBinding> bindings) {
        List<OID> going = new ArrayList<>(open);
        for (int i = 0; i < bindings.size(); i++) {
            OID column = open.get(i % open.size());
            VariableBinding binding = bindings.get(i);
            OID oid = binding.getOid();
            if (!going.contains(column)) {
                continue;
            }
            if (binding.isException()) {
                going.remove(column);
                continue;
            }
            if (oid.compareTo(reached.get(column)) <= 0) {
                // In circles, out of order or in another column's place: what comes after a column is greater than it.
                return false;
            }
            if (!oid.startsWith(column)) {
                going.remove(column);
            } else if (oid.size() != column.size() + 1 || ++taken > WalkCursor.MOST_VARIABLES) {
                return false;
            } else {
                values.get(column).put(oid.last(), binding.getVariable());
                reached.put(column, oid);
            }
        }
        open = List.copyOf(going);
        // Cut before its first row was whole an answer brings only some columns on: that is no flaw. Nothing at all is.
        return !bindings.isEmpty();
    }
}
