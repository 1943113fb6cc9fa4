package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import vn.haidang.monitoring.Stretch;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * The witnesses of a line, one lane each, under a chart with the same time across. A click or the arrow keys choose a
 * moment, a double click looks closer, the pointer is told what it is on. For the UI thread.
 */
public final class TimelineCanvas extends Canvas {

    private static final int LABEL_GAP = 8;
    private static final int NEAR_PIXELS = 4;

    private final TimelineWords words;
    private Timeline timeline;
    private Optional<Instant> moment = Optional.empty();
    private int plotLeft = 80;
    private int plotRight = 20;
    private Consumer<Instant> chosen = at -> {};
    private Consumer<Instant> closer = at -> {};

    public TimelineCanvas(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED);
        words = new TimelineWords(texts);
        timeline = new Timeline(new Stretch(Instant.EPOCH, Instant.EPOCH), List.of(), List.of());
        Skin.SURFACE.apply(this);
        getAccessible().addAccessibleListener(Accessibility.named(() -> words.all(timeline)));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hint(event.x, event.y));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose(painter().time(event.x));
        });
        addListener(SWT.MouseDoubleClick, event -> closer.accept(painter().time(event.x)));
        addListener(SWT.KeyDown, this::onKey);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    /** Is told of each moment that is chosen. */
    public void whenChosen(Consumer<Instant> action) {
        chosen = action;
    }

    /** Is told of each moment that is to be looked at closer. */
    public void whenCloser(Consumer<Instant> action) {
        closer = action;
    }

    /** Shows this; a chosen moment stays while it is in the period. */
    public void show(Timeline next) {
        boolean isOther = next.lanes().size() != timeline.lanes().size();
        timeline = next;
        moment = moment.filter(next.period()::contains);
        if (isOther) {
            getParent().layout(true);
        }
        redraw();
    }

    /**
     * Where the chart above has its time.
     *
     * @param left the free space at the left
     * @param right the free space at the right
     */
    public void align(int left, int right) {
        if (left != plotLeft || right != plotRight) {
            plotLeft = left;
            plotRight = right;
            redraw();
        }
    }

    /** What is shown. */
    public Timeline timeline() {
        return timeline;
    }

    /** The moment that is chosen. */
    public Optional<Instant> moment() {
        return moment;
    }

    private TimelinePainter painter() {
        return new TimelinePainter(timeline.period(), plotLeft, Math.max(1, getSize().x - plotLeft - plotRight));
    }

    private void choose(Instant at) {
        moment = Optional.of(at);
        redraw();
        chosen.accept(at);
    }

    private void onKey(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            boolean isForward = event.keyCode == SWT.ARROW_RIGHT;
            Instant from = moment.orElse(isForward ? timeline.period().from() : timeline.period().to());
            timeline.next(from, isForward).ifPresent(this::choose);
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            moment.ifPresent(closer);
        }
    }

    private void hint(int x, int y) {
        TimelinePainter painter = painter();
        Instant at = painter.time(x);
        Duration near = Duration.between(painter.time(x - NEAR_PIXELS), painter.time(x + NEAR_PIXELS)).dividedBy(2)
                .plusMillis(1);
        String text = words.at(timeline, lane(y), at, new Stretch(at.minus(near), at.plus(near)));
        if (!text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private Optional<Lane> lane(int y) {
        int index = (y - TimelinePainter.GAP / 2) / (TimelinePainter.LANE + TimelinePainter.GAP);
        return index >= 0 && index < timeline.lanes().size()
                ? Optional.of(timeline.lanes().get(index))
                : Optional.empty();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 300 : widthHint,
                TimelinePainter.height(timeline.lanes().size()) + TimelinePainter.GAP);
    }

    private void paint(GC gc) {
        TimelinePainter painter = painter();
        int height = TimelinePainter.height(timeline.lanes().size());
        for (int i = 0; i < timeline.lanes().size(); i++) {
            Lane lane = timeline.lanes().get(i);
            int top = TimelinePainter.top(i);
            String label = words.lane(lane.witness());
            Point size = gc.textExtent(label);
            gc.setForeground(ThemeColor.TEXT_MUTED.get());
            gc.drawText(label, Math.max(2, plotLeft - LABEL_GAP - size.x), top + (TimelinePainter.LANE - size.y) / 2,
                    true);
            painter.draw(gc, lane, top);
        }
        timeline.maintenance().forEach(when -> painter.drawMaintenance(gc, when, height));
        moment.ifPresent(at -> painter.drawMoment(gc, at, height));
        if (isFocusControl()) {
            gc.setForeground(ThemeColor.ACCENT.get());
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, getSize().x - 1, getSize().y - 1);
        }
    }
}
