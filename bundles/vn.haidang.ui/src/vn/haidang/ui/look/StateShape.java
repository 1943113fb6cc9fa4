package vn.haidang.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws one shape into a square; shapes are drawn rather than loaded so that they take the theme's colour. */
@FunctionalInterface
interface StateShape {

    void draw(GC gc, Color color, int x, int y, int size);

    static void disc(GC gc, Color color, int x, int y, int size) {
        int inset = Math.max(1, size / 10);
        prepare(gc, color);
        gc.fillOval(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
    }

    static void triangle(GC gc, Color color, int x, int y, int size) {
        prepare(gc, color);
        gc.fillPolygon(new int[]{x + size / 2, y + 1, x + size, y + size - 1, x, y + size - 1});
    }

    static void square(GC gc, Color color, int x, int y, int size) {
        int inset = Math.max(1, size / 8);
        prepare(gc, color);
        gc.fillRectangle(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
    }

    static void diamond(GC gc, Color color, int x, int y, int size) {
        prepare(gc, color);
        gc.setLineWidth(Math.max(2, size / 7));
        int middle = size / 2;
        int last = size - 2;
        gc.drawPolygon(new int[]{x + middle, y + 2, x + last, y + middle, x + middle, y + last, x + 2, y + middle});
    }

    static void gear(GC gc, Color color, int x, int y, int size) {
        prepare(gc, color);
        double centreX = x + size / 2.0;
        double centreY = y + size / 2.0;
        int teeth = 8;
        int[] points = new int[teeth * 8];
        for (int i = 0; i < teeth * 4; i++) {
            double radius = size * (i % 4 < 2 ? 0.5 : 0.36);
            double angle = 2 * Math.PI * i / (teeth * 4);
            points[2 * i] = (int) Math.round(centreX + radius * Math.cos(angle));
            points[2 * i + 1] = (int) Math.round(centreY + radius * Math.sin(angle));
        }
        gc.fillPolygon(points);
    }

    static void questionMark(GC gc, Color color, int x, int y, int size) {
        prepare(gc, color);
        int width = Math.max(2, size / 6);
        gc.setLineWidth(width);
        gc.setLineCap(SWT.CAP_FLAT);
        int arc = size / 2;
        int top = y + width / 2;
        int middle = x + size / 2;
        gc.drawArc(middle - arc / 2, top, arc, arc, 180, -270);
        gc.drawLine(middle, top + arc, middle, y + size * 11 / 16);
        gc.fillRectangle(middle - width / 2, y + size - width, width, width);
    }

    static void informationSign(GC gc, Color color, int x, int y, int size) {
        ringWith(gc, color, x, y, size);
        int width = Math.max(2, size / 8);
        int left = x + (size - width) / 2;
        gc.fillRectangle(left, y + size / 4, width, width);
        gc.fillRectangle(left, y + size * 7 / 16, width, size * 5 / 16);
    }

    private static void ringWith(GC gc, Color color, int x, int y, int size) {
        prepare(gc, color);
        gc.setLineWidth(Math.max(1, size / 10));
        gc.drawOval(x + 1, y + 1, size - 3, size - 3);
    }

    private static void prepare(GC gc, Color color) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(color);
        gc.setBackground(color);
    }
}
