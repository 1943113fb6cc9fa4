package vn.haidang.monitoring.ui.internal.chart;

import vn.haidang.monitoring.measurement.SeriesKey.Metric;

/** What a chart shows of a line: two series that belong together. */
enum ChartQuantity {
    /** Round trip, and loss on an axis of its own. */
    ECHO(Metric.ROUND_TRIP, Metric.LOSS),
    /** What the far interface received and sent, against what was contracted. */
    TRAFFIC(Metric.IN_RATE, Metric.OUT_RATE);

    private final Metric first;
    private final Metric second;

    ChartQuantity(Metric first, Metric second) {
        this.first = first;
        this.second = second;
    }

    Metric first() {
        return first;
    }

    Metric second() {
        return second;
    }

    /** What a stored value is multiplied by to be in the unit of the axis: ms, percent, Mbit/s. */
    static double factor(Metric metric) {
        return switch (metric) {
            case ROUND_TRIP -> 1;
            case LOSS -> 100;
            case IN_RATE, OUT_RATE -> 1e-6;
        };
    }
}
