package vn.haidang.monitoring.simulation.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.PDU;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;
import org.snmp4j.smi.Variable;

/**
 * Answers one request from a recording the way an agent must: RFC 3416, 4.2 for v2c and v3, RFC 1157, 4.1 with
 * RFC 3584, 4.2 for v1, which has neither exceptions nor Counter64.
 */
final class Replay {

    private final Recording recording;
    private final double seconds;
    private final boolean v1;
    private final int room;

    /**
     * @param seconds how long the recording has been playing
     * @param v1 whether the request came by SNMPv1
     * @param room how many bytes the response PDU may take
     */
    Replay(Recording recording, double seconds, boolean v1, int room) {
        this.recording = recording;
        this.seconds = seconds;
        this.v1 = v1;
        this.room = room;
    }

    /** The response, in the request's own PDU type so that version and context stay. */
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
                return failed(request, PDU.tooBig, 0);
            }
            response.add(binding);
        }
        return response;
    }

    private VariableBinding exact(OID oid) {
        Optional<Variable> value = recording.find(oid).map(found -> found.at(seconds)).filter(this::canBeSent);
        if (value.isPresent()) {
            return new VariableBinding(oid, value.get());
        }
        return new VariableBinding(oid, recording.knowsObjectOf(oid) ? Null.noSuchInstance : Null.noSuchObject);
    }

    private VariableBinding next(OID oid) {
        Optional<Map.Entry<OID, RecordedValue>> entry = recording.after(oid);
        while (entry.isPresent()) {
            Variable value = entry.get().getValue().at(seconds);
            if (canBeSent(value)) {
                return new VariableBinding(entry.get().getKey(), value);
            }
            entry = recording.after(entry.get().getKey());
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
