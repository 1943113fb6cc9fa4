package vn.haidang.monitoring.ui.internal.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Position;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.ui.internal.chart.ChartData.Course;
import vn.haidang.monitoring.ui.internal.chart.ChartData.Value;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * The chart itself: time across, units on the axes, a gap where nothing was measured, the contract as a labelled line.
 * For the UI thread.
 */
final class LineChart {

    private static final double HEADROOM = 1.15;
    private static final double WHOLE = 100;
    private static final int TICK_DISTANCE = 96;
    private static final String SUSPECT = "/suspect";

    private final Chart chart;
    private final Texts texts;
    private final LimitLines limits;
    private final int lossAxis;
    private String name = "";

    LineChart(Composite parent, Texts texts) {
        this.texts = texts;
        chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setVisible(false);
        // the heading has one that takes no room from the plot
        chart.getLegend().setVisible(false);
        lossAxis = chart.getAxisSet().createYAxis();
        chart.getAxisSet().getYAxis(lossAxis).setPosition(Position.Secondary);
        chart.getAxisSet().getXAxis(0).getTitle().setVisible(false);
        limits = new LimitLines(chart);
        chart.getPlotArea().addCustomPaintListener(limits);
        chart.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        Skin.SURFACE.apply(chart);
        for (Control child : chart.getChildren()) {
            Skin.SURFACE.apply(child);
        }
        applyColors();
        ThemeColor.whenChanged(chart, this::applyColors);
    }

    Chart control() {
        return chart;
    }

    private void applyColors() {
        Color text = ThemeColor.TEXT_MUTED.get();
        Color surface = ThemeColor.SURFACE.get();
        chart.setBackground(surface);
        chart.getPlotArea().setBackground(surface);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(text);
            axis.getTitle().setForeground(text);
            axis.getTitle().setFont(chart.getFont());
            axis.getGrid().setForeground(ThemeColor.HAIRLINE.get());
            axis.getGrid().setStyle(LineStyle.DOT);
        }
        chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
        chart.getAxisSet().getYAxis(lossAxis).getGrid().setStyle(LineStyle.NONE);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            ((ILineSeries<?>) series).setLineColor(shown(series).color().get());
        }
        chart.redraw();
    }

    /** Shows a line. */
    void show(LineCourse course) {
        name = texts.get("chart.name", "line", course.name());
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        course.chart().courses().forEach(series -> addSeries(series, course.range()));
        limits.set(course.limits());
        arrangeAxes(course);
        chart.suspendUpdate(false);
        chart.redraw();
    }

    /** Runs this whenever it was painted: its plot may have another place then. */
    void whenPainted(Runnable action) {
        chart.addListener(SWT.Paint, event -> action.run());
    }

    /** The free space at the left of the plot, where the axis is. */
    int plotLeft() {
        return chart.getPlotArea().getControl().getLocation().x;
    }

    /** The free space at its right. */
    int plotRight() {
        return chart.getSize().x - plotLeft() - chart.getPlotArea().getSize().x;
    }

    private void addSeries(Course course, ChartRange range) {
        ChartSeries what = course.series();
        for (int i = 0; i < course.stretches().size(); i++) {
            ILineSeries<?> series = create(what, "/" + i, course.stretches().get(i), range);
            series.setSymbolType(ILineSeries.PlotSymbolType.NONE);
            series.setAntialias(SWT.ON);
            series.setLineWidth(2);
            if (what.isShare()) {
                series.enableArea(true);
                series.enableStep(true);
            }
            series.setLineColor(what.color().get());
        }
        addSuspects(course, range);
    }

    private void addSuspects(Course course, ChartRange range) {
        List<Value> suspects = course.suspects();
        if (!suspects.isEmpty()) {
            ILineSeries<?> series = create(course.series(), SUSPECT, suspects, range);
            series.setLineStyle(LineStyle.NONE);
            series.setSymbolType(ILineSeries.PlotSymbolType.TRIANGLE);
            series.setSymbolColor(ThemeColor.ATTENTION.get());
        }
    }

    private ILineSeries<?> create(ChartSeries what, String part, List<Value> values, ChartRange range) {
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE,
                what.name() + part);
        fill(series, values, range);
        series.setYAxisId(what.isShare() ? lossAxis : 0);
        return series;
    }

    /** A stretch of one value is drawn as long as its step, or nobody would see it. */
    private void fill(ILineSeries<?> series, List<Value> stretch, ChartRange range) {
        int count = stretch.size();
        int points = count == 1 ? 2 : count;
        TimeScale scale = scale(range);
        double[] times = new double[points];
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            Value value = stretch.get(Math.min(i, count - 1));
            times[i] = scale.toAxis(i < count ? value.time() : value.time().plus(range.step()));
            values[i] = value.value();
        }
        series.setXSeries(times);
        series.setYSeries(values);
    }

    private TimeScale scale(ChartRange range) {
        return new TimeScale(range.tickUnit(), texts.format().zone());
    }

    private static ChartSeries shown(ISeries<?> series) {
        return ChartSeries.valueOf(series.getId().substring(0, series.getId().indexOf('/')));
    }

    private void arrangeAxes(LineCourse course) {
        ChartData data = course.chart();
        TimeScale scale = scale(course.range());
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.getTick().setFormat(scale.format(course.range().timePattern()));
        time.getTick().setTickMarkStepHint(TICK_DISTANCE);
        time.setRange(new Range(scale.toAxis(data.period().from()), scale.toAxis(data.period().to())));
        IAxis values = chart.getAxisSet().getYAxis(0);
        values.getTitle().setText(texts.get(data.quantity().axisKey()));
        values.getTick().setFormat(numbers());
        double compared = course.limits().stream().mapToDouble(Limit::value).max().orElse(0);
        double most = Math.max(data.greatest(), Math.max(compared, data.quantity().leastScale()));
        values.setRange(new Range(0, most * HEADROOM));
        boolean hasShares = data.quantity().series().stream().anyMatch(ChartSeries::isShare);
        IAxis loss = chart.getAxisSet().getYAxis(lossAxis);
        loss.getTitle().setText(texts.get("chart.axis.loss"));
        loss.getTick().setFormat(numbers());
        loss.setRange(new Range(0, WHOLE * HEADROOM));
        loss.getTick().setVisible(hasShares);
        loss.getTitle().setVisible(hasShares);
    }

    private DecimalFormat numbers() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean vietnamese = texts.format().language() == Language.VIETNAMESE;
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        return new DecimalFormat("#,##0.##", symbols);
    }
}
