package vn.haidang.ui.widget;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.look.ClippedText;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;

/**
 * How many there are of each state, in one line, each count with its shape: {@code ● 25 tốt  ■ 1 sự cố}. For the UI
 * thread.
 */
public final class CountStrip extends Canvas {

    private static final int ICON = 12;
    private static final int ICON_GAP = 6;
    private static final int GAP = 20;
    private static final int LEAST = 80;

    private List<Count> counts = List.of();
    private String note = "";

    public CountStrip(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setFont(new Fonts(this).bold(1));
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(Accessibility.named(this::text));
        Skin.BACKGROUND.apply(this);
    }

    /**
     * One count.
     *
     * @param look the state counted
     * @param text the number with its word
     */
    public record Count(StateLook look, String text) {}

    /**
     * Shows these counts.
     *
     * @param newNote said after them in smaller weight, or empty
     */
    public void show(List<Count> newCounts, String newNote) {
        if (!newCounts.equals(counts) || !newNote.equals(note)) {
            int before = naturalWidth();
            counts = List.copyOf(newCounts);
            note = newNote;
            setToolTipText(text());
            redraw();
            if (naturalWidth() != before) {
                requestLayout();
            }
        }
    }

    /** All of it as one line of text. */
    public String text() {
        String joined = counts.stream().map(Count::text).collect(Collectors.joining(" · "));
        return note.isEmpty() ? joined : joined + " · " + note;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            return new Point(widthHint == SWT.DEFAULT ? Math.max(LEAST, naturalWidth()) : widthHint,
                    gc.getFontMetrics().getHeight() + 4);
        } finally {
            gc.dispose();
        }
    }

    private int naturalWidth() {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            int width = gc.textExtent(note).x;
            for (Count count : counts) {
                width += ICON + ICON_GAP + gc.textExtent(count.text()).x + GAP;
            }
            return width;
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        int y = (size.y - gc.getFontMetrics().getHeight()) / 2;
        int x = 0;
        for (Count count : counts) {
            count.look().draw(gc, x, (size.y - ICON) / 2, ICON);
            gc.setForeground(ThemeColor.TEXT.get());
            gc.drawText(count.text(), x + ICON + ICON_GAP, y, true);
            x += ICON + ICON_GAP + gc.textExtent(count.text()).x + GAP;
        }
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.drawText(ClippedText.fit(gc, note, size.x - x), x, y, true);
    }
}
