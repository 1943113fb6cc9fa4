package vn.haidang.monitoring.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.internal.Messages;

/**
 * Alarms as plain text that can be sent by mail or pasted into a chat such as Zalo: one sentence each and what to do. Safe
 * for use by several threads.
 */
public final class AlarmText {

    private static final int MOST_NAMED = 20;
    private static final Duration FRESH = Duration.ofMinutes(30);

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

    /**
     * All there is to say of alarms of all kinds at one moment: the new ones, those that go on from before, and those that are
     * over, apart from each other and each with its begin; at most {@link Notification#LONGEST_TEXT} characters.
     *
     * @param at the moment; what was raised within the half hour before it is new
     */
    public String report(List<Alarm> alarms, Instant at) {
        Predicate<Alarm> isNew = alarm -> alarm.raisedAt().isAfter(at.minus(FRESH));
        List<String> parts = new ArrayList<>(List.of(text("notify.report", MessageArguments.none().with("at", at))));
        part(parts, "notify.report.new", alarms.stream().filter(Alarm::isActive).filter(isNew).toList(),
                alarm -> going(alarm, at));
        part(parts, "notify.report.older", alarms.stream().filter(Alarm::isActive).filter(isNew.negate()).toList(),
                alarm -> going(alarm, at));
        part(parts, "notify.report.over", alarms.stream().filter(alarm -> !alarm.isActive()).toList(), this::cleared);
        if (alarms.isEmpty()) {
            parts.add(text("notify.report.none", MessageArguments.none()));
        }
        return cut(String.join("\n", parts), Notification.LONGEST_TEXT);
    }

    private void part(List<String> parts, String heading, List<Alarm> alarms, Function<Alarm, String> line) {
        if (!alarms.isEmpty()) {
            parts.add(text(heading, MessageArguments.none().with("count", alarms.size()).with("fresh", FRESH)));
            parts.add(lines(alarms, line));
        }
    }

    private String going(Alarm alarm, Instant at) {
        Duration length = alarm.raisedAt().isBefore(at) ? Duration.between(alarm.raisedAt(), at) : Duration.ZERO;
        return text("notify.report.one", MessageArguments.none().with("since", alarm.raisedAt())
                .with("length", length).with("summary", alarm.finding().summary(format)))
                + alarm.acknowledgement().map(notice -> "\n"
                        + text("notify.report.taken", MessageArguments.none().with("person", notice.person())))
                        .orElse("")
                + remedy(alarm);
    }

    private String lines(List<Alarm> alarms, Function<Alarm, String> line) {
        String named = alarms.stream().limit(MOST_NAMED).map(line).collect(Collectors.joining("\n"));
        return alarms.size() <= MOST_NAMED
                ? named
                : named + "\n" + text("notify.more", MessageArguments.none().with("count", alarms.size() - MOST_NAMED));
    }

    private String body(String heading, List<Alarm> alarms, Instant at,
            Function<Alarm, String> line) {
        String head = text(heading, MessageArguments.none().with("count", alarms.size()).with("at", at));
        return cut(head + "\n" + lines(alarms, line), Notification.LONGEST_TEXT);
    }

    private String raised(Alarm alarm) {
        return text("notify.raised.one", MessageArguments.none().with("summary", alarm.finding().summary(format)))
                + remedy(alarm);
    }

    private String remedy(Alarm alarm) {
        return alarm.finding().remedy(format)
                .map(remedy -> "\n" + text("notify.remedy", MessageArguments.none().with("remedy", remedy))).orElse("");
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
