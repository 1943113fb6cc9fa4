package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.PDU;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * GETs any number of variables: in as few requests as the agent can bear, and leaving out the variables at which an
 * agent of v1 gives up a whole request. What it cannot bear it says, or drops: after a silence a few variables are asked
 * for, and when these are answered, fewer at a time until all are.
 */
final class Getter {

    private final SnmpEngine engine;
    private final SnmpTarget target;
    private final List<OID> order;
    /** By their places in the order; nothing where there is no value, or not yet. */
    private final VariableBinding[] found;
    /** The places in the order that are still to be asked. */
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private int perRequest;
    /** How many are asked for again once a few were answered. */
    private int hoped;
    private boolean answered;
    private boolean shrunk;
    private int silences;

    private Getter(SnmpEngine engine, SnmpTarget target, List<OID> oids) {
        this.engine = engine;
        this.target = target;
        this.order = List.copyOf(oids);
        this.found = new VariableBinding[order.size()];
        this.hoped = engine.sizes().of(target);
        this.perRequest = engine.sizes().isSilent(target) ? Math.min(GetSizes.FEW, hoped) : hoped;
        for (int i = 0; i < found.length; i++) {
            wanted.add(i);
        }
    }

    /** Completes, always normally, with one binding for each OID in the order given, or the failure. */
    static CompletionStage<Read> get(SnmpEngine engine, SnmpTarget target, List<OID> oids) {
        return new Getter(engine, target, oids).step();
    }

    private CompletionStage<Read> step() {
        if (wanted.isEmpty()) {
            learn();
            return CompletableFuture.completedFuture(new Read.Values(values()));
        }
        List<OID> asked = new ArrayList<>(Math.min(perRequest, wanted.size()));
        Iterator<Integer> places = wanted.iterator();
        while (asked.size() < perRequest && places.hasNext()) {
            asked.add(order.get(places.next()));
        }
        Request request = Request.get(asked);
        return engine.ask(target, request).thenCompose(reply -> follow(request, reply));
    }

    private List<VariableBinding> values() {
        List<VariableBinding> values = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            values.add(found[i] == null ? new VariableBinding(order.get(i), Null.noSuchInstance) : found[i]);
        }
        return values;
    }

    private void learn() {
        if (shrunk) {
            engine.sizes().bears(target, perRequest);
        } else if (answered) {
            engine.sizes().answered(target);
        }
    }

    private CompletionStage<Read> follow(Request request, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            answered = true;
            perRequest = Math.max(perRequest, hoped);
            return take(request, answer.pdu());
        }
        Failure failure = (Failure) reply;
        boolean isSilence = failure.reason() == Reason.NO_ANSWER || failure.reason() == Reason.NO_ANSWER_TO_USER;
        if (isSilence && request.oids().size() > GetSizes.FEW) {
            return askForFewer(request.oids().size());
        }
        if (isSilence) {
            engine.sizes().silent(target);
        }
        return CompletableFuture.completedFuture(new Read.Failed(failure));
    }

    /** A first silence may be a lost datagram: after it as many are asked for once more, if there is anybody at all. */
    private CompletionStage<Read> askForFewer(int tooMany) {
        silences++;
        if (silences > 1) {
            shrunk = true;
            hoped = Math.max(GetSizes.FEW, tooMany / 2);
        }
        perRequest = answered ? hoped : GetSizes.FEW;
        return step();
    }

    private CompletionStage<Read> take(Request request, PDU response) {
        int status = response.getErrorStatus();
        if (status == PDU.noError) {
            keep(request, response.getVariableBindings());
            return step();
        }
        int index = response.getErrorIndex();
        if (status == PDU.noSuchName && index >= 1 && index <= request.oids().size()) {
            OID missing = request.oids().get(index - 1);
            wanted.removeIf(place -> order.get(place).equals(missing));
            return step();
        }
        if (status == PDU.tooBig && request.oids().size() > 1) {
            shrunk = true;
            hoped = Math.max(1, request.oids().size() / 2);
            perRequest = hoped;
            return step();
        }
        return CompletableFuture.completedFuture(new Read.Failed(AgentErrors.failure(response, request)));
    }

    /** An agent answers in the order it was asked in (RFC 3416, 4.2.1); one that does not is understood all the same. */
    private void keep(Request request, List<? extends VariableBinding> answers) {
        for (int i = 0; i < request.oids().size(); i++) {
            OID oid = request.oids().get(i);
            found[wanted.remove()] = i < answers.size() && answers.get(i).getOid().equals(oid)
                    ? answers.get(i)
                    : answers.stream().filter(answer -> answer.getOid().equals(oid)).findFirst().orElse(null);
        }
    }

    /** What a GET came to. */
    sealed interface Read {

        /** The variables in the order asked for. */
        record Values(List<VariableBinding> bindings) implements Read {
            public Values {
                bindings = List.copyOf(bindings);
            }
        }

        /** Why there are none. */
        record Failed(Failure failure) implements Read {}
    }
}
