package vn.haidang.registry.ui.internal.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.registry.expiry.Expiry;
import vn.haidang.registry.ui.internal.SmallModel;
import vn.haidang.registry.ui.internal.expiry.ExpiryMonths.Cell;

@DisplayName("What ends when")
class ExpiryMonthsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static ExpiryRow row(String day) {
        return ExpiryRow.of(new Expiry(LocalDate.parse(day), "warranty",
                SmallModel.element(SmallModel.SERVER, "M1", "Máy 1"), "warrantyEnd"), TODAY, "");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"2026-11-21, -1, OVERDUE", "2026-11-22, 0, MONTH", "2026-12-22, 30, MONTH",
            "2026-12-23, 31, QUARTER", "2027-02-20, 90, QUARTER", "2027-02-21, 91, LATER"})
    void theTermIsCountedInDaysAndTheLastDayStillCounts(String day, long days, ExpiryTerm term) {
        assertEquals(days, row(day).days());
        assertEquals(term, row(day).term());
    }

    @Test
    void aYearOfMonthsBeginsWithThisOneBetweenWhatHasEndedAndWhatComesLater() {
        List<ExpiryRow> rows = Stream.of("2020-01-01", "2026-11-01", "2026-11-30", "2027-10-31", "2027-11-01",
                "2030-05-05").map(ExpiryMonthsTest::row).toList();
        List<Cell> cells = ExpiryMonths.of(rows, TODAY);
        assertEquals(14, cells.size());
        assertEquals(new Cell(Optional.empty(), Optional.of(ExpiryTerm.OVERDUE), 2, true), cells.get(0));
        assertEquals(new Cell(Optional.of(YearMonth.of(2026, 11)), Optional.of(ExpiryTerm.MONTH), 1, false),
                cells.get(1));
        assertEquals(new Cell(Optional.of(YearMonth.of(2027, 10)), Optional.of(ExpiryTerm.LATER), 1, false),
                cells.get(12));
        assertEquals(new Cell(Optional.empty(), Optional.of(ExpiryTerm.LATER), 2, false), cells.get(13));
        assertEquals(rows.size(), cells.stream().mapToInt(Cell::count).sum());
    }

    @Test
    void aMonthHasTheRowsThatAreCountedInIt() {
        assertTrue(ExpiryMonths.rowsOf(1, TODAY).test(row("2026-11-30")));
        assertTrue(ExpiryMonths.rowsOf(0, TODAY).test(row("2026-11-01")));
        assertTrue(ExpiryMonths.rowsOf(1, TODAY).negate().test(row("2026-11-01")));
    }
}
