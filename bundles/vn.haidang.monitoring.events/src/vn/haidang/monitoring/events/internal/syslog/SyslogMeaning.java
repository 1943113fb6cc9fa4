package vn.haidang.monitoring.events.internal.syslog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.events.internal.intake.Heard.Port;

/**
 * What a syslog message means, when it is one of the few that makers write in a known form: an interface went down or up.
 *
 * @param kind SYSLOG when it is none of them
 * @param port the interface it names
 * @param severity empty to take the message's own
 */
record SyslogMeaning(EventKind kind, Port port, Optional<Severity> severity) {

    private static final SyslogMeaning NONE = new SyslogMeaning(EventKind.SYSLOG, Port.NONE, Optional.empty());
    private static final int LONGEST = 1_000;

    static SyslogMeaning of(String text) {
        if (text.length() > LONGEST) {
            return NONE;
        }
        for (Pattern pattern : LinkChangeForms.ALL) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                boolean isUp = LinkChangeForms.isUp(found.group("state"));
                return new SyslogMeaning(isUp ? EventKind.LINK_UP : EventKind.LINK_DOWN,
                        new Port(Optional.empty(), Optional.of(found.group("port").strip())),
                        Optional.of(isUp ? Severity.OK : Severity.WARNING));
            }
        }
        return NONE;
    }
}
