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
    private static final int TICK_DISTANCE = 96;
    private static final double LEAST_MILLIS = 20;

    private final Chart chart;
    private final Texts texts;
    private final LimitLine limit;
    private final int lossAxis;
    private String name = "";

    LineChart(Composite parent, Texts texts) {
        this.texts = texts;
        chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setPosition(SWT.TOP);
        lossAxis = chart.getAxisSet().createYAxis();
        chart.getAxisSet().getYAxis(lossAxis).setPosition(Position.Secondary);
        chart.getAxisSet().getXAxis(0).getTitle().setVisible(false);
        limit = new LimitLine(chart);
        chart.getPlotArea().addCustomPaintListener(limit);
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
        chart.getLegend().setBackground(surface);
        chart.getLegend().setForeground(ThemeColor.TEXT.get());
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

    /** Shows the data of a line. */
    void show(ChartData data, ChartRange range, String lineName, int contractedMegabits) {
        name = texts.get("chart.name", "line", lineName);
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        boolean echo = data.quantity() == ChartQuantity.ECHO;
        addSeries(data.quantity().second(), data.second(), echo ? lossAxis : 0, range);
        addSeries(data.quantity().first(), data.first(), 0, range);
        limit.set(echo ? Double.NaN : contractedMegabits, texts.get("chart.limit", "megabits", contractedMegabits));
        arrangeAxes(data, range, echo, contractedMegabits);
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void addSeries(ChartSeries what, List<List<Value>> stretches, int axis, ChartRange range) {
        for (int i = 0; i < stretches.size(); i++) {
            ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE,
                    what.name() + "/" + i);
            fill(series, stretches.get(i), range);
            series.setDescription(texts.get("chart.series." + what.name()));
            series.setVisibleInLegend(i == 0);
            series.setYAxisId(axis);
            series.setSymbolType(ILineSeries.PlotSymbolType.NONE);
            series.setAntialias(SWT.ON);
            series.setLineWidth(2);
            if (what == ChartSeries.LOSS) {
                series.enableArea(true);
                series.enableStep(true);
            }
            series.setLineColor(what.color().get());
        }
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

    private void arrangeAxes(ChartData data, ChartRange range, boolean echo, int contractedMegabits) {
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.getTick().setFormat(scale(range).format(range.timePattern()));
        time.getTick().setTickMarkStepHint(TICK_DISTANCE);
        time.setRange(new Range(scale(range).toAxis(data.from()), scale(range).toAxis(data.to())));
        IAxis values = chart.getAxisSet().getYAxis(0);
        values.getTitle().setText(texts.get(echo ? "chart.axis.milliseconds" : "chart.axis.megabits"));
        values.getTick().setFormat(numbers());
        double least = echo ? LEAST_MILLIS : contractedMegabits;
        double most = Math.max(greatest(data.first()), echo ? 0 : greatest(data.second()));
        values.setRange(new Range(0, Math.max(least, most) * HEADROOM));
        IAxis loss = chart.getAxisSet().getYAxis(lossAxis);
        loss.getTitle().setText(texts.get("chart.axis.loss"));
        loss.getTick().setFormat(numbers());
        loss.setRange(new Range(0, 100));
        loss.getTick().setVisible(echo);
        loss.getTitle().setVisible(echo);
    }

    private static double greatest(List<List<Value>> stretches) {
        return stretches.stream().flatMap(List::stream).mapToDouble(Value::value).max().orElse(0);
    }

    private DecimalFormat numbers() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean vietnamese = texts.format().language() == Language.VIETNAMESE;
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        return new DecimalFormat("#,##0.##", symbols);
    }
}
