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
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.OutageReader;
import vn.haidang.monitoring.internal.ledger.TellingLedger.OpenAlarms;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/** The lines and devices of a day in words. Blocks on the database. */
final class DailySummary {

    private static final int MOST_NAMED = 15;
    private static final Duration DAY = Duration.ofDays(1);
    /** Of a line that was watched for less of the day it is said. */
    private static final double WHOLE = 0.99;

    private final OutageReader outages;
    private final RegistryReader registry;

    DailySummary(OutageReader outages, RegistryReader registry) {
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
    String text(ValueFormat format, Instant to, OpenAlarms open) {
        RegistrySnapshot snapshot = registry.snapshot();
        Stretch day = new Stretch(to.minus(DAY), to);
        List<ServiceLevel> lines = outages.lines(snapshot.lines(), day, snapshot);
        List<ServiceLevel> devices = outages.devices(
                snapshot.devices().stream().filter(device -> device.snmp().isPresent()).toList(), day, snapshot);
        List<String> text = new ArrayList<>();
        text.add(head(format, day, lines, open.count()));
        coverage(format, lines, text);
        name(format, "summary.line", failed(lines), snapshot, text);
        List<ServiceLevel> dead = failed(devices);
        if (!dead.isEmpty()) {
            text.add(text(format, "summary.devices", MessageArguments.none().with("count", dead.size())));
            name(format, "summary.device", dead, snapshot, text);
        }
        open.newest().stream().limit(MOST_NAMED).map(alarm -> text(format, "notify.raised.one",
                MessageArguments.none().with("summary", alarm.finding().summary(format)))).forEach(text::add);
        String whole = String.join("\n", text);
        return whole.length() <= Notification.LONGEST_TEXT ? whole : whole.substring(0, Notification.LONGEST_TEXT);
    }

    private static String head(ValueFormat format, Stretch day, List<ServiceLevel> lines, long open) {
        Duration down = lines.stream().map(line -> line.availability().down()).reduce(Duration.ZERO, Duration::plus);
        int count = lines.stream().mapToInt(line -> line.availability().outages()).sum();
        return text(format, "summary.head", MessageArguments.none().with("from", day.from()).with("to", day.to())
                .with("lines", lines.size()).with("outages", count).with("down", down).with("open", open));
    }

    /** Nobody shall read that all was well when nobody looked. */
    private static void coverage(ValueFormat format, List<ServiceLevel> lines, List<String> text) {
        long unwatched = lines.stream().filter(line -> !line.availability().isKnown()).count();
        long partly = lines.stream().filter(line -> line.availability().isKnown()
                && line.availability().coverage() < WHOLE).count();
        if (failed(lines).isEmpty() && unwatched < lines.size()) {
            text.add(text(format, "summary.quiet", MessageArguments.none()));
        }
        if (unwatched > 0) {
            text.add(text(format, "summary.unwatched", MessageArguments.none().with("count", unwatched)));
        }
        if (partly > 0) {
            text.add(text(format, "summary.partly", MessageArguments.none().with("count", partly)));
        }
    }

    /** Those that were down, longest first. */
    private static List<ServiceLevel> failed(List<ServiceLevel> levels) {
        return levels.stream().filter(level -> level.availability().outages() > 0)
                .sorted(Comparator.comparing((ServiceLevel level) -> level.availability().down()).reversed()).toList();
    }

    private static void name(ValueFormat format, String key, List<ServiceLevel> failed, RegistrySnapshot registry,
            List<String> text) {
        failed.stream().limit(MOST_NAMED).map(level -> text(format, key,
                MessageArguments.none().with("name", level.name())
                        .with("carrier", registry.line(level.code()).map(LineEntry::carrier).orElse(""))
                        .with("outages", level.availability().outages()).with("down", level.availability().down())))
                .forEach(text::add);
        if (failed.size() > MOST_NAMED) {
            text.add(text(format, key + ".more", MessageArguments.none().with("count", failed.size() - MOST_NAMED)));
        }
    }

    private static String text(ValueFormat format, String key, MessageArguments arguments) {
        return Messages.CATALOGUE.text(format, key, arguments);
    }
}
