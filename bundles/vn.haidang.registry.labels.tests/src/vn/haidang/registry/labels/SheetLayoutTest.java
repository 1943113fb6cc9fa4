package vn.haidang.registry.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where labels lie on a sheet. */
class SheetLayoutTest {

    @ParameterizedTest
    @CsvSource({"3x8, 24, 0, 0, 0.5", "3x8, 24, 2, 140, 0.5", "3x8, 24, 3, 0, 37.5", "3x8, 24, 23, 140, 259.5",
            "5x13, 65, 0, 4.75, 10.7", "5x13, 65, 4, 167.15, 10.7", "5x13, 65, 64, 167.15, 265.1"})
    void labelsAreCountedRowByRow(String name, int labels, int position, double x, double y) {
        SheetLayout layout = SheetLayout.ready().get(name);

        assertEquals(labels, layout.labels());
        assertEquals(x, layout.x(position), 1e-9);
        assertEquals(y, layout.y(position), 1e-9);
    }

    @Test
    void theReadyOnesAreInTheOrderOfTheirLabelsSize() {
        assertEquals(List.of("3x8", "5x13"), List.copyOf(SheetLayout.ready().keySet()));
    }

    @ParameterizedTest
    @CsvSource({"210, 297, 0, 8, 0, 0, 70, 37, 0, 0, 4", "210, 297, 3, 8, 0.5, 0, 70, 37, 0, 0, 4",
            "210, 297, 3, 8, 0, 1.5, 70, 37, 0, 0, 4", "210, 297, 3, 8, 0, 0, 70, 37, 0.5, 0, 4",
            "210, 297, 3, 8, -1, 0, 70, 37, 0, 0, 4", "210, 297, 3, 8, 0, 0, 70, 37, 0, 0, 14",
            "NaN, 297, 3, 8, 0, 0, 70, 37, 0, 0, 4", "5000, 5000, 3, 8, 0, 0, 70, 37, 0, 0, 4",
            "210, 297, 3, 8, 0, 0, 70, NaN, 0, 0, 4"})
    void whatDoesNotFitIsNoLayout(double pageWidth, double pageHeight, int columns, int rows, double left, double top,
            double labelWidth, double labelHeight, double gapX, double gapY, double padding) {
        assertThrows(IllegalArgumentException.class, () -> new SheetLayout(pageWidth, pageHeight, columns, rows, left,
                top, labelWidth, labelHeight, gapX, gapY, padding));
    }
}
