package vn.haidang.signature.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * One page on the screen, with its marks over it; can be scrolled and is turned at its ends. The paper is as it is in every
 * theme. For the UI thread.
 */
final class PageCanvas extends Canvas {

    private static final int MARGIN = 8;
    private static final int STEP = 40;

    private Optional<PageSheet> sheet = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private List<PageMark> marks = List.of();
    private OptionalInt chosen = OptionalInt.empty();
    private String said = "";
    private int shownWidth;
    private IntConsumer turned = pages -> {};
    private IntConsumer picked = signature -> {};

    PageCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
        Skin.BACKGROUND.apply(this);
        getAccessible().addAccessibleListener(Accessibility.named(this::spoken));
        addPaintListener(event -> paint(event.gc));
        addDisposeListener(event -> image.ifPresent(Image::dispose));
        addListener(SWT.Resize, event -> scroll());
        for (ScrollBar bar : List.of(getVerticalBar(), getHorizontalBar())) {
            bar.addListener(SWT.Selection, event -> redraw());
        }
        addListener(SWT.MouseMove, event -> hint(new Point(event.x, event.y)));
        addListener(SWT.MouseDown, this::pick);
        addListener(SWT.KeyDown, this::onKey);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    /** Is told by how many pages to turn. */
    void whenTurned(IntConsumer action) {
        turned = action;
    }

    /** Is told which signature's box was clicked. */
    void whenPicked(IntConsumer action) {
        picked = action;
    }

    /**
     * Shows a page in the place of what was there.
     *
     * @param width its width on the screen, in points
     * @param what what it is, in words
     */
    void show(PageSheet next, List<PageMark> newMarks, int width, String what) {
        boolean isOther = sheet.filter(old -> old.page() == next.page() && old.revision() == next.revision()).isEmpty();
        if (sheet.filter(old -> old == next).isEmpty()) {
            image.ifPresent(Image::dispose);
            image = Optional.of(new Image(getDisplay(), next.image()));
        }
        sheet = Optional.of(next);
        marks = List.copyOf(newMarks);
        said = what;
        resize(width);
        if (isOther) {
            getVerticalBar().setSelection(0);
        }
    }

    /** Shows the page at another width; until it has been drawn anew it is only stretched. */
    void resize(int width) {
        shownWidth = width;
        scroll();
        redraw();
    }

    /** Marks this signature's box as the one that is looked at, and brings it into sight. */
    void choose(int signature) {
        chosen = OptionalInt.of(signature);
        marks.stream().filter(mark -> mark.signature().equals(chosen)).findFirst().ifPresent(mark -> {
            int top = bounds(mark).y + getVerticalBar().getSelection() - getClientArea().height / 3;
            getVerticalBar().setSelection(Math.max(0, top));
        });
        redraw();
    }

    /** The marks that can be seen on the page. */
    List<PageMark> marks() {
        return marks;
    }

    /** Shows no page. */
    void clear() {
        sheet = Optional.empty();
        image.ifPresent(Image::dispose);
        image = Optional.empty();
        marks = List.of();
        redraw();
    }

    private String spoken() {
        return marks.stream().map(PageMark::hint).collect(Collectors.joining("; ", said + "; ", ""));
    }

    private Point size() {
        return sheet.map(page -> new Point(shownWidth, (int) Math.round(shownWidth * page.height() / page.width())))
                .orElse(new Point(0, 0));
    }

    private void scroll() {
        Rectangle area = getClientArea();
        Point size = size();
        fit(getVerticalBar(), size.y + 2 * MARGIN, area.height);
        fit(getHorizontalBar(), size.x + 2 * MARGIN, area.width);
    }

    private static void fit(ScrollBar bar, int whole, int seen) {
        int position = Math.max(0, Math.min(bar.getSelection(), whole - seen));
        bar.setValues(position, 0, Math.max(1, whole), Math.max(1, Math.min(seen, whole)), STEP,
                Math.max(STEP, seen - STEP));
        bar.setVisible(whole > seen);
    }

    private Point corner() {
        Rectangle area = getClientArea();
        int left = Math.max(MARGIN, (area.width - size().x) / 2);
        return new Point(left - (getHorizontalBar().isVisible() ? getHorizontalBar().getSelection() : 0),
                MARGIN - (getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0));
    }

