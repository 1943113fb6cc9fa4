package vn.haidang.signature.ui.internal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * A period of days that is reported on.
 *
 * @param from its first day
 * @param to the day after its last
 */
record Period(LocalDate from, LocalDate to) {

    Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    /** The periods that are usually reported on. */
    enum Usual {
        THIS_MONTH(today -> month(today.withDayOfMonth(1))), LAST_MONTH(
                today -> month(today.withDayOfMonth(1).minusMonths(1))), THIS_QUARTER(
                        Usual::quarter), LAST_QUARTER(today -> quarter(today.minusMonths(3))), FIRST_HALF(
                                today -> yearTo(today, 7)), NINE_MONTHS(today -> yearTo(today, 10)), THIS_YEAR(
                                        today -> year(today.withDayOfYear(1))), LAST_YEAR(
                                                today -> year(today.withDayOfYear(1).minusYears(1)));

        private final Function<LocalDate, Period> rule;

        Usual(Function<LocalDate, Period> rule) {
            this.rule = rule;
        }

        /** The period as it is seen on a day. */
        Period on(LocalDate today) {
            return rule.apply(today);
        }

        private static Period month(LocalDate first) {
            return new Period(first, first.plusMonths(1));
        }

        private static Period quarter(LocalDate day) {
            LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            return new Period(first, first.plusMonths(3));
        }

        private static Period year(LocalDate first) {
            return new Period(first, first.plusYears(1));
        }

        private static Period yearTo(LocalDate today, int month) {
            LocalDate first = today.withDayOfYear(1);
            return new Period(first, first.withMonth(month));
        }
    }

    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to.atStartOfDay(zone).toInstant();
    }

    /** Its last day. */
    LocalDate last() {
        return to.minusDays(1);
    }

    /** The same with another first day; a last day before it moves with it. */
    Period beginning(LocalDate first) {
        return new Period(first, first.isBefore(to) ? to : first.plusDays(1));
    }

    /** The same with another last day; a first day after it moves with it. */
    Period ending(LocalDate last) {
        return new Period(last.isBefore(from) ? last : from, last.plusDays(1));
    }
}
