package vn.haidang.monitoring.simulation.internal;

import java.util.OptionalInt;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.simulation.AnswerStyle;

/** An agent's variables in one moment, in the order in which the agent tells them, which may be wrong. */
final class AgentView {

    private static final int CIRCLE = 10;

    private final Playing playing;
    private final Recording recording;
    private final double seconds;
    private final AnswerStyle style;

    AgentView(Playing playing, double seconds, AnswerStyle style) {
        this.playing = playing;
        this.recording = playing.recording();
        this.seconds = seconds;
        this.style = style;
    }

    int size() {
        return recording.size();
    }

    /** Where a variable is; negative when it is not there. */
    int find(OID oid) {
        return recording.find(oid);
    }

    boolean knowsObjectOf(OID missing) {
        return recording.knowsObjectOf(missing);
    }

    Variable value(int position) {
        return playing.at(position, seconds);
    }

    VariableBinding binding(int position) {
        return new VariableBinding(recording.oid(position), value(position));
    }

    OID oid(int position) {
        return recording.oid(position);
    }

    /** Where the variable is that this agent tells after an OID; nothing at the end. */
    OptionalInt after(OID oid) {
        int position = recording.find(oid);
        int next = position >= 0 ? position + 1 : -(position + 1);
        switch (style) {
            case LOOPING :
                next = position >= 0 && position % CIRCLE == CIRCLE - 1 ? position - CIRCLE + 1 : next;
                break;
            case UNORDERED :
                next = swapped(position >= 0 ? swapped(position) + 1 : next);
                break;
            case ENDLESS :
                next = Math.min(next, size() - 1);
                break;
            default :
        }
        return next < size() ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** Of every two neighbours of a column the other; the last of an odd number has none, nor has the end. */
    private int swapped(int position) {
        int other = position ^ 1;
        boolean isPair = position < size() && other < size() && oid(position).trim().equals(oid(other).trim());
        return isPair ? other : position;
    }
}
