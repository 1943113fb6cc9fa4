package vn.haidang.monitoring.ui.internal.maintenance;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/**
 * One planned maintenance as the list shows it.
 *
 * @param window the maintenance
 * @param subject what is worked on, by its name
 */
record WindowRow(MaintenanceWindow window, String subject) {

    /** How far ahead the next time is looked for. */
    private static final Duration AHEAD = Duration.ofDays(400);

    /** How far it is. */
    enum Progress {
        RUNNING, COMING, OVER
    }

    /** What goes on first, then what comes soonest, then what was last. */
    static Comparator<WindowRow> order(Instant now) {
        return Comparator.comparing((WindowRow row) -> row.progress(now))
                .thenComparing(row -> row.next(now).orElse(Instant.MAX))
                .thenComparing(row -> row.window.id(), Comparator.reverseOrder());
    }

    Progress progress(Instant now) {
        if (window.covers(now)) {
            return Progress.RUNNING;
        }
        return next(now).isPresent() ? Progress.COMING : Progress.OVER;
    }

    private Optional<Instant> next(Instant now) {
        if (window.ended().isPresent()) {
            return Optional.empty();
        }
        List<Stretch> ahead = window.within(new Stretch(now, now.plus(AHEAD)));
        return ahead.stream().findFirst().map(Stretch::from);
    }

    StateLook look(Instant now) {
        return switch (progress(now)) {
            case RUNNING -> StateLook.MAINTENANCE;
            case COMING -> StateLook.INFORMATION;
            case OVER -> StateLook.GOOD;
        };
    }

    String state(Texts texts, Instant now) {
        return texts.get("maintenance.progress." + progress(now).name());
    }

    /** When, in words: once from when for how long, or on which days of the week. */
    String when(Texts texts) {
        MaintenanceSchedule schedule = window.schedule();
        ZoneId zone = texts.format().zone();
        MessageArguments arguments = MessageArguments.none().with("length", schedule.length());
        if (!schedule.isRepeated()) {
            return texts.get("maintenance.once", arguments.with("from", schedule.start().atZone(zone).toInstant()));
        }
        String days = schedule.days().stream().sorted().map(day -> dayName(day, texts))
                .collect(Collectors.joining(", "));
        String time = "%02d:%02d".formatted(schedule.start().getHour(), schedule.start().getMinute());
        String weekly = texts.get("maintenance.weekly", arguments.with("days", days).with("time", time));
        return weekly + schedule.until().map(day -> " " + texts.get("maintenance.until", "day", day)).orElse("");
    }

    static String dayName(DayOfWeek day, Texts texts) {
        return texts.get("maintenance.day." + day.name());
    }

    /** Everything a filter may look for. */
    String searched(Texts texts, Instant now) {
        return String.join(" ", state(texts, now), subject, when(texts), window.reason(), window.author());
    }

    /** All of it in whole lines. */
    String details(Texts texts) {
        String planned = texts.get("maintenance.planned",
                MessageArguments.none().with("person", window.author()).with("at", window.createdAt()));
        return String.join("\n", subject, when(texts), window.reason(), planned)
                + window.ended().map(end -> "\n" + texts.get("maintenance.ended",
                        MessageArguments.none().with("person", end.person()).with("at", end.at()))).orElse("");
    }
}
