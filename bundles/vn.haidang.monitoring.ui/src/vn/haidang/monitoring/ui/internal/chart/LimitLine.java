package vn.haidang.monitoring.ui.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;

import vn.haidang.ui.look.ThemeColor;

/** A limit across the plot with its label on it; nothing when the limit is not a number. */
final class LimitLine implements ICustomPaintListener {

    private static final int MARGIN = 6;

    private final Chart chart;
    private double value = Double.NaN;
    private String label = "";

    LimitLine(Chart chart) {
        this.chart = chart;
    }

    void set(double newValue, String newLabel) {
        value = newValue;
        label = newLabel;
    }

    String label() {
        return Double.isNaN(value) ? "" : label;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (Double.isNaN(value)) {
            return;
        }
        GC gc = event.gc;
        int y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(value);
        gc.setForeground(ThemeColor.LIMIT.get());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        gc.drawLine(0, y, event.width, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        Point size = gc.textExtent(label);
        int top = y - size.y - 2 >= 0 ? y - size.y - 2 : y + 2;
        gc.drawText(label, event.width - size.x - MARGIN, top, true);
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }
}
