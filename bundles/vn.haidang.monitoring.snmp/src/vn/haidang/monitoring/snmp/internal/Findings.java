package vn.haidang.monitoring.snmp.internal;

import org.snmp4j.smi.OID;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** Says in the viewer's language why an agent was not read. */
final class Findings {

    private Findings() {}

    static Finding of(SnmpTarget target, Failure failure) {
        String agent = target.host() + ":" + target.port();
        Finding finding = Messages.error(code(target, failure.reason())).with("agent", agent)
                .with("host", target.host()).with("port", Integer.toString(target.port()))
                .with("user", user(target.credentials())).with("context", context(target.credentials()))
                .with("detail", failure.detail()).about(new ObjectLink("snmp-agent", agent, agent));
        finding = failure.detail().isEmpty() ? finding : finding.showing("detail", failure.detail());
        switch (failure.reason()) {
            case USER_UNKNOWN :
            case KEY_WRONG :
            case KEY_OF_ANOTHER :
            case LEVEL_UNSUPPORTED :
            case DECRYPTION_FAILED :
            case NOT_IN_TIME_WINDOW :
            case ENGINE_UNKNOWN :
                return finding.citing("RFC 3414, 3.2");
            case PASS_PHRASE_SHORT :
                return finding.citing("RFC 3414, 11.2");
            default :
                return finding;
        }
    }

    /** What was noticed of an agent's engine and healed: it answers, but somebody should know. */
    static Finding of(SnmpTarget target, EngineNotes.Note note) {
        String agent = target.host() + ":" + target.port();
        return Messages.warning(note.kind().code()).with("agent", agent).with("user", user(target.credentials()))
                .with("detail", note.detail()).showing("detail", note.detail()).citing("RFC 3414, 2.3")
                .about(new ObjectLink("snmp-agent", agent, agent));
    }

    /** An agent that told a variable for a second time in one walk. */
    static Finding circle(SnmpTarget target, OID back) {
        String agent = target.host() + ":" + target.port();
        return Messages.warning("snmp.walk.circles").with("agent", agent).with("detail", back.toDottedString())
                .citing("RFC 3416, 4.2.2").about(new ObjectLink("snmp-agent", agent, agent));
    }

    /** Silence has other likely causes when a community was asked than when a user was. */
    private static String code(SnmpTarget target, Reason reason) {
        boolean community = target.credentials() instanceof SnmpCredentials.Community;
        return reason == Reason.NO_ANSWER && community ? reason.code() + ".to.community" : reason.code();
    }

    private static String user(SnmpCredentials credentials) {
        return credentials instanceof SnmpCredentials.User user ? user.user() : "";
    }

    private static String context(SnmpCredentials credentials) {
        return credentials instanceof SnmpCredentials.User user ? user.context() : "";
    }
}
