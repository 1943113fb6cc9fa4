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

    /** What it says of the agent that there is no answer. */
    enum Meaning {
        /** It was asked and nobody answered. */
        SILENCE,
        /**
         * Somebody is there who answered something else. It may be unsigned: what speaks for it is that it bears the ids,
         * chosen by chance, of a request under way and comes from the host that was asked. Who sees our requests can
         * forge it, and make a dead device look like one that refuses; never like one that answers.
         */
        REFUSAL,
        /** It was never asked. */
        OUR_FAULT
    }

    /** Why there is no answer; each has messages of its own. */
    enum Reason {
        HOST_UNKNOWN("host.unknown", Meaning.OUR_FAULT), //
        NO_ROUTE("no.route", Meaning.OUR_FAULT), //
        NO_ANSWER("no.answer", Meaning.SILENCE), //
        NO_ANSWER_TO_USER("no.answer.to.user", Meaning.REFUSAL), //
        ALIVE("alive", Meaning.REFUSAL), //
        OTHER_SOURCE("other.source", Meaning.REFUSAL), //
        PORT_UNREACHABLE("port.unreachable", Meaning.REFUSAL), //
        USER_UNKNOWN("user.unknown", Meaning.REFUSAL), //
        KEY_WRONG("key.wrong", Meaning.REFUSAL), //
        KEY_OF_ANOTHER("key.of.another", Meaning.REFUSAL), //
        LEVEL_UNSUPPORTED("level.unsupported", Meaning.REFUSAL), //
        DECRYPTION_FAILED("decryption.failed", Meaning.REFUSAL), //
        NOT_IN_TIME_WINDOW("time.window", Meaning.REFUSAL), //
        ENGINE_UNKNOWN("engine.unknown", Meaning.REFUSAL), //
        CONTEXT_UNKNOWN("context.unknown", Meaning.REFUSAL), //
        REPORT("report.other", Meaning.REFUSAL), //
        PASS_PHRASE_SHORT("pass.phrase.short", Meaning.OUR_FAULT), //
        ACCESS_DENIED("access.denied", Meaning.REFUSAL), //
        AGENT_ERROR("agent.error", Meaning.REFUSAL), //
        TOO_BIG("too.big", Meaning.REFUSAL), //
        WALK_TOO_LONG("walk.too.long", Meaning.REFUSAL), //
        BUSY("busy", Meaning.OUR_FAULT), //
        STOPPED("stopped", Meaning.OUR_FAULT), //
        NOT_SENT("not.sent", Meaning.OUR_FAULT); //

        private final String code;
        private final Meaning meaning;

        Reason(String code, Meaning meaning) {
            this.code = "snmp." + code;
            this.meaning = meaning;
        }

        /** The finding's code. */
        String code() {
            return code;
        }

        /** What it says of the agent. */
        Meaning meaning() {
            return meaning;
        }
    }

    static Failure failed(Reason reason) {
        return new Failure(reason, "");
    }
}
