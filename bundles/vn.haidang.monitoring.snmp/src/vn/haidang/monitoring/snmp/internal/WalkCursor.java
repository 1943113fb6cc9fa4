package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.snmp4j.PDU;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * Where a walk of a subtree stands, and what to ask next: GETBULK with as many repetitions as the agent bears, GETNEXT
 * for v1 and as the last resort. It holds no thread and sends nothing.
 * <p>
 * Agents that tell their rows out of order are followed; a variable that was there before ends the walk, so that an
 * agent that goes in circles does not keep us for ever. Then nobody knows what it would have told beyond its circle: unless
 * it only repeats its last variable, which is how some say that there is no more.
 */
final class WalkCursor {

    /** How many variables a walk may have; no device of ours has a tenth of it. */
    static final int MOST_VARIABLES = 2_000_000;
    /** With ordinary values a reply of this many stays well below {@link SnmpSession#LARGEST_MESSAGE}. */
    static final int MOST_REPETITIONS = 40;

    private final OID root;
    private final int most;
    private final Set<Long> seen = new HashSet<>();
    private OID last;
    private int repetitions;
    private boolean finished;
    private Optional<OID> circle = Optional.empty();
    private boolean growing;
    private boolean shrunk;

    private WalkCursor(OID root, int repetitions, int most, boolean growing) {
        this.most = most;
        this.root = root;
        this.last = root;
        this.repetitions = repetitions;
        this.growing = growing;
    }

    /** A walk that asks for more, up to so many, as long as the agent bears it. */
    static WalkCursor growing(OID root, int repetitions, int most) {
        return new WalkCursor(root, repetitions, Math.min(most, MOST_REPETITIONS), true);
    }

    /** A walk that asks for no more than this at a time; 1 asks by GETNEXT. */
    static WalkCursor steady(OID root, int repetitions) {
        return new WalkCursor(root, repetitions, repetitions, false);
    }

    boolean isFinished() {
        return finished;
    }

    /** Where the agent went back to, when it went in circles: what was read may be less than there is. */
    Optional<OID> circle() {
        return circle;
    }

    /** What the agent bore last. */
    int repetitions() {
        return repetitions;
    }

    /** Whether the agent could not bear what it was asked for. */
    boolean hasShrunk() {
        return shrunk;
    }

    /** What to ask now. */
    Request next() {
        return repetitions > 1 ? Request.bulk(last, repetitions) : Request.next(last);
    }

    /** Takes a reply: gives the rows in it that are new, or the failure that ends the walk. */
    Step follow(Request request, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            return take(request, answer.pdu());
        }
        Failure failure = (Failure) reply;
        return survives(failure) ? Step.rows(List.of()) : Step.failed(failure);
    }

    private Step take(Request request, PDU response) {
        int status = response.getErrorStatus();
        if (status == PDU.noError) {
            return rows(response.getVariableBindings());
        }
        if (status == PDU.noSuchName) {
            // How v1 agents, and some others, say that there is no more.
            finished = true;
            return Step.rows(List.of());
        }
        return shrink() ? Step.rows(List.of()) : Step.failed(AgentErrors.failure(response, request));
    }

    /**
     * Takes a failure: whether to go on with less. A reply that was too long for the network or for us looks like
     * silence; before the first answer only one more try is made, or a dead device would be waited for too long.
     */
    private boolean survives(Failure failure) {
        if (failure.reason() != Reason.NO_ANSWER && failure.reason() != Reason.NO_ANSWER_TO_USER) {
            return false;
        }
        if (seen.isEmpty() && repetitions > 1) {
            shrinkTo(1);
            return true;
        }
        return shrink();
    }

    private boolean shrink() {
        if (repetitions == 1) {
            return false;
        }
        shrinkTo(repetitions / 2);
        return true;
    }

    private void shrinkTo(int fewer) {
        repetitions = fewer;
        growing = false;
        shrunk = true;
    }

    private Step rows(List<? extends VariableBinding> bindings) {
        List<VariableBinding> rows = new ArrayList<>(bindings.size());
        for (VariableBinding binding : bindings) {
            if (binding.getVariable().isException()
                    || !binding.getOid().startsWith(root) || binding.getOid().equals(root)) {
                finished = true;
                circle = Optional.of(binding.getOid()).filter(oid -> oid.compareTo(root) < 0);
                return Step.rows(rows);
            }
            if (!seen.add(hash(binding.getOid()))) {
                finished = true;
                circle = Optional.of(binding.getOid()).filter(oid -> !oid.equals(last));
                return Step.rows(rows);
            }
            if (seen.size() > MOST_VARIABLES) {
                return Step.failed(new Failure(Reason.WALK_TOO_LONG, Integer.toString(MOST_VARIABLES)));
            }
            rows.add(binding);
            last = binding.getOid();
        }
        if (rows.isEmpty()) {
            finished = !shrink();
        } else if (growing) {
            repetitions = Math.min(most, repetitions * 2);
        }
        return Step.rows(rows);
    }

    /** FNV-1a over the arcs: enough to know an OID again, at a tenth of the memory of the OID. */
    private static long hash(OID oid) {
        long hash = 0xcbf29ce484222325L;
        for (int arc : oid.getValue()) {
            hash = (hash ^ arc) * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * What an answer gave.
     *
     * @param rows the new rows
     * @param failure why the walk cannot go on
     */
    record Step(List<VariableBinding> rows, Optional<Failure> failure) {
        static Step rows(List<VariableBinding> rows) {
            return new Step(rows, Optional.empty());
        }

        static Step failed(Failure failure) {
            return new Step(List.of(), Optional.of(failure));
        }
    }
}
