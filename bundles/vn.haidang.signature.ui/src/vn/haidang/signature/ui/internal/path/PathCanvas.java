package vn.haidang.signature.ui.internal.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.ClippedText;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * The certificates of a path, from the root to the signer, with the terms of all on one time line, on which signing,
 * verification and revocation are marked. A click or the arrow keys choose one. For the UI thread.
 */
final class PathCanvas extends Canvas {

    private static final int ROW = 46;
    private static final int TOP = 28;
    private static final int FOOT = 24;
    private static final int PAD = 12;
    private static final int BAR = 14;
    private static final int ICON = 14;
    private static final double NAME_SHARE = 0.44;

    private final Texts texts;
    private final Runnable chosen;
    private List<PathStep> steps = List.of();
    private Optional<Instant> signed = Optional.empty();
    private Instant verified = Instant.EPOCH;
    private int selected;

    PathCanvas(Composite parent, Texts texts, Runnable chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.texts = texts;
        this.chosen = chosen;
        Skin.SURFACE.apply(this);
        getAccessible().addAccessibleListener(Accessibility.named(
                () -> steps.stream().map(this::said).collect(Collectors.joining("; "))));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose((event.y - TOP) / ROW);
        });
        addListener(SWT.MouseMove, event -> hint((event.y - TOP) / ROW));
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                choose(selected + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1));
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    /**
     * Shows a path and selects the signer's certificate.
     *
     * @param signedAt when it was signed, as far as known
     * @param verifiedAt the time for which it was verified
     */
    void show(List<PathStep> path, Optional<Instant> signedAt, Instant verifiedAt) {
        steps = List.copyOf(path);
        signed = signedAt;
        verified = verifiedAt;
        selected = Math.max(0, steps.size() - 1);
        requestLayout();
        redraw();
    }

    /** The certificate that is chosen. */
    Optional<PathStep> selected() {
        return selected < steps.size() ? Optional.of(steps.get(selected)) : Optional.empty();
    }

    private void choose(int index) {
        if (index >= 0 && index < steps.size()) {
            selected = index;
            redraw();
            chosen.run();
        }
    }

    private void hint(int index) {
        String text = index >= 0 && index < steps.size() ? said(steps.get(index)) : null;
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private String said(PathStep step) {
        return step.name() + ", " + texts.get("path.role." + step.role().name()) + ": " + term(step) + ", "
                + texts.get("path.state." + step.at(signed).name());
    }

    private String term(PathStep step) {
        return texts.format().date(step.from()) + " – " + texts.format().date(step.to());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, TOP + steps.size() * ROW + FOOT);
    }

    private void paint(GC gc) {
        if (steps.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        PathChart chart = PathChart.of(steps, signed, verified);
        paintYears(gc, chart);
        for (int i = 0; i < steps.size(); i++) {
            paintStep(gc, chart, steps.get(i), TOP + i * ROW, i);
        }
        paintMoment(gc, chart, verified, "path.verified", ThemeColor.TEXT_MUTED, SWT.LINE_DASH);
        signed.ifPresent(at -> paintMoment(gc, chart, at, "path.signed", ThemeColor.ACCENT, SWT.LINE_SOLID));
        if (isFocusControl()) {
            gc.setForeground(ThemeColor.ACCENT.get());
            gc.setLineWidth(1);
            gc.drawRectangle(1, TOP + selected * ROW, getSize().x - 3, ROW - 2);
        }
    }

    private int left() {
        return (int) (getSize().x * NAME_SHARE);
    }

    private int x(PathChart chart, Instant time) {
        return left() + (int) Math.round(chart.place(time) * (getSize().x - left() - PAD));
    }

    private void paintYears(GC gc, PathChart chart) {
        int bottom = TOP + steps.size() * ROW;
        int free = left();
        int most = Math.max(1, (getSize().x - left()) / (gc.textExtent("0000").x + 2 * PAD));
        for (LocalDate day : chart.years(texts.format().zone(), most)) {
            int x = x(chart, day.atStartOfDay(texts.format().zone()).toInstant());
            gc.setForeground(ThemeColor.HAIRLINE.get());
            gc.drawLine(x, TOP, x, bottom);
            String year = String.valueOf(day.getYear());
            Point size = gc.textExtent(year);
            if (x - size.x / 2 > free && x + size.x / 2 < getSize().x) {
                gc.setForeground(ThemeColor.TEXT_MUTED.get());
                gc.drawText(year, x - size.x / 2, bottom + 2, true);
                free = x + size.x / 2 + PAD;
            }
        }
    }

    private void paintStep(GC gc, PathChart chart, PathStep step, int top, int index) {
        if (index == selected) {
            gc.setBackground(ThemeColor.BACKGROUND.get());
            gc.fillRectangle(0, top, left() - PAD / 2, ROW - 2);
        }
        int indent = PAD + index * PAD;
        PathStep.State state = step.at(signed);
        state.look().draw(gc, indent, top + 4, ICON);
        int text = indent + ICON + 6;
        int room = left() - text - PAD;
        gc.setForeground(ThemeColor.TEXT.get());
        gc.drawText(ClippedText.fit(gc, step.name(), room), text, top + 2, true);
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.drawText(ClippedText.fit(gc, texts.get("path.state." + state.name()) + " · " + term(step), room), text,
                top + ROW / 2 - 1, true);
        paintBar(gc, chart, step, top + (ROW - BAR) / 2 - 1, state.look().color().get());
    }

    private void paintBar(GC gc, PathChart chart, PathStep step, int top, Color color) {
        int from = x(chart, step.from());
        int to = Math.max(from + 2, x(chart, step.to()));
        int end = step.revoked().map(since -> Math.max(from, Math.min(to, x(chart, since)))).orElse(to);
        gc.setBackground(color);
        gc.setForeground(color);
        gc.setAlpha(90);
        gc.fillRectangle(from, top, end - from, BAR);
        gc.setAlpha(255);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawRectangle(from, top, to - from, BAR);
        step.revoked().ifPresent(since -> PathStep.State.REVOKED.look().draw(gc, end - ICON / 2, top, ICON));
    }

    private void paintMoment(GC gc, PathChart chart, Instant at, String key, ThemeColor color, int style) {
        int x = x(chart, at);
        boolean isSigning = style == SWT.LINE_SOLID;
        gc.setForeground(color.get());
        gc.setLineWidth(isSigning ? 2 : 1);
        gc.setLineStyle(style);
        gc.drawLine(x, TOP - 6, x, TOP + steps.size() * ROW);
        gc.setLineStyle(SWT.LINE_SOLID);
        String label = texts.get(key, MessageArguments.none().with("day", texts.format().date(at)));
        Point size = gc.textExtent(label);
        // signing is named at the left of its line and verification, which comes later, at the right, as far as there is room
        int wanted = isSigning ? x - size.x - 4 : x + 4;
        boolean fits = wanted + size.x < getSize().x;
        gc.drawText(label, fits ? Math.max(2, wanted) : Math.max(2, getSize().x - size.x - 2), 4, true);
    }
}
