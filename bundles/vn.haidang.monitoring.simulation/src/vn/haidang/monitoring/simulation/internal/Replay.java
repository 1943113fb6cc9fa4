package vn.haidang.monitoring.simulation.internal;

import java.util.List;
import java.util.OptionalInt;

import org.snmp4j.PDU;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

/**
 * Answers one request from a recording the way an agent must: RFC 3416, 4.2 for v2c and v3, RFC 1157, 4.1 with
 * RFC 3584, 4.2 for v1, which has neither exceptions nor Counter64.
 */
final class Replay {

    private final AgentView view;
    private final boolean v1;
    private final int room;

    /**
     * @param v1 whether the request came by SNMPv1
     * @param room how many bytes the response PDU may take
     */
    Replay(AgentView view, boolean v1, int room) {
        this.view = view;
        this.v1 = v1;
        this.room = room;
    }

    /** The response, in the request's own PDU type so that its context stays. */
    PDU answer(PDU request) {
        PDU response = emptyResponse(request);
        switch (request.getType()) {
            case PDU.GET :
                return addAll(response, request, false);
            case PDU.GETNEXT :
                return addAll(response, request, true);
            case PDU.GETBULK :
                return addRepetitions(response, request);
            default :
                return failed(request, v1 ? PDU.noSuchName : PDU.notWritable, 1);
        }
    }

    /** What an agent says that cannot put the answer into one message. */
    PDU tooBig(PDU request) {
        return failed(request, PDU.tooBig, 0);
    }

    private static PDU emptyResponse(PDU request) {
        PDU response = (PDU) request.clone();
        response.clear();
        response.setType(PDU.RESPONSE);
        response.setRequestID(request.getRequestID());
        response.setErrorStatus(PDU.noError);
        response.setErrorIndex(0);
        return response;
    }

    private PDU failed(PDU request, int status, int index) {
        PDU response = emptyResponse(request);
        // A v2 response that is too big comes back without its variables, a v1 one with those of the request.
        if (v1 || status != PDU.tooBig) {
            response.addAll(request.getVariableBindings());
        }
        response.setErrorStatus(status);
        response.setErrorIndex(request.size() == 0 ? 0 : index);
        return response;
    }

    private PDU addAll(PDU response, PDU request, boolean next) {
        int left = room - response.getBERLength();
        for (int i = 0; i < request.size(); i++) {
            OID asked = request.get(i).getOid();
            VariableBinding binding = next ? next(asked) : exact(asked);
            if (v1 && binding.isException()) {
                return failed(request, PDU.noSuchName, i + 1);
            }
            left -= binding.getBERLength();
            if (left < 0) {
                return tooBig(request);
            }
            response.add(binding);
        }
        return response;
    }

    private VariableBinding exact(OID oid) {
        int position = view.find(oid);
        if (position >= 0) {
            Variable value = view.value(position);
            if (canBeSent(value)) {
                return new VariableBinding(oid, value);
            }
        }
        return new VariableBinding(oid, view.knowsObjectOf(oid) ? Null.noSuchInstance : Null.noSuchObject);
    }

    private VariableBinding next(OID oid) {
        OptionalInt position = view.after(oid);
        // As often as there are variables: an agent that goes in circles may have none that v1 can carry.
        for (int tries = 0; position.isPresent() && tries < view.size(); tries++) {
            VariableBinding binding = view.binding(position.getAsInt());
            if (canBeSent(binding.getVariable())) {
                return binding;
            }
            position = view.after(binding.getOid());
        }
        return new VariableBinding(oid, Null.endOfMibView);
    }

    private boolean canBeSent(Variable value) {
        return !(v1 && value instanceof Counter64);
    }

    private PDU addRepetitions(PDU response, PDU request) {
        List<? extends VariableBinding> asked = request.getVariableBindings();
        int single = Math.max(0, Math.min(request.getNonRepeaters(), asked.size()));
        int left = room - response.getBERLength();
        for (int i = 0; i < single; i++) {
            VariableBinding binding = next(asked.get(i).getOid());
            left -= binding.getBERLength();
            if (left < 0) {
                return response;
            }
            response.add(binding);
        }
        OID[] reached = asked.stream().skip(single).map(VariableBinding::getOid).toArray(OID[]::new);
        repeat(response, reached, request.getMaxRepetitions(), left);
        return response;
    }

    private void repeat(PDU response, OID[] reached, int times, int room) {
        int left = room;
        boolean more = reached.length > 0;
        for (int row = 0; row < times && more; row++) {
            more = false;
            for (int column = 0; column < reached.length; column++) {
                VariableBinding binding = next(reached[column]);
                left -= binding.getBERLength();
                if (left < 0) {
                    return;
                }
                response.add(binding);
                reached[column] = binding.getOid();
                more |= !binding.isException();
            }
        }
    }
}
