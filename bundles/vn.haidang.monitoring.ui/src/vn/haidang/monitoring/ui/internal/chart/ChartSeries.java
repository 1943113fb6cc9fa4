package vn.haidang.monitoring.ui.internal.chart;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.ui.look.ThemeColor;

/** One of the series a chart can show. */
enum ChartSeries {
    ROUND_TRIP(Metric.ROUND_TRIP, 1, ThemeColor.SERIES_FIRST), LOSS(Metric.LOSS, 100, ThemeColor.FAULT), IN_RATE(
            Metric.IN_RATE, 1e-6, ThemeColor.SERIES_FIRST), OUT_RATE(Metric.OUT_RATE, 1e-6, ThemeColor.SERIES_SECOND);

    private final Metric metric;
    private final double factor;
    private final ThemeColor color;

    ChartSeries(Metric metric, double factor, ThemeColor color) {
        this.metric = metric;
        this.factor = factor;
        this.color = color;
    }

    Metric metric() {
        return metric;
    }

    /** What a stored value is multiplied by to be in the unit of the axis: ms, percent, Mbit/s. */
    double factor() {
        return factor;
    }

    ThemeColor color() {
        return color;
    }
}
