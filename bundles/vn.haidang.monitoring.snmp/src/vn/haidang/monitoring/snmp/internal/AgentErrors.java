package vn.haidang.monitoring.snmp.internal;

import org.snmp4j.PDU;

import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** What the error status of a response means for the request as a whole (RFC 3416, 3). */
final class AgentErrors {

    private AgentErrors() {}

    static Failure failure(PDU response, Request request) {
        int status = response.getErrorStatus();
        if (status == PDU.authorizationError || status == PDU.noAccess) {
            return Reply.failed(Reason.ACCESS_DENIED);
        }
        if (status == PDU.tooBig) {
            return Reply.failed(Reason.TOO_BIG);
        }
        int index = response.getErrorIndex();
        String about = index >= 1 && index <= request.oids().size()
                ? " (" + request.oids().get(index - 1).toDottedString() + ")"
                : "";
        return new Failure(Reason.AGENT_ERROR, response.getErrorStatusText() + about);
    }
}
