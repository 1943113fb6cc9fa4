package vn.haidang.monitoring.ui.internal.chart;

import java.util.List;

/** What a chart shows of a line: series that belong together. */
enum ChartQuantity {
    /** Round trip and how much it changes; loss on an axis of its own. */
    ECHO("chart.axis.milliseconds", 20, List.of(ChartSeries.LOSS, ChartSeries.JITTER, ChartSeries.ROUND_TRIP)),
    /** What the far interface received and sent, against what was contracted. */
    TRAFFIC("chart.axis.megabits", 1, List.of(ChartSeries.OUT_RATE, ChartSeries.IN_RATE)),
    /** What the far interface lost. */
    FAULTS("chart.axis.packets", 1, List.of(ChartSeries.IN_ERRORS, ChartSeries.OUT_ERRORS, ChartSeries.IN_DISCARDS,
            ChartSeries.OUT_DISCARDS));

    private final String axisKey;
    private final double leastScale;
    private final List<ChartSeries> series;

    ChartQuantity(String axisKey, double leastScale, List<ChartSeries> series) {
        this.axisKey = axisKey;
        this.leastScale = leastScale;
        this.series = series;
    }

    /** The message key of the unit on the axis. */
    String axisKey() {
        return axisKey;
    }

    /** The least full scale, so that the noise of a quiet line does not look like trouble. */
    double leastScale() {
        return leastScale;
    }

    /** The series, that in front last. */
    List<ChartSeries> series() {
        return series;
    }
}
