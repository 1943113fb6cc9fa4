package vn.haidang.ui.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * The head of a view: its first control, which says what the view is about, has what is left of the width; what can be
 * chosen stands at the right of it, and below as soon as the first would be cut off. A control may have {@link RowData}:
 * the width of one that is chosen with, the least width of the first.
 */
public final class HeadLayout extends Layout {

    private static final int GAP = 8;

    private final int marginWidth;
    private final int marginHeight;

    /** @param marginWidth at the left and right, {@code marginHeight} above and below, in points */
    public HeadLayout(int marginWidth, int marginHeight) {
        this.marginWidth = marginWidth;
        this.marginHeight = marginHeight;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        List<Control> controls = shown(composite);
        int natural = controls.stream().mapToInt(control -> size(control).x).sum()
                + GAP * Math.max(0, controls.size() - 1) + 2 * marginWidth;
        int width = widthHint != SWT.DEFAULT ? widthHint : natural;
        int bottom = arrange(controls, width).stream().mapToInt(place -> place.y + place.height).max().orElse(0);
        return new Point(width, heightHint != SWT.DEFAULT ? heightHint : bottom + marginHeight);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        List<Control> controls = shown(composite);
        List<Rectangle> places = arrange(controls, composite.getClientArea().width);
        for (int i = 0; i < places.size(); i++) {
            controls.get(i).setBounds(places.get(i));
        }
    }

    private static List<Control> shown(Composite composite) {
        return Arrays.stream(composite.getChildren()).filter(Control::getVisible).toList();
    }

    private static Point size(Control control) {
        Point natural = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        return control.getLayoutData() instanceof RowData data ? new Point(data.width, natural.y) : natural;
    }

    private List<Rectangle> arrange(List<Control> controls, int width) {
        if (controls.isEmpty()) {
            return List.of();
        }
        List<Point> sizes = controls.stream().map(HeadLayout::size).toList();
        int room = width - 2 * marginWidth;
        int others = sizes.stream().skip(1).mapToInt(size -> size.x + GAP).sum();
        boolean isOneRow = sizes.get(0).x + others <= room;
        List<Rectangle> places = new ArrayList<>();
        int firstWidth = Math.max(0, isOneRow ? room - others : room);
        places.add(new Rectangle(marginWidth, marginHeight, firstWidth, sizes.get(0).y));
        if (isOneRow) {
            addRight(sizes, firstWidth, places);
        } else {
            addBelow(sizes, room, places);
        }
        return places;
    }

    private void addRight(List<Point> sizes, int firstWidth, List<Rectangle> places) {
        int height = sizes.stream().mapToInt(size -> size.y).max().orElse(0);
        places.get(0).y = marginHeight + (height - sizes.get(0).y) / 2;
        int x = marginWidth + firstWidth + GAP;
        for (Point size : sizes.subList(1, sizes.size())) {
            places.add(new Rectangle(x, marginHeight + (height - size.y) / 2, size.x, size.y));
            x += size.x + GAP;
        }
    }

    /** From left to right, in as many rows as it takes. */
    private void addBelow(List<Point> sizes, int room, List<Rectangle> places) {
        int x = marginWidth;
        int y = marginHeight + sizes.get(0).y + GAP;
        int height = 0;
        for (Point size : sizes.subList(1, sizes.size())) {
            if (x > marginWidth && x + size.x > marginWidth + room) {
                x = marginWidth;
                y += height + GAP;
                height = 0;
            }
            places.add(new Rectangle(x, y, Math.min(size.x, room), size.y));
            x += size.x + GAP;
            height = Math.max(height, size.y);
        }
    }
}
