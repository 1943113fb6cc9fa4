package vn.haidang.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of a table")
class TableRowsTest {

    private final TableRows<String> rows = new TableRows<>();

    @Test
    void standAsTheyCameUntilTheyAreOrderedAndAgainAfterwards() {
        rows.set(List.of("b", "c", "a"));
        rows.order(Optional.of(Comparator.naturalOrder()));
        assertEquals(List.of("a", "b", "c"), rows.shown());
        rows.order(Optional.empty());
        assertEquals(List.of("b", "c", "a"), rows.shown());
    }

    @Test
    void thatComeLaterTakeTheirPlaceInOrderAndFilter() {
        rows.set(List.of("b1", "x2"));
        rows.order(Optional.of(Comparator.naturalOrder()));
        rows.filter(row -> row.endsWith("1"));
        rows.add(List.of("a1", "y2"));
        assertEquals(List.of("a1", "b1"), rows.shown());
        rows.filter(row -> true);
        assertEquals(List.of("a1", "b1", "x2", "y2"), rows.shown());
    }
}
