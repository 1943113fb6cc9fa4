package vn.haidang.monitoring.ui.internal.chart;

/** What a chart shows of a line: two series that belong together. */
enum ChartQuantity {
    /** Round trip, and loss on an axis of its own. */
    ECHO(ChartSeries.ROUND_TRIP, ChartSeries.LOSS),
    /** What the far interface received and sent, against what was contracted. */
    TRAFFIC(ChartSeries.IN_RATE, ChartSeries.OUT_RATE);

    private final ChartSeries first;
    private final ChartSeries second;

    ChartQuantity(ChartSeries first, ChartSeries second) {
        this.first = first;
        this.second = second;
    }

    ChartSeries first() {
        return first;
    }

    ChartSeries second() {
        return second;
    }
}
