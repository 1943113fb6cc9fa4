package vn.haidang.ui.look;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A course of values without axes, small enough for a tile. A value that is not a number is a gap and stays one.
 *
 * @param values in order of time at even distances; at least zero or not a number
 * @param least the least full scale, so that noise of a quiet line does not look like trouble
 */
public record Sparkline(double[] values, double least) {

    public Sparkline {
        values = values.clone();
    }

    /** Nothing known yet. */
    public static Sparkline empty() {
        return new Sparkline(new double[0], 1);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sparkline line && least == line.least && Arrays.equals(values, line.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Sparkline" + Arrays.toString(values);
    }

    /** Draws the course as columns with a base line; a gap is a column left out. */
    public void draw(GC gc, Rectangle area, Color course, Color base) {
        gc.setForeground(base);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        int bottom = area.y + area.height - 1;
        gc.drawLine(area.x, bottom, area.x + area.width - 1, bottom);
        if (values.length == 0) {
            return;
        }
        gc.setBackground(course);
        double scale = Math.max(least, Arrays.stream(values).filter(Double::isFinite).max().orElse(least));
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                int left = area.x + area.width * i / values.length;
                int right = area.x + area.width * (i + 1) / values.length;
                int height = Math.max(1, (int) Math.round(values[i] / scale * (area.height - 1)));
                gc.fillRectangle(left, bottom - height, Math.max(1, right - left - 1), height);
            }
        }
    }
}
