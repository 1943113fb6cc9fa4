package vn.haidang.monitoring.maintenance;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Stretch;

/**
 * When something is worked on, in the city's time: once, or on some days of every week. Its text is a small part of
 * RFC 5545: {@code DTSTART:20261122T220000 DURATION:PT2H}, and for every week
 * {@code RRULE:FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20261231} behind it.
 *
 * @param start the first begin, or for every week the first day it may happen and the time of day
 * @param length how long it lasts each time, 1 minute to 31 days; for every week at most a day
 * @param days on which days of the week it is repeated; none for once
 * @param until the last day on which it may begin
 */
public record MaintenanceSchedule(LocalDateTime start, Duration length, Set<DayOfWeek> days,
        Optional<LocalDate> until) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_ONCE = Duration.ofDays(31);
    private static final Duration LONGEST_WEEKLY = Duration.ofDays(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Pattern TEXT = Pattern.compile("DTSTART:(\\d{8}T\\d{6}) DURATION:(P[0-9DTHMS]+)"
            + "( RRULE:FREQ=WEEKLY;BYDAY=([A-Z]{2}(?:,[A-Z]{2}){0,6})(;UNTIL=(\\d{8}))?)?");

    /** @throws IllegalArgumentException when the length is out of its range or it would never happen */
    public MaintenanceSchedule {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        Duration longest = days.isEmpty() ? LONGEST_ONCE : LONGEST_WEEKLY;
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(longest) > 0) {
            throw new IllegalArgumentException("a maintenance of " + length);
        }
        if (until.filter(last -> last.isBefore(start.toLocalDate())).isPresent()) {
            throw new IllegalArgumentException("a maintenance until " + until.get() + " from " + start);
        }
    }

    /** Once, from one instant to another. */
    public static MaintenanceSchedule once(Instant from, Instant to) {
        return new MaintenanceSchedule(LocalDateTime.ofInstant(from, ValueFormat.CITY_ZONE),
                Duration.between(from, to), Set.of(), Optional.empty());
    }

    /**
     * Reads the text of {@link #text}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static MaintenanceSchedule parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a schedule: " + text);
        }
        try {
            return new MaintenanceSchedule(LocalDateTime.parse(parts.group(1), TIME), Duration.parse(parts.group(2)),
                    parts.group(4) == null ? Set.of() : days(parts.group(4)),
                    Optional.ofNullable(parts.group(6)).map(day -> LocalDate.parse(day, DAY)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a schedule: " + text, e);
        }
    }

    /**
     * Reads days of the week: {@code SA,SU}.
     *
     * @throws IllegalArgumentException when one is none
     */
    public static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : text.split(",", -1)) {
            days.add(EnumSet.allOf(DayOfWeek.class).stream().filter(day -> name(day).equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a day of the week: " + name)));
        }
        return days;
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Whether it happens again and again. */
    public boolean isRepeated() {
        return !days.isEmpty();
    }

    /** The schedule as a text that {@link #parse} reads. */
    public String text() {
        String once = "DTSTART:" + TIME.format(start) + " DURATION:" + length;
        return days.isEmpty()
                ? once
                : once + " RRULE:FREQ=WEEKLY;BYDAY="
                        + days.stream().sorted().map(MaintenanceSchedule::name).collect(Collectors.joining(","))
                        + until.map(day -> ";UNTIL=" + DAY.format(day)).orElse("");
    }

    /** When it happens in a period, cut to it, in order. */
    public List<Stretch> within(Stretch period) {
        List<Stretch> occurrences = new ArrayList<>();
        if (days.isEmpty()) {
            occurrence(start.toLocalDate()).within(period).ifPresent(occurrences::add);
            return occurrences;
        }
        // One that began the day before may reach into the period.
        LocalDate first = later(day(period.from()).minusDays(1), start.toLocalDate());
        LocalDate last = day(period.to());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && !until.filter(day::isAfter).isPresent()) {
                occurrence(day).within(period).ifPresent(occurrences::add);
            }
        }
        return Stretch.merged(occurrences);
    }

    private Stretch occurrence(LocalDate day) {
        Instant begin = day.atTime(start.toLocalTime()).atZone(ValueFormat.CITY_ZONE).toInstant();
        return new Stretch(begin, begin.plus(length));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ValueFormat.CITY_ZONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
