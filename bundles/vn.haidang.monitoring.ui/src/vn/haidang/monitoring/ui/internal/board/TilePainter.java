package vn.haidang.monitoring.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import vn.haidang.ui.look.ClippedText;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Sparkline;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;

/** Draws one tile: a bar in the state's colour, the name, the contract, the state with its figures, the last minutes. */
final class TilePainter {

    /** The width of the bar in the state's colour at the left edge, in points. */
    static final int BAR = 6;

    private static final int CORNER = 8;
    private static final int PADDING = 10;

    private final Fonts fonts;

    TilePainter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** What is drawn around the tile. */
    record Frame(boolean selected, boolean focused) {}

    void paint(GC gc, Rectangle tile, double scale, TileText text, Sparkline course, Frame frame) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        paintSurface(gc, tile, text.look(), frame);
        int left = BAR + PADDING;
        int right = tile.width - PADDING;
        int y = (int) (6 * scale);
        y = paintName(gc, left, right, y, scale, text);
        if (text.notes().isEmpty()) {
            y = paintSmall(gc, left, right, y, scale, text.contract(), ThemeColor.TEXT_MUTED) + (int) (2 * scale);
            y = paintState(gc, left, right, y, scale, text);
        } else {
            // what is wrong is worth more than who carries the line
            y = paintState(gc, left, right, y, scale, text);
            y = paintNotes(gc, new Rectangle(left, y, right - left, tile.height - y), scale, text);
        }
        int top = y + (int) (3 * scale);
        int height = tile.height - (int) (7 * scale) - top;
        if (height >= 6) {
            course.draw(gc, new Rectangle(left, top, right - left, height), ThemeColor.SERIES_FIRST.get(),
                    ThemeColor.HAIRLINE.get());
        }
    }

    private int paintSmall(GC gc, int left, int right, int y, double scale, String words, ThemeColor color) {
        gc.setFont(fonts.scaled(0.9 * scale, SWT.NORMAL));
        gc.setForeground(color.get());
        gc.drawText(ClippedText.fit(gc, words, right - left), left, y, true);
        return y + gc.getFontMetrics().getHeight();
    }

    /** As many as there is room for, at least the first. */
    private int paintNotes(GC gc, Rectangle room, double scale, TileText text) {
        int y = room.y;
        int line = 0;
        for (String note : text.notes()) {
            if (line == 0 || y + line <= room.y + room.height - (int) (4 * scale)) {
                int next = paintSmall(gc, room.x, room.x + room.width, y, scale, note, ThemeColor.TEXT);
                line = next - y;
                y = next;
            }
        }
        return y;
    }

    private static void paintSurface(GC gc, Rectangle tile, StateLook look, Frame frame) {
        gc.setBackground(ThemeColor.BACKGROUND.get());
        gc.fillRectangle(0, 0, tile.width, tile.height);
        Color state = look.color().get();
        gc.setBackground(state);
        gc.fillRoundRectangle(0, 0, 2 * CORNER, tile.height, CORNER, CORNER);
        gc.setBackground(surface(look));
        gc.fillRoundRectangle(BAR, 0, tile.width - BAR, tile.height, CORNER, CORNER);
        gc.fillRectangle(BAR, 0, CORNER, tile.height);
        boolean marked = frame.selected() || frame.focused();
        gc.setForeground(
                marked ? ThemeColor.ACCENT.get() : look == StateLook.FAULT ? state : ThemeColor.HAIRLINE.get());
        gc.setLineWidth(frame.selected() ? 2 : 1);
        gc.setLineStyle(frame.focused() && !frame.selected() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        int inset = frame.selected() ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, tile.width - 1 - inset, tile.height - 1 - inset, CORNER, CORNER);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static Color surface(StateLook look) {
        return (look == StateLook.FAULT ? ThemeColor.SURFACE_FAULT : ThemeColor.SURFACE).get();
    }

    private int paintName(GC gc, int left, int right, int y, double scale, TileText text) {
        gc.setFont(fonts.scaled(1.1 * scale, SWT.BOLD));
        int height = gc.getFontMetrics().getHeight();
        int icon = (int) (12 * scale);
        text.look().draw(gc, left, y + (height - icon) / 2, icon);
        gc.setForeground(ThemeColor.TEXT.get());
        int start = left + icon + (int) (6 * scale);
        if (gc.textExtent(text.name()).x > right - start) {
            gc.setFont(fonts.scaled(0.95 * scale, SWT.BOLD));
        }
        gc.drawText(ClippedText.fit(gc, text.name(), right - start), start, y, true);
        return y + height;
    }

    private int paintState(GC gc, int left, int right, int y, double scale, TileText text) {
        gc.setFont(fonts.scaled(scale, SWT.BOLD));
        gc.setForeground(text.look().textColor().get());
        gc.drawText(ClippedText.fit(gc, text.state(), right - left), left, y, true);
        int used = gc.textExtent(text.state()).x + 8;
        int height = gc.getFontMetrics().getHeight();
        gc.setFont(fonts.scaled(scale, SWT.NORMAL));
        gc.setForeground(ThemeColor.TEXT.get());
        String figures = figures(gc, text.figures(), right - left - used);
        gc.drawText(figures, right - gc.textExtent(figures).x, y, true);
        return y + height;
    }

    /** Where there is no room for all of them the last is worth most: what is lost tells more than how long it takes. */
    private static String figures(GC gc, String figures, int width) {
        boolean fits = gc.textExtent(figures).x <= width;
        return ClippedText.fit(gc, fits ? figures : figures.substring(figures.lastIndexOf('·') + 1).strip(), width);
    }
}
