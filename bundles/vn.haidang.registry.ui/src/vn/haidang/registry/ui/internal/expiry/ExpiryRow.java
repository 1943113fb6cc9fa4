package vn.haidang.registry.ui.internal.expiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import vn.haidang.registry.expiry.Expiry;

/**
 * Something that ends, as seen on a day.
 *
 * @param expiry what ends
 * @param days how many days are left; negative when it has ended
 * @param unit the name of the unit whose it is, perhaps empty
 */
record ExpiryRow(Expiry expiry, long days, String unit) {

    static ExpiryRow of(Expiry expiry, LocalDate today, String unit) {
        return new ExpiryRow(expiry, ChronoUnit.DAYS.between(today, expiry.day()), unit);
    }

    ExpiryTerm term() {
        return ExpiryTerm.in(days);
    }

    YearMonth month() {
        return YearMonth.from(expiry.day());
    }

    /** What makes it the same after it was read again. */
    String identity() {
        return expiry.element().id() + " " + expiry.feature();
    }
}
