package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import vn.haidang.monitoring.Stretch;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;

/**
 * Draws lanes: a full block is an answer, a half one a partial answer, a low line silence, nothing is "not watched"; so
 * that the shapes say it without their colours.
 *
 * @param period the time from the left edge to the right
 * @param left the left edge
 * @param width the width
 */
record TimelinePainter(Stretch period, int left, int width) {

    static final int LANE = 14;
    static final int GAP = 5;

    private static final int LEAST = 3;
    private static final int MARK = 9;
    private static final int STRIPE = 6;

    int x(Instant at) {
        double share = (double) Duration.between(period.from(), at).toMillis()
                / Math.max(1, period.length().toMillis());
        return left + (int) Math.round(share * width);
    }

    Instant time(int x) {
        double share = Math.max(0, Math.min(1, (double) (x - left) / Math.max(1, width)));
        return period.from().plusMillis(Math.round(share * period.length().toMillis()));
    }

    static int top(int lane) {
        return GAP + lane * (LANE + GAP);
    }

    static int height(int lanes) {
        return top(lanes) + 1;
    }

    void draw(GC gc, Lane lane, int top) {
        gc.setForeground(ThemeColor.HAIRLINE.get());
        gc.setLineWidth(1);
        gc.drawLine(left, top + LANE, left + width, top + LANE);
        lane.bands().forEach(band -> draw(gc, band, top));
        lane.marks().forEach(mark -> draw(gc, mark, top));
    }

    private void draw(GC gc, Band band, int top) {
        int begin = x(band.when().from());
        Rectangle area = new Rectangle(begin, top, Math.max(LEAST, x(band.when().to()) - begin), LANE);
        switch (band.kind()) {
            case HEARD -> fill(gc, area, ThemeColor.GOOD, LANE);
            case LOSSY -> fill(gc, area, ThemeColor.ATTENTION, LANE / 2);
            case SILENT -> fill(gc, area, ThemeColor.FAULT, LEAST);
            case OUTAGE -> fill(gc, area, ThemeColor.FAULT, LANE);
            case PLANNED -> {
                fill(gc, area, ThemeColor.MAINTENANCE, LEAST);
                hatch(gc, area);
            }
            case FLAPPING -> stripe(gc, area);
        }
    }

    private static void fill(GC gc, Rectangle area, ThemeColor color, int height) {
        gc.setBackground(color.get());
        gc.fillRectangle(area.x, area.y + LANE - height, area.width, height);
    }

    private static void stripe(GC gc, Rectangle area) {
        gc.setBackground(ThemeColor.ATTENTION.get());
        for (int x = area.x; x < area.x + area.width; x += STRIPE) {
            gc.fillRectangle(x, area.y, Math.min(STRIPE / 2, area.x + area.width - x), LANE);
        }
    }

    private void draw(GC gc, Mark mark, int top) {
        int x = x(mark.at());
        int half = MARK / 2;
        int base = top + LANE - 2;
        switch (mark.kind()) {
            case DOWN -> {
                gc.setBackground(ThemeColor.FAULT.get());
                gc.fillPolygon(new int[]{x - half, base - MARK, x + half + 1, base - MARK, x, base});
            }
            case UP -> {
                gc.setBackground(ThemeColor.GOOD.get());
                gc.fillPolygon(new int[]{x - half, base, x + half + 1, base, x, base - MARK});
            }
            case RESTART -> StateLook.ATTENTION.draw(gc, x - half, base - MARK, MARK);
            case HIDDEN -> StateLook.UNREACHABLE.draw(gc, x - half, base - MARK, MARK);
        }
    }

    /** Maintenance over all lanes, so that what is under it is seen through. */
    void drawMaintenance(GC gc, Stretch when, int height) {
        int begin = x(when.from());
        hatch(gc, new Rectangle(begin, 0, Math.max(LEAST, x(when.to()) - begin), height));
    }

    private static void hatch(GC gc, Rectangle area) {
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(area));
        gc.setForeground(ThemeColor.MAINTENANCE.get());
        gc.setLineWidth(1);
        gc.setAntialias(SWT.ON);
        for (int x = area.x - area.height; x < area.x + area.width; x += STRIPE) {
            gc.drawLine(x, area.y + area.height, x + area.height, area.y);
        }
        gc.setClipping(before);
    }

    void drawMoment(GC gc, Instant moment, int height) {
        gc.setForeground(ThemeColor.ACCENT.get());
        gc.setLineWidth(2);
        gc.drawLine(x(moment), 0, x(moment), height);
    }
}
