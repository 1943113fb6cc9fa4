package vn.haidang.ui.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.widget.ColumnWidths.Wish;

/**
 * Makes the columns of a table as wide as what they say, as far as there is room; a column that the user has drawn to
 * another width keeps it. Columns only ever grow with what they say, so that a table that changes each second stands
 * still. The layout of a composite that has nothing but the table. For the UI thread.
 */
final class FittedColumns extends Layout {

    /** What a cell needs beside its text, and a heading, where the arrow of the order stands. */
    private static final int CELL_MARGIN = 14;
    private static final int HEADING_MARGIN = 18;
    private static final int ICON = 20;
    /** A text may be longer; what is cut off stands in the tooltip. */
    private static final int MOST = 480;
    /** How many rows are looked at. */
    static final int SAMPLE = 100;

    private final Table table;
    private final int iconColumn;
    private final Font bold;
    private final List<Integer> weights = new ArrayList<>();
    private final List<Integer> least = new ArrayList<>();
    private int[] natural = {};
    private int[] fitted = {};
    private int[] drawn = {};
    private boolean[] hidden = {};
    private int fittedTo = -1;
    private boolean isFitting;

    /** @param iconColumn the column that has an icon in front of its text */
    FittedColumns(Table table, int iconColumn) {
        this.table = table;
        this.iconColumn = iconColumn;
        this.bold = new Fonts(table).bold(0);
    }

    /** Takes over a column that was just made; one that is optional is hidden until it says something. */
    void add(TableColumn column, int weight, int leastWidth, boolean isOptional) {
        weights.add(weight);
        least.add(leastWidth);
        int index = weights.size() - 1;
        natural = Arrays.copyOf(natural, index + 1);
        drawn = Arrays.copyOf(drawn, index + 1);
        hidden = Arrays.copyOf(hidden, index + 1);
        hidden[index] = isOptional;
        column.addListener(SWT.Resize, event -> noteDrawn(index, column));
    }

    private void noteDrawn(int index, TableColumn column) {
        int[] order = table.getColumnOrder();
        boolean isLast = order.length > 0 && order[order.length - 1] == index;
        if (!isFitting && !isLast && index < fitted.length && column.getWidth() != fitted[index]) {
            drawn[index] = column.getWidth();
        }
    }

    /**
     * Looks at what rows say.
     *
     * @param rows the first of them; cells are in the order of the columns
     * @param saysAnything whether a column says anything about any row
     */
    void learn(List<List<String>> rows, IntPredicate saysAnything) {
        boolean grown = reveal(saysAnything);
        GC gc = new GC(table);
        try {
            for (int i = 0; i < natural.length; i++) {
                int width = width(gc, rows, i);
                grown |= width > natural[i];
                natural[i] = Math.max(natural[i], width);
            }
        } finally {
            gc.dispose();
        }
        if (grown || room() != fittedTo) {
            fit();
        }
    }

    private boolean reveal(IntPredicate saysAnything) {
        boolean revealed = false;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && saysAnything.test(i)) {
                hidden[i] = false;
                revealed = true;
            }
        }
        return revealed;
    }

    private int width(GC gc, List<List<String>> rows, int column) {
        int most = 0;
        for (List<String> row : rows) {
            most = Math.max(most, gc.textExtent(row.get(column)).x);
        }
        return Math.min(MOST, most + CELL_MARGIN + (column == iconColumn ? ICON : 0));
    }

    private List<Wish> wishes() {
        GC gc = new GC(table);
        try {
            gc.setFont(bold);
            return IntStream.range(0, natural.length).mapToObj(i -> wish(gc, i)).toList();
        } finally {
            gc.dispose();
        }
    }

    private Wish wish(GC gc, int column) {
        if (hidden[column]) {
            return new Wish(0, 0, 0);
        }
        if (drawn[column] > 0) {
            return new Wish(drawn[column], drawn[column], 0);
        }
        int heading = gc.textExtent(table.getColumn(column).getText()).x + HEADING_MARGIN;
        return new Wish(Math.max(least.get(column), heading), natural[column], weights.get(column));
    }

    private int room() {
        Rectangle area = table.getParent().getClientArea();
        int size = table.getSize().x;
        int trim = size > 1 ? size - table.getClientArea().width : 2 * table.getBorderWidth();
        return Math.max(0, area.width - trim);
    }

    private void fit() {
        int room = room();
        if (room == 0 || natural.length == 0) {
            return;
        }
        fittedTo = room;
        fitted = ColumnWidths.of(wishes(), room);
        isFitting = true;
        try {
            for (int i = 0; i < fitted.length; i++) {
                TableColumn column = table.getColumn(i);
                if (column.getWidth() != fitted[i]) {
                    column.setWidth(fitted[i]);
                }
            }
        } finally {
            isFitting = false;
        }
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint != SWT.DEFAULT ? widthHint : least.stream().mapToInt(Integer::intValue).sum();
        int height = heightHint != SWT.DEFAULT ? heightHint : table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        return new Point(width, height);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        table.setBounds(composite.getClientArea());
        fit();
    }
}