    private Rectangle bounds(PageMark mark) {
        PageSheet page = sheet.orElseThrow();
        double scale = shownWidth / page.width();
        Point corner = corner();
        return new Rectangle((int) Math.floor(corner.x + mark.area().left() * scale),
                (int) Math.floor(corner.y + (page.height() - mark.area().bottom() - mark.area().height()) * scale),
                (int) Math.ceil(mark.area().width() * scale), (int) Math.ceil(mark.area().height() * scale));
    }

    private void paint(GC gc) {
        if (image.isPresent()) {
            Rectangle bounds = image.get().getBounds();
            Point corner = corner();
            Point size = size();
            gc.setInterpolation(SWT.HIGH);
            gc.setAntialias(SWT.ON);
            gc.drawImage(image.get(), 0, 0, bounds.width, bounds.height, corner.x, corner.y, size.x, size.y);
            gc.setForeground(ThemeColor.HAIRLINE.get());
            gc.drawRectangle(corner.x - 1, corner.y - 1, size.x + 1, size.y + 1);
            marks.forEach(mark -> paint(gc, mark));
        }
        if (isFocusControl()) {
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            gc.setForeground(ThemeColor.ACCENT.get());
            gc.drawRectangle(0, 0, getClientArea().width - 1, getClientArea().height - 1);
        }
    }

    private void paint(GC gc, PageMark mark) {
        Rectangle box = bounds(mark);
        boolean isChosen = mark.signature().isPresent() && mark.signature().equals(chosen);
        gc.setForeground(mark.look().color().get());
        gc.setLineStyle(mark.signature().isPresent() ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.setLineWidth(isChosen ? 3 : 2);
        gc.drawRectangle(box);
        paintLabel(gc, mark, box);
    }

    /** On a flag of its own above the box, so that it can be read on any paper and hides nothing inside. */
    private static void paintLabel(GC gc, PageMark mark, Rectangle box) {
        Point text = gc.textExtent(mark.label());
        int icon = text.y - 4;
        int width = icon + 4 + text.x + 8;
        int top = box.y >= text.y ? box.y - text.y : box.y + box.height;
        gc.setBackground(ThemeColor.SURFACE.get());
        gc.fillRectangle(box.x, top, width, text.y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawRectangle(box.x, top, width, text.y);
        mark.look().draw(gc, box.x + 3, top + 2, icon);
        gc.setForeground(ThemeColor.TEXT.get());
        gc.drawText(mark.label(), box.x + icon + 7, top, true);
    }

    private Optional<PageMark> at(Point point) {
        return sheet.isEmpty()
                ? Optional.empty()
                : marks.stream().filter(mark -> bounds(mark).contains(point)).findFirst();
    }

    private void hint(Point point) {
        String text = at(point).map(PageMark::hint).orElse(null);
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void pick(Event event) {
        setFocus();
        at(new Point(event.x, event.y)).ifPresent(mark -> mark.signature().ifPresent(picked));
    }

    private void onKey(Event event) {
        int page = getClientArea().height - STEP;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> moveBy(STEP);
            case SWT.ARROW_UP -> moveBy(-STEP);
            case SWT.PAGE_DOWN -> {
                if ((event.stateMask & SWT.MOD1) != 0 || !moveBy(page)) {
                    turned.accept(1);
                }
            }
            case SWT.PAGE_UP -> {
                if ((event.stateMask & SWT.MOD1) != 0 || !moveBy(-page)) {
                    turned.accept(-1);
                }
            }
            case SWT.ARROW_RIGHT -> moveAside(STEP);
            case SWT.ARROW_LEFT -> moveAside(-STEP);
            default -> {
                // a key of the window
            }
        }
    }

    private boolean moveBy(int distance) {
        ScrollBar bar = getVerticalBar();
        int before = bar.getSelection();
        if (bar.isVisible()) {
            bar.setSelection(before + distance);
        }
        redraw();
        return bar.isVisible() && bar.getSelection() != before;
    }

    private void moveAside(int distance) {
        getHorizontalBar().setSelection(getHorizontalBar().getSelection() + distance);
        redraw();
    }
}
