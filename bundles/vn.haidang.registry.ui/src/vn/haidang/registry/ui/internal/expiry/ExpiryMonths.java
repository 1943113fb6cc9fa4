package vn.haidang.registry.ui.internal.expiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What ends, counted by month: what has ended, twelve months from today's, and what comes after. */
final class ExpiryMonths {

    private static final int MONTHS = 12;

    private ExpiryMonths() {}

    /**
     * A stretch of time.
     *
     * @param month which month, empty for what has ended and for what comes after the last one
     * @param term the nearest end in it, empty without any
     * @param count how many ends it has
     * @param isPast whether it is what has ended
     */
    record Cell(Optional<YearMonth> month, Optional<ExpiryTerm> term, int count, boolean isPast) {}

    /** All cells in their order. */
    static List<Cell> of(List<ExpiryRow> rows, LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < MONTHS + 2; i++) {
            List<ExpiryRow> within = rows.stream().filter(rowsOf(i, today)).toList();
            Optional<YearMonth> month = i == 0 || i > MONTHS
                    ? Optional.empty()
                    : Optional.of(YearMonth.from(today).plusMonths(i - 1L));
            cells.add(
                    new Cell(month, within.stream().map(ExpiryRow::term).min(Enum::compareTo), within.size(), i == 0));
        }
        return cells;
    }

    /** The rows that belong to the cell with this number. */
    static Predicate<ExpiryRow> rowsOf(int index, LocalDate today) {
        YearMonth first = YearMonth.from(today);
        if (index == 0) {
            return row -> row.days() < 0;
        } else if (index > MONTHS) {
            return row -> row.days() >= 0 && !row.month().isBefore(first.plusMonths(MONTHS));
        }
        return row -> row.days() >= 0 && row.month().equals(first.plusMonths(index - 1L));
    }
}
