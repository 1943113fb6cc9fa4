package vn.haidang.monitoring.ui.internal.alarm;

import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.ui.language.Texts;

/**
 * What an empty table of alarms says: that there are none tells nothing of what nobody watches, and what was put away is
 * still there.
 *
 * @param key the message of the title; that of the advice has {@code Advice} behind it
 * @param arguments of both
 */
record NoAlarms(String key, MessageArguments arguments) {

    /** @param monitor who watches, if anybody does */
    static NoAlarms of(AlarmMode mode, AlarmList alarms, Optional<LineMonitor> monitor) {
        return switch (mode) {
            case OPEN -> open(alarms, monitor);
            case MINE, SHELVED -> new NoAlarms("alarm.none." + mode.name(), MessageArguments.none());
        };
    }

    private static NoAlarms open(AlarmList alarms, Optional<LineMonitor> monitor) {
        if (monitor.isEmpty() || monitor.get().silence().isPresent()) {
            return new NoAlarms("alarm.none.unwatched", MessageArguments.none());
        }
        long unknown = monitor.get().lines().stream().filter(status -> status.state() == LineState.UNKNOWN).count();
        if (unknown > 0) {
            return new NoAlarms("alarm.none.unknown", MessageArguments.none().with("count", unknown)
                    .with("lines", monitor.get().lines().size()));
        }
        return alarms.shelved().isEmpty()
                ? new NoAlarms("alarm.none", MessageArguments.none())
                : new NoAlarms("alarm.none.shelved",
                        MessageArguments.none().with("count", alarms.shelved().size()));
    }

    String title(Texts texts) {
        return texts.get(key, arguments);
    }

    String advice(Texts texts) {
        return texts.get(key + "Advice", arguments);
    }
}
