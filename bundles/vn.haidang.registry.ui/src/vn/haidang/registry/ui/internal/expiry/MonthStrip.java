package vn.haidang.registry.ui.internal.expiry;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import vn.haidang.registry.ui.internal.expiry.ExpiryMonths.Cell;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * A year of ends at one glance, a cell a month with its number. A click, or Enter on the cell the arrow keys went to, leaves
 * only what ends then, once more all. For the UI thread.
 */
final class MonthStrip extends Canvas {

    private static final int GAP = 4;
    private static final int ICON = 10;
    private static final int PADDING = 6;

    private final Function<Cell, String> name;
    private final Runnable changed;
    private final Font numbers;
    private final Font plain;
    private List<Cell> cells = List.of();
    private OptionalInt chosen = OptionalInt.empty();
    private int marked;

    /**
     * @param name what a cell is called
     * @param changed told when another cell was chosen, or none
     */
    MonthStrip(Composite parent, String title, Function<Cell, String> name, Runnable changed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.name = name;
        this.changed = changed;
        Fonts fonts = new Fonts(this);
        numbers = fonts.bold(1);
        plain = fonts.scaled(0.85, SWT.NORMAL);
        Skin.BACKGROUND.apply(this);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::onClick);
        addListener(SWT.KeyDown, this::onKey);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(Accessibility.named(
                () -> cells.isEmpty() ? title : title + ": " + text(cells.get(marked))));
    }

    private String text(Cell cell) {
        return name.apply(cell) + " " + cell.count();
    }

    void show(List<Cell> shown) {
        if (!shown.equals(cells)) {
            cells = List.copyOf(shown);
            redraw();
        }
    }

    /** The number of the chosen cell. */
    OptionalInt chosen() {
        return chosen;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean flush) {
        GC gc = new GC(this);
        try {
            gc.setFont(numbers);
            int height = gc.getFontMetrics().getHeight();
            gc.setFont(plain);
            return new Point(widthHint == SWT.DEFAULT ? 420 : widthHint,
                    height + gc.getFontMetrics().getHeight() + 2 * PADDING);
        } finally {
            gc.dispose();
        }
    }

    /** The first and the last cell have words instead of a month, and half as much room again. */
    private int left(int index) {
        int halves = index == 0 ? 0 : index == cells.size() ? 2 * index + 2 : 2 * index + 1;
        return (getClientArea().width + GAP) * halves / (2 * cells.size() + 2);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < cells.size(); i++) {
            paint(gc, i, left(i), left(i + 1) - GAP - left(i), getClientArea().height - 1);
        }
    }

    private void paint(GC gc, int index, int x, int width, int height) {
        Cell cell = cells.get(index);
        boolean isChosen = chosen.isPresent() && chosen.getAsInt() == index;
        gc.setBackground((cell.count() > 0 ? ThemeColor.SURFACE : ThemeColor.BACKGROUND).get());
        gc.fillRoundRectangle(x, 0, width, height, 6, 6);
        boolean isMarked = isFocusControl() && marked == index;
        gc.setForeground((isChosen || isMarked ? ThemeColor.ACCENT : ThemeColor.HAIRLINE).get());
        gc.setLineWidth(isChosen ? 2 : 1);
        gc.drawRoundRectangle(x + 1, 1, width - 2, height - 2, 6, 6);
        gc.setFont(plain);
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        String title = name.apply(cell);
        gc.drawText(title, x + (width - gc.textExtent(title).x) / 2, PADDING - 1, true);
        int top = PADDING + gc.getFontMetrics().getHeight();
        gc.setFont(numbers);
        String number = cell.count() == 0 ? "–" : String.valueOf(cell.count());
        int numberWidth = gc.textExtent(number).x;
        int icon = cell.term().isPresent() ? ICON + 4 : 0;
        int start = x + (width - numberWidth - icon) / 2;
        int line = gc.getFontMetrics().getHeight();
        cell.term().ifPresent(term -> term.look().draw(gc, start, top + (line - ICON) / 2, ICON));
        gc.setForeground((cell.count() == 0 ? ThemeColor.TEXT_MUTED : ThemeColor.TEXT).get());
        gc.drawText(number, start + icon, top, true);
    }

    private void onClick(Event event) {
        setFocus();
        for (int i = 0; i < cells.size(); i++) {
            if (event.x >= left(i) && event.x < left(i + 1)) {
                marked = i;
                toggle();
                return;
            }
        }
    }

    private void onKey(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> mark(marked - 1);
            case SWT.ARROW_RIGHT -> mark(marked + 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> toggle();
            default -> {
                // other keys are not ours
            }
        }
    }

    private void mark(int index) {
        marked = Math.max(0, Math.min(cells.size() - 1, index));
        redraw();
    }

    private void toggle() {
        chosen = chosen.isPresent() && chosen.getAsInt() == marked ? OptionalInt.empty() : OptionalInt.of(marked);
        redraw();
        changed.run();
    }
}
