package vn.haidang.signature.internal.pdf.page;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import vn.haidang.signature.DocumentPages.PageArea;

/** Finds where two pictures of a page differ: squares that differ and touch each other make one rectangle. */
final class PageDifferences {

    /** About the height of a line, in pixels of one point. */
    private static final int SQUARE = 12;
    private static final int MOST = 50;
    /** Of 255; less is no difference to an eye. */
    private static final int VISIBLE = 24;

    private final BufferedImage before;
    private final BufferedImage after;
    private final int columns;
    private final int rows;
    private final boolean[][] different;

    private PageDifferences(BufferedImage before, BufferedImage after) {
        this.before = before;
        this.after = after;
        columns = (before.getWidth() + SQUARE - 1) / SQUARE;
        rows = (before.getHeight() + SQUARE - 1) / SQUARE;
        different = new boolean[columns][rows];
    }

    static List<PageArea> between(BufferedImage before, BufferedImage after) {
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            return List.of(new PageArea(0, 0, before.getWidth(), before.getHeight()));
        }
        return new PageDifferences(before, after).areas();
    }

    private List<PageArea> areas() {
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                different[x / SQUARE][y / SQUARE] |= differ(before.getRGB(x, y), after.getRGB(x, y));
            }
        }
        List<PageArea> areas = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows && areas.size() < MOST; row++) {
                if (different[column][row]) {
                    areas.add(area(column, row));
                }
            }
        }
        return areas;
    }

    private static boolean differ(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) > VISIBLE
                || Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) > VISIBLE
                || Math.abs((one & 0xFF) - (other & 0xFF)) > VISIBLE;
    }

    /** The rectangle around all that touches a square, which is taken away. */
    private PageArea area(int column, int row) {
        int left = column;
        int right = column;
        int top = row;
        int bottom = row;
        Deque<int[]> waiting = new ArrayDeque<>(List.of(new int[]{column, row}));
        different[column][row] = false;
        while (!waiting.isEmpty()) {
            int[] square = waiting.removeFirst();
            left = Math.min(left, square[0]);
            right = Math.max(right, square[0]);
            top = Math.min(top, square[1]);
            bottom = Math.max(bottom, square[1]);
            addNeighbours(square, waiting);
        }
        return new PageArea(left * SQUARE, Math.max(0, before.getHeight() - (bottom + 1) * SQUARE),
                (right - left + 1) * SQUARE, (bottom - top + 1) * SQUARE);
    }

    private void addNeighbours(int[] square, Deque<int[]> waiting) {
        for (int x = Math.max(0, square[0] - 1); x <= Math.min(columns - 1, square[0] + 1); x++) {
            for (int y = Math.max(0, square[1] - 1); y <= Math.min(rows - 1, square[1] + 1); y++) {
                if (different[x][y]) {
                    different[x][y] = false;
                    waiting.add(new int[]{x, y});
                }
            }
        }
    }
}
