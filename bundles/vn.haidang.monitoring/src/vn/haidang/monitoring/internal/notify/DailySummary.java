package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;

/** The lines of a day in words. Blocks on the database. */
final class DailySummary {

    private static final int MOST_NAMED = 15;
    private static final Duration DAY = Duration.ofDays(1);

    private final OutageBook outages;
    private final RegistryReader registry;

    DailySummary(OutageBook outages, RegistryReader registry) {
        this.outages = outages;
        this.registry = registry;
    }

    /** When the summary of a time of day was due last. */
    static Instant lastDue(LocalTime time, Instant now) {
        ZonedDateTime today = now.atZone(ValueFormat.CITY_ZONE).with(time);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    String title(ValueFormat format, Instant to) {
        return text(format, "summary.title", MessageArguments.none().with("to", to));
    }

    /** @param open the alarms that still want somebody */
    String text(ValueFormat format, Instant to, List<Alarm> open) {
        List<LineEntry> lines = registry.snapshot().lines();
        List<DayOfLine> days = new ArrayList<>();
        int unwatched = 0;
        for (LineEntry line : lines) {
            Availability availability = outages.availability(line.code(), to.minus(DAY), to);
            unwatched += availability.isKnown() ? 0 : 1;
            if (availability.outages() > 0) {
                days.add(new DayOfLine(line, availability));
            }
        }
        days.sort(Comparator.comparing((DayOfLine day) -> day.availability.down()).reversed());
        List<String> text = new ArrayList<>();
        text.add(head(format, to, lines.size(), days, open.size()));
        if (days.isEmpty() && unwatched < lines.size()) {
            text.add(text(format, "summary.quiet", MessageArguments.none()));
        }
        if (unwatched > 0) {
            text.add(text(format, "summary.unwatched", MessageArguments.none().with("count", unwatched)));
        }
        days.stream().limit(MOST_NAMED).map(day -> line(format, day)).forEach(text::add);
        if (days.size() > MOST_NAMED) {
            text.add(text(format, "summary.more", MessageArguments.none().with("count", days.size() - MOST_NAMED)));
        }
        open.stream().limit(MOST_NAMED).map(alarm -> text(format, "notify.raised.one",
                MessageArguments.none().with("summary", alarm.finding().summary(format)))).forEach(text::add);
        String whole = String.join("\n", text);
        return whole.length() <= Notification.LONGEST_TEXT ? whole : whole.substring(0, Notification.LONGEST_TEXT);
    }

    private static String head(ValueFormat format, Instant to, int lines, List<DayOfLine> days, int open) {
        Duration down = days.stream().map(day -> day.availability.down()).reduce(Duration.ZERO, Duration::plus);
        int count = days.stream().mapToInt(day -> day.availability.outages()).sum();
        return text(format, "summary.head", MessageArguments.none().with("from", to.minus(DAY)).with("to", to)
                .with("lines", lines).with("outages", count).with("down", down).with("open", open));
    }

    private static String line(ValueFormat format, DayOfLine day) {
        return text(format, "summary.line",
                MessageArguments.none().with("name", day.line.name()).with("carrier", day.line.carrier())
                        .with("outages", day.availability.outages()).with("down", day.availability.down()));
    }

    private static String text(ValueFormat format, String key, MessageArguments arguments) {
        return Messages.CATALOGUE.text(format, key, arguments);
    }

    private record DayOfLine(LineEntry line, Availability availability) {}
}
