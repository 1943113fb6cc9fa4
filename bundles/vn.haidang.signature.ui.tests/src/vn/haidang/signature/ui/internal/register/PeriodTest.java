package vn.haidang.signature.ui.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.signature.ui.internal.register.Period.Usual;

@DisplayName("The period of the register")
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
            "THIS_MONTH, 2026-11-01, 2026-11-30",
            "LAST_MONTH, 2026-10-01, 2026-10-31",
            "THIS_QUARTER, 2026-10-01, 2026-12-31",
            "LAST_QUARTER, 2026-07-01, 2026-09-30",
            "FIRST_HALF, 2026-01-01, 2026-06-30",
            "NINE_MONTHS, 2026-01-01, 2026-09-30",
            "THIS_YEAR, 2026-01-01, 2026-12-31",
            "LAST_YEAR, 2025-01-01, 2025-12-31"})
    void usualPeriodsAreWhatReportsAreMadeOf(Usual usual, LocalDate first, LocalDate last) {
        Period period = usual.on(LocalDate.of(2026, 11, 22));
        assertEquals(first, period.from());
        assertEquals(last, period.last());
    }

    @Test
    void theLastQuarterOfJanuaryIsInTheYearBefore() {
        assertEquals(LocalDate.of(2025, 10, 1), Usual.LAST_QUARTER.on(LocalDate.of(2026, 1, 31)).from());
    }

    @Test
    void aFirstDayAfterTheLastMovesIt() {
        Period november = Usual.THIS_MONTH.on(LocalDate.of(2026, 11, 22));
        LocalDate later = LocalDate.of(2027, 2, 3);
        assertEquals(new Period(later, later.plusDays(1)), november.beginning(later));
        LocalDate earlier = LocalDate.of(2026, 5, 6);
        assertEquals(new Period(earlier, earlier.plusDays(1)), november.ending(earlier));
    }
}
