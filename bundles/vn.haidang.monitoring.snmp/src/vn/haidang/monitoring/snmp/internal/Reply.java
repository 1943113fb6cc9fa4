package vn.haidang.monitoring.snmp.internal;

import org.snmp4j.PDU;

/** What became of a request. */
sealed interface Reply {

    /** The agent answered, maybe with an error status. */
    record Answer(PDU pdu) implements Reply {}

    /**
     * There is no answer.
     *
     * @param reason why
     * @param detail what is known beside it: the system's words, the OID of a report; may be empty, never a secret
     */
    record Failure(Reason reason, String detail) implements Reply {}

    /** Why there is no answer; each has messages of its own. */
    enum Reason {
        HOST_UNKNOWN("host.unknown"), NO_ROUTE("no.route"), NO_ANSWER("no.answer"), NO_ANSWER_TO_USER(
                "no.answer.to.user"), PORT_UNREACHABLE("port.unreachable"), USER_UNKNOWN("user.unknown"), KEY_WRONG(
                        "key.wrong"), LEVEL_UNSUPPORTED("level.unsupported"), DECRYPTION_FAILED(
                                "decryption.failed"), NOT_IN_TIME_WINDOW("time.window"), ENGINE_UNKNOWN(
                                        "engine.unknown"), CONTEXT_UNKNOWN("context.unknown"), REPORT(
                                                "report.other"), PASS_PHRASE_SHORT("pass.phrase.short"), ACCESS_DENIED(
                                                        "access.denied"), AGENT_ERROR("agent.error"), WALK_TOO_LONG(
                                                                "walk.too.long"), BUSY("busy"), STOPPED(
                                                                        "stopped"), NOT_SENT("not.sent");

        private final String code;

        Reason(String code) {
            this.code = "snmp." + code;
        }

        /** The finding's code. */
        String code() {
            return code;
        }
    }

    static Failure failed(Reason reason) {
        return new Failure(reason, "");
    }
}
