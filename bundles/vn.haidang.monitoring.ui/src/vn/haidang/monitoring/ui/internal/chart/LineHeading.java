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
import vn.haidang.ui.look.ClippedText;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/** Which line the chart is about, and how it is: {@code ■ Phường Thị Nại  Mất kết nối 14 phút}. For the UI thread. */
final class LineHeading extends Canvas {

    private static final int ICON = 12;

    private final Texts texts;
    private final Font bold;
    private StateLook look = StateLook.UNCHECKED;
    private String name = "";
    private String state = "";

    LineHeading(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.texts = texts;
        this.bold = new Fonts(this).bold(1);
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(Accessibility.named(this::text));
        Skin.SURFACE.apply(this);
    }

    /** How the line is now; what is known of one that nobody watches is its name. */
    void show(Optional<LineStatus> status, String otherwise, Instant now) {
        look = status.map(line -> LineLook.of(line).look()).orElse(StateLook.UNCHECKED);
        name = status.map(line -> line.line().name()).orElse(otherwise);
        state = status.map(line -> texts.get(LineLook.of(line).wordKey()) + " " + length(line, now)).orElse("");
        if (!text().equals(getToolTipText())) {
            setToolTipText(text());
        }
        redraw();
    }

    /** All of it, also what has no room. */
    private String text() {
        return (name + " " + state).strip();
    }

    private String length(LineStatus line, Instant now) {
        return texts.format().duration(Elapsed.between(line.since(), now));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(bold);
            return new Point(widthHint == SWT.DEFAULT ? 300 : widthHint, gc.getFontMetrics().getHeight() + 4);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        if (name.isEmpty()) {
            return;
        }
        look.draw(gc, 0, (size.y - ICON) / 2, ICON);
        gc.setFont(bold);
        int y = (size.y - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(ThemeColor.TEXT.get());
        int left = ICON + 6;
        String shown = ClippedText.fit(gc, name, size.x - left);
        gc.drawText(shown, left, y, true);
        int x = left + gc.textExtent(shown).x + 16;
        gc.setFont(getFont());
        gc.setForeground(look.textColor().get());
        gc.drawText(ClippedText.fit(gc, state, size.x - x), x, (size.y - gc.getFontMetrics().getHeight()) / 2, true);
    }
}
