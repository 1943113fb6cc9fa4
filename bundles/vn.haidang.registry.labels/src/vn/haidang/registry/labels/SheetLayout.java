package vn.haidang.registry.labels;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How labels lie on a sheet of paper; all lengths in millimetres. Immutable.
 *
 * @param pageWidth the width of the sheet
 * @param pageHeight the height of the sheet
 * @param columns how many labels stand beside each other
 * @param rows how many rows of them there are
 * @param left from the sheet's left edge to the first column
 * @param top from the sheet's upper edge to the first row
 * @param labelWidth the width of a label
 * @param labelHeight the height of a label
 * @param gapX between two columns
 * @param gapY between two rows
 * @param padding what stays empty along each edge of a label, since sheets are never fed quite straight and printers
 *        cannot reach the edge of the paper
 */
public record SheetLayout(double pageWidth, double pageHeight, int columns, int rows, double left, double top,
        double labelWidth, double labelHeight, double gapX, double gapY, double padding) {

    /** A4 with 3 × 8 labels of 70 × 37 mm. */
    public static final SheetLayout A4_3X8 = new SheetLayout(210, 297, 3, 8, 0, 0.5, 70, 37, 0, 0, 4);

    /** A4 with 5 × 13 labels of 38.1 × 21.2 mm. */
    public static final SheetLayout A4_5X13 = new SheetLayout(210, 297, 5, 13, 4.75, 10.7, 38.1, 21.2, 2.5, 0, 1.5);

    private static final double LARGEST_PAGE = 1_000;
    private static final double SMALLEST_SIDE = 10;

    /** Lengths in millimetres are sums of what was measured to a tenth. */
    private static final double TOLERANCE = 0.01;

    /** @throws IllegalArgumentException when the labels do not fit the sheet, or nothing fits a label */
    public SheetLayout {
        if (columns < 1 || rows < 1 || left < 0 || top < 0 || gapX < 0 || gapY < 0 || padding < 0) {
            throw new IllegalArgumentException("a sheet has labels, and no length is below zero");
        }
        if (!(Math.max(pageWidth, pageHeight) <= LARGEST_PAGE)
                || !(left + columns * labelWidth + (columns - 1) * gapX <= pageWidth + TOLERANCE)
                || !(top + rows * labelHeight + (rows - 1) * gapY <= pageHeight + TOLERANCE)) {
            throw new IllegalArgumentException("the labels do not fit the sheet");
        }
        if (!(Math.min(labelWidth, labelHeight) - 2 * padding >= SMALLEST_SIDE)) {
            throw new IllegalArgumentException("a label needs " + SMALLEST_SIDE + " mm inside its padding");
        }
    }

    /** The layouts of sheets that are sold everywhere, by the names users call them by: columns, x, rows. */
    public static Map<String, SheetLayout> ready() {
        Map<String, SheetLayout> ready = new LinkedHashMap<>();
        ready.put("3x8", A4_3X8);
        ready.put("5x13", A4_5X13);
        return Collections.unmodifiableMap(ready);
    }

    /** How many labels a sheet has. */
    public int labels() {
        return columns * rows;
    }

    /** From the sheet's left edge to a label, counted from 0 row by row. */
    public double x(int position) {
        return left + position % columns * (labelWidth + gapX);
    }

    /** From the sheet's upper edge to a label, counted from 0 row by row. */
    public double y(int position) {
        return top + position / columns * (labelHeight + gapY);
    }
}
