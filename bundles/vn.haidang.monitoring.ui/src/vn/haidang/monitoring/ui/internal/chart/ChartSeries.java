package vn.haidang.monitoring.ui.internal.chart;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.ui.look.ThemeColor;

/** One of the series a chart can show. */
enum ChartSeries {
    ROUND_TRIP(Metric.ROUND_TRIP, 1, ThemeColor.SERIES_FIRST), JITTER(Metric.JITTER, 1, ThemeColor.SERIES_SECOND), LOSS(
            Metric.LOSS, 100, ThemeColor.FAULT), IN_RATE(Metric.IN_RATE, 1e-6, ThemeColor.SERIES_FIRST), OUT_RATE(
                    Metric.OUT_RATE, 1e-6, ThemeColor.SERIES_SECOND), IN_ERRORS(Metric.IN_ERRORS, 1,
                            ThemeColor.FAULT), OUT_ERRORS(Metric.OUT_ERRORS, 1, ThemeColor.ATTENTION), IN_DISCARDS(
                                    Metric.IN_DISCARDS, 1, ThemeColor.SERIES_FIRST), OUT_DISCARDS(Metric.OUT_DISCARDS,
                                            1, ThemeColor.SERIES_SECOND);

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

    /** What a stored value is multiplied by to be in the unit of the axis: ms, percent, Mbit/s, packets/s. */
    double factor() {
        return factor;
    }

    ThemeColor color() {
        return color;
    }

    /** Whether it is drawn as a step with its area, on the axis of percent at the right. */
    boolean isShare() {
        return this == LOSS;
    }
}
