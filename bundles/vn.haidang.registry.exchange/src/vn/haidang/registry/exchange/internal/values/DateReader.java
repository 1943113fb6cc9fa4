package vn.haidang.registry.exchange.internal.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.text.ValueFormat;

/**
 * Reads days and moments: day before month as in Vietnam, or ISO 8601. A year has four digits; a moment without a zone is
 * one of the city's.
 */
final class DateReader {

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern
            .compile("([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,6}))?)?");

    private DateReader() {}

    static LocalDate day(String text) throws CellProblem {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return date(day.group(3), day.group(2), day.group(1));
            }
            Matcher iso = ISO_DAY.matcher(text);
            if (iso.matches()) {
                return date(iso.group(1), iso.group(2), iso.group(3));
            }
        } catch (DateTimeException e) {
            throw new CellProblem("exchange.cell.noSuchDay");
        }
        throw new CellProblem("exchange.cell.badDay");
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static Instant moment(String text) throws CellProblem {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            // Not with a zone: then as people write it.
            String[] parts = text.split("[T\\s]+", 2);
            return at(day(parts[0]).atTime(parts.length == 1 ? LocalTime.MIDNIGHT : time(parts[1].strip())));
        }
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(ValueFormat.CITY_ZONE).toInstant();
    }

    private static LocalTime time(String text) throws CellProblem {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new CellProblem("exchange.cell.badMoment");
        }
        String micros = time.group(4) == null ? "0" : (time.group(4) + "000000").substring(0, 6);
        try {
            return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)),
                    time.group(3) == null ? 0 : Integer.parseInt(time.group(3)), Integer.parseInt(micros) * 1000);
        } catch (DateTimeException e) {
            throw new CellProblem("exchange.cell.badMoment");
        }
    }
}
