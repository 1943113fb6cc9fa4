package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.PDU;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;

/**
 * GETs any number of variables: in as few requests as the agent can bear, and leaving out the variables at which an
 * agent of v1 gives up a whole request.
 */
final class Getter {

    /** About a kilobyte of request and of ordinary reply. */
    private static final int MOST_PER_REQUEST = 48;

    private final SnmpEngine engine;
    private final SnmpTarget target;
    private final Deque<OID> wanted;
    private final Map<OID, Variable> found = new HashMap<>();
    private final List<OID> order;
    private int perRequest = MOST_PER_REQUEST;

    private Getter(SnmpEngine engine, SnmpTarget target, List<OID> oids) {
        this.engine = engine;
        this.target = target;
        this.order = List.copyOf(oids);
        this.wanted = new ArrayDeque<>(oids);
    }

    /** Completes, always normally, with one binding for each OID in the order given, or the failure. */
    static CompletionStage<Read> get(SnmpEngine engine, SnmpTarget target, List<OID> oids) {
        return new Getter(engine, target, oids).step();
    }

    private CompletionStage<Read> step() {
        if (wanted.isEmpty()) {
            return CompletableFuture.completedFuture(new Read.Values(order.stream()
                    .map(oid -> new VariableBinding(oid, found.getOrDefault(oid, Null.noSuchInstance))).toList()));
        }
        Request request = Request.get(wanted.stream().limit(perRequest).toList());
        return engine.ask(target, request).thenCompose(reply -> follow(request, reply));
    }

    private CompletionStage<Read> follow(Request request, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            return take(request, answer.pdu());
        }
        return CompletableFuture.completedFuture(new Read.Failed((Failure) reply));
    }

    private CompletionStage<Read> take(Request request, PDU response) {
        int status = response.getErrorStatus();
        if (status == PDU.noError) {
            response.getVariableBindings().forEach(binding -> found.put(binding.getOid(), binding.getVariable()));
            request.oids().forEach(oid -> wanted.remove());
            return step();
        }
        int index = response.getErrorIndex();
        if (status == PDU.noSuchName && index >= 1 && index <= request.oids().size()) {
            OID missing = request.oids().get(index - 1);
            wanted.removeFirstOccurrence(missing);
            return step();
        }
        if (status == PDU.tooBig && request.oids().size() > 1) {
            perRequest = Math.max(1, request.oids().size() / 2);
            return step();
        }
        return CompletableFuture.completedFuture(new Read.Failed(AgentErrors.failure(response, request)));
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
