package vn.haidang.monitoring.events.internal.syslog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Severity;

/**
 * A syslog message, of RFC 5424 or of the habits RFC 3164 tells of. Reads anything: what has no header is all text. The
 * sender's clock is not believed; events have the time they were received.
 *
 * @param priority facility × 8 + severity, 0 to 191
 * @param host the host name it gives itself
 * @param program who wrote it there
 * @param text what it says
 * @param whole all of it
 */
record SyslogMessage(int priority, Optional<String> host, Optional<String> program, String text, String whole) {

    /** user.notice, for messages without one (RFC 3164, 4.3.3). */
    private static final int USUAL_PRIORITY = 13;
    private static final int HIGHEST_PRIORITY = 191;
    private static final int SEVERITIES = 8;
    private static final int ERROR = 3;
    private static final int WARNING = 4;

    private static final Pattern PRIORITY = Pattern.compile("<(\\d{1,3})>");
    /** VERSION TIMESTAMP HOSTNAME APP-NAME PROCID MSGID (RFC 5424, 6). */
    private static final Pattern HEADER = Pattern
            .compile("1 \\S{1,64} (\\S{1,255}) (\\S{1,48}) \\S{1,128} \\S{1,64} ?");
    /** Of a Cisco by its name, with a colon behind; or as a distance from UTC; or, with others, the year after the time. */
    private static final String AFTER_TIME = "(?: [A-Z]{3,5}(?=:)| ?[+-]\\d\\d:?\\d\\d| \\d{4})?";
    /** A month and day with or without a year and fractions, or as in RFC 3339; some devices put a number before it. */
    private static final Pattern OLD_TIME = Pattern
            .compile("(?:\\d{1,10}: )?[*.]?(?:[A-Z][a-z]{2} [ \\d]\\d (?:\\d{4} )?"
                    + "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?" + AFTER_TIME
                    + "|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.,\\d]{0,10}(?:Z|[+-]\\d\\d:?\\d\\d)?)(:)? ");
    private static final Pattern OLD_HOST = Pattern.compile("([\\p{Alnum}._:-]{1,255}) (?=\\S)");
    private static final Pattern OLD_TAG = Pattern.compile("([\\p{Alnum}_./-]{1,48})(?:\\[\\d{1,10}\\])?: ?");

    static SyslogMessage parse(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
        Matcher start = PRIORITY.matcher(whole);
        int priority = USUAL_PRIORITY;
        String rest = whole;
        if (start.lookingAt() && Integer.parseInt(start.group(1)) <= HIGHEST_PRIORITY) {
            priority = Integer.parseInt(start.group(1));
            rest = whole.substring(start.end());
        }
        Matcher header = HEADER.matcher(rest);
        return header.lookingAt()
                ? structured(priority, header, rest.substring(header.end()), whole)
                : old(priority, rest, whole);
    }

    private static SyslogMessage structured(int priority, Matcher header, String rest, String whole) {
        String text = rest.substring(endOfData(rest)).strip();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return new SyslogMessage(priority, named(header.group(1)), named(header.group(2)), text, whole);
    }

    private static Optional<String> named(String value) {
        return Optional.of(value).filter(name -> !name.equals("-"));
    }

    /** Where STRUCTURED-DATA ends: a {@code -} or elements in brackets, whose quoted values may hold brackets (6.3). */
    private static int endOfData(String rest) {
        if (rest.startsWith("-")) {
            return 1;
        }
        boolean isQuoted = false;
        boolean isInside = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (isInside && c == '\\') {
                i++;
            } else if (isInside && c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && c == ']') {
                isInside = false;
            } else if (!isInside && c == '[') {
                isInside = true;
            } else if (!isInside) {
                return i;
            }
        }
        return isInside ? 0 : rest.length();
    }

    private static SyslogMessage old(int priority, String rest, String whole) {
        String text = rest;
        Optional<String> host = Optional.empty();
        Matcher time = OLD_TIME.matcher(text);
        if (time.lookingAt()) {
            text = text.substring(time.end());
            Matcher name = OLD_HOST.matcher(text);
            // A time with a colon behind it is a Cisco's, which names no host.
            if (time.group(1) == null && name.lookingAt() && !name.group(1).endsWith(":")) {
                host = Optional.of(name.group(1));
                text = text.substring(name.end());
            }
        }
        Matcher tag = OLD_TAG.matcher(text);
        if (tag.lookingAt()) {
            return new SyslogMessage(priority, host, Optional.of(tag.group(1)), text.substring(tag.end()).strip(),
                    whole);
        }
        return new SyslogMessage(priority, host, Optional.empty(), text.strip(), whole);
    }

    /** From its eight degrees to ours. */
    Severity severity() {
        int degree = priority % SEVERITIES;
        if (degree <= ERROR) {
            return Severity.ERROR;
        }
        return degree == WARNING ? Severity.WARNING : Severity.INFO;
    }
}
