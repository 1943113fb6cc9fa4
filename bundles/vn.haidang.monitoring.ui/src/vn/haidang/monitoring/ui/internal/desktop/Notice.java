package vn.haidang.monitoring.ui.internal.desktop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

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
