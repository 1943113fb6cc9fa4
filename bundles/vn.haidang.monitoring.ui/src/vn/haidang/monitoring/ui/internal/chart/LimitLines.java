package vn.haidang.monitoring.ui.internal.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;

/** Limits across the plot, each with its label on it; labels of limits that are close stand side by side. */
final class LimitLines implements ICustomPaintListener {

    private static final int MARGIN = 6;

    private final Chart chart;
    private List<Limit> limits = List.of();

    LimitLines(Chart chart) {
        this.chart = chart;
    }

    void set(List<Limit> next) {
        limits = List.copyOf(next);
    }

    @Override
    public void paintControl(PaintEvent event) {
        int right = event.width - MARGIN;
        for (Limit limit : limits) {
            right = draw(event.gc, limit, event.width, right);
        }
    }

    /** @return where the next label may end, so that none covers another */
    private int draw(GC gc, Limit limit, int width, int right) {
        int y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(limit.value());
        gc.setForeground(limit.color().get());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        gc.drawLine(0, y, width, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        Point size = gc.textExtent(limit.label());
        int top = y - size.y - 2 >= 0 ? y - size.y - 2 : y + 2;
        gc.drawText(limit.label(), right - size.x, top, true);
        return right - size.x - 3 * MARGIN;
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }
}
