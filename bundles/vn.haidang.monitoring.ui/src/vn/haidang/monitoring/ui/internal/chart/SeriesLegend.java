package vn.haidang.monitoring.ui.internal.chart;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/** Which colour is which series, in one line beside the chart's heading, where it takes no room from it. For the UI thread. */
final class SeriesLegend extends Canvas {

    private static final int STROKE = 16;
    private static final int GAP = 6;
    private static final int BETWEEN = 16;
    private static final int SIGN = 10;

    private final Texts texts;
    private List<ChartSeries> series = List.of();
    private boolean hasSuspects;

    SeriesLegend(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.texts = texts;
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(Accessibility.named(this::text));
        Skin.SURFACE.apply(this);
    }

    /** Names the series of a chart, that in front first. */
    void show(ChartData data) {
        List<ChartSeries> next = data.courses().stream().map(ChartData.Course::series).toList().reversed();
        boolean suspects = data.courses().stream().anyMatch(course -> !course.suspects().isEmpty());
        if (!next.equals(series) || suspects != hasSuspects) {
            series = next;
            hasSuspects = suspects;
            setToolTipText(text());
            requestLayout();
            redraw();
        }
    }

    private String text() {
        return series.stream().map(this::word).collect(Collectors.joining(", "))
                + (hasSuspects ? ", " + texts.get("chart.suspect") : "");
    }

    private String word(ChartSeries one) {
        return texts.get("chart.series." + one.name());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = series.stream().mapToInt(one -> STROKE + GAP + gc.textExtent(word(one)).x + BETWEEN).sum()
                    + (hasSuspects ? SIGN + GAP + gc.textExtent(texts.get("chart.suspect")).x + BETWEEN : 0);
            return new Point(width, gc.getFontMetrics().getHeight() + 2);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int middle = getSize().y / 2;
        int x = 0;
        for (ChartSeries one : series) {
            gc.setForeground(one.color().get());
            gc.setLineWidth(3);
            gc.drawLine(x, middle, x + STROKE, middle);
            x = drawWord(gc, word(one), x + STROKE + GAP);
        }
        if (hasSuspects) {
            StateLook.ATTENTION.draw(gc, x, middle - SIGN / 2, SIGN);
            drawWord(gc, texts.get("chart.suspect"), x + SIGN + GAP);
        }
    }

    private int drawWord(GC gc, String word, int x) {
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.drawText(word, x, (getSize().y - gc.getFontMetrics().getHeight()) / 2, true);
        return x + gc.textExtent(word).x + BETWEEN;
    }
}
