package vn.haidang.monitoring.ui.internal.desktop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.notify.AlarmText;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.ui.preference.NotificationPreferences.Kind;
import vn.haidang.ui.look.StateLook;

/**
 * What is told on the screen.
 *
 * @param kind which switch decides how
 * @param look its shape
 * @param title one sentence
 * @param text the rest, of several lines
 */
record Notice(Kind kind, StateLook look, String title, String text) {

    /** What stands before a text that is sent into a chat, so that one sees who writes. */
    private static final Pattern SENDER = Pattern.compile("^\\[[^\\]]+\\] ");
    private static final Pattern BULLET = Pattern.compile("^\\s*• ");

    /** What the title says is not said once more below it. */
    Notice {
        String said = title;
        text = SENDER.matcher(text).replaceFirst("").lines().filter(line -> !says(said, line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean says(String title, String line) {
        String sentence = BULLET.matcher(line).replaceFirst("").strip();
        boolean isCut = title.endsWith("…");
        return !sentence.isEmpty() && (title.endsWith(sentence)
                || isCut && sentence.contains(title.substring(title.indexOf(": ") + 1, title.length() - 1).strip()));
    }

    static Notice of(Notification notification) {
        return new Notice(kind(notification.severity()), StateLook.of(notification.severity()), notification.title(),
                notification.text());
    }

    /** Of alarms that are new, at least one. */
    static Notice of(List<Alarm> alarms, Instant at, ValueFormat format) {
        List<Alarm> gravestFirst = alarms.stream().sorted(Comparator.comparing(Alarm::severity).reversed()).toList();
        AlarmText text = new AlarmText(format);
        Severity severity = gravestFirst.get(0).severity();
        return new Notice(kind(severity), StateLook.of(severity), text.raisedTitle(gravestFirst),
                text.raised(gravestFirst, at));
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.FAULT;
            case WARNING, NOT_CHECKED -> Kind.ATTENTION;
            case INFO, OK -> Kind.NEWS;
        };
    }

    /** Whether it stays until somebody has seen it. */
    boolean isLasting() {
        return kind == Kind.FAULT || kind == Kind.STATION;
    }
}
