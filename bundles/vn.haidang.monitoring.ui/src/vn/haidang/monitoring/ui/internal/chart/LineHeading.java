package vn.haidang.monitoring.ui.internal.chart;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.ui.internal.Elapsed;
import vn.haidang.monitoring.ui.internal.LineLook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * Which line the chart is about, how it is, and how it was in the period shown:
 * {@code ■ Phường Thị Nại  Mất kết nối 14 phút}, under it {@code 24 giờ qua: có kết nối 99,03% …}. For the UI thread.
 */
final class LineHeading extends Canvas {

    private static final int ICON = 12;
    private static final int ICON_GAP = 6;
    private static final int WORD_GAP = 16;

    private final Texts texts;
    private final Font bold;
    private StateLook look = StateLook.UNCHECKED;
    private String name = "";
    private String state = "";
    private String course = "";

    LineHeading(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.texts = texts;
        this.bold = new Fonts(this).bold(1);
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(Accessibility.named(() -> name + " " + state + ". " + course));
        Skin.SURFACE.apply(this);
    }

    /** How the line is now; what is known of one that nobody watches is its name. */
    void show(Optional<LineStatus> status, String otherwise, Instant now) {
        look = status.map(line -> LineLook.of(line).look()).orElse(StateLook.UNCHECKED);
        name = status.map(line -> line.line().name()).orElse(otherwise);
        state = status.map(line -> texts.get(LineLook.of(line).wordKey()) + " " + length(line, now)).orElse("");
        redraw();
    }

    /** How it was in the period shown. */
    void show(String words) {
        if (!words.equals(course)) {
            course = words;
            setToolTipText(words);
            redraw();
        }
    }

    private String length(LineStatus line, Instant now) {
        return texts.format().duration(Elapsed.between(line.since(), now));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int small = gc.getFontMetrics().getHeight();
            gc.setFont(bold);
            return new Point(widthHint == SWT.DEFAULT ? 300 : widthHint, gc.getFontMetrics().getHeight() + small + 6);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        if (name.isEmpty()) {
            return;
        }
        gc.setFont(bold);
        int height = gc.getFontMetrics().getHeight();
        look.draw(gc, 0, 2 + (height - ICON) / 2, ICON);
        gc.setForeground(ThemeColor.TEXT.get());
        gc.drawText(name, ICON + ICON_GAP, 2, true);
        int x = ICON + ICON_GAP + gc.textExtent(name).x + WORD_GAP;
        gc.setFont(getFont());
        gc.setForeground(look.textColor().get());
        gc.drawText(state, x, 2 + (height - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.drawText(course, ICON + ICON_GAP, height + 4, true);
    }
}
