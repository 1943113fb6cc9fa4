package vn.haidang.monitoring.events.internal.syslog;

import java.util.List;
import java.util.Locale;
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
    private static final String PORT = "(?<port>[\\w/.:-]{1,64})";
    private static final int LONGEST = 1_000;

    /** Cisco and those who write like it, Juniper, Huawei, MikroTik. */
    private static final List<Pattern> LINK_CHANGES = List.of(
            Pattern.compile("%LINK-\\d-UPDOWN: Interface " + PORT + ", changed state to (?<state>up|down)\\b"),
            Pattern.compile("\\bSNMP_TRAP_LINK_(?<state>UP|DOWN): .{0,200}\\bifName " + PORT),
            Pattern.compile("\\bIF_STATE\\b.{0,40}: (?:The )?[Ii]nterface " + PORT
                    + " has (?:turned into|changed to) (?<state>UP|DOWN)\\b"),
            Pattern.compile("^" + PORT + " link (?<state>up|down)\\b"));

    static SyslogMeaning of(String text) {
        if (text.length() > LONGEST) {
            return NONE;
        }
        for (Pattern pattern : LINK_CHANGES) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                boolean isUp = found.group("state").toLowerCase(Locale.ROOT).equals("up");
                return new SyslogMeaning(isUp ? EventKind.LINK_UP : EventKind.LINK_DOWN,
                        new Port(Optional.empty(), Optional.of(found.group("port"))),
                        Optional.of(isUp ? Severity.OK : Severity.WARNING));
            }
        }
        return NONE;
    }
}
