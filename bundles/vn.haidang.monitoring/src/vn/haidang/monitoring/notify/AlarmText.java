package vn.haidang.monitoring.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.internal.Messages;

/**
 * Alarms as plain text that can be sent by mail or pasted into a chat such as Zalo: one sentence each, when it began, what
 * to do. Safe for use by several threads.
 */
public final class AlarmText {

    private static final int MOST_NAMED = 20;

    private final ValueFormat format;

    /** @param format the reader's language */
    public AlarmText(ValueFormat format) {
        this.format = format;
    }

    /**
     * One sentence for several alarms that are new, at most {@link Notification#LONGEST_TITLE} characters.
     *
     * @param alarms at least one, gravest first
     */
    public String raisedTitle(List<Alarm> alarms) {
        return title("notify.title.raised", alarms);
    }

    /** The same of alarms that were told before and of which the cause is known now. */
    public String explainedTitle(List<Alarm> alarms) {
        return title("notify.title.explained", alarms);
    }

    /** The same of alarms that are over. */
    public String clearedTitle(List<Alarm> alarms) {
        return title("notify.title.cleared", alarms);
    }

    private String title(String key, List<Alarm> alarms) {
        String first = alarms.get(0).finding().summary(format);
        String title = text(key + (alarms.size() == 1 ? ".one" : ".many"),
                MessageArguments.none().with("count", alarms.size()).with("first", first));
        return cut(title.replaceAll("\\p{Cntrl}+", " ").strip(), Notification.LONGEST_TITLE);
    }

    /**
     * All there is to say of alarms that are new, at most {@link Notification#LONGEST_TEXT} characters.
     *
     * @param at when it is told
     */
    public String raised(List<Alarm> alarms, Instant at) {
        return body("notify.raised", alarms, at, this::raised);
    }

    /** The same of alarms that were told before and of which the cause is known now. */
    public String explained(List<Alarm> alarms, Instant at) {
        return body("notify.explained", alarms, at, this::raised);
    }

    /** The same of alarms that are over. */
    public String cleared(List<Alarm> alarms, Instant at) {
        return body("notify.cleared", alarms, at, this::cleared);
    }

    private String body(String heading, List<Alarm> alarms, Instant at,
            Function<Alarm, String> line) {
        String head = text(heading, MessageArguments.none().with("count", alarms.size()).with("at", at));
        String lines = alarms.stream().limit(MOST_NAMED).map(line).collect(Collectors.joining("\n"));
        String rest = alarms.size() <= MOST_NAMED
                ? ""
                : "\n" + text("notify.more", MessageArguments.none().with("count", alarms.size() - MOST_NAMED));
        return cut(head + "\n" + lines + rest, Notification.LONGEST_TEXT);
    }

    private String raised(Alarm alarm) {
        return text("notify.raised.one", MessageArguments.none().with("summary", alarm.finding().summary(format)))
                + alarm.finding().remedy(format)
                        .map(remedy -> "\n" + text("notify.remedy", MessageArguments.none().with("remedy", remedy)))
                        .orElse("");
    }

    private String cleared(Alarm alarm) {
        Instant end = alarm.clearedAt().orElse(alarm.raisedAt());
        return text("notify.cleared.one", MessageArguments.none().with("summary", alarm.finding().summary(format))
                .with("end", end).with("length", Duration.between(alarm.raisedAt(), end)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private String text(String key, MessageArguments arguments) {
        return Messages.CATALOGUE.text(format, key, arguments);
    }
}
