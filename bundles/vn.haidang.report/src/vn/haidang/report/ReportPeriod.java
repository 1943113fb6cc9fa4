package vn.haidang.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period a report speaks of: whole days in the city's zone.
 *
 * @param code as written on the command line: {@code 2023-Q3} or {@code 2023}
 * @param firstDay the first day
 * @param lastDay the last day, inclusive
 */
public record ReportPeriod(String code, LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-Q([1-4]))?");

    /** The period with this code, or empty when it is none. */
    public static Optional<ReportPeriod> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(new ReportPeriod(code, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(matcher.group(2)) * 3 - 2, 1);
        return Optional.of(new ReportPeriod(code, first, first.plusMonths(3).minusDays(1)));
    }

    /** The quarter, when the period is one. */
    public Optional<Integer> quarter() {
        return code.contains("-Q") ? Optional.of(code.charAt(code.length() - 1) - '0') : Optional.empty();
    }

    /** The period's first instant. */
    public Instant begin(ZoneId zone) {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the period. */
    public Instant end(ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
