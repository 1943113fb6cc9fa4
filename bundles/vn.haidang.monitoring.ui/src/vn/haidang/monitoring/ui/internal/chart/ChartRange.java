package vn.haidang.monitoring.ui.internal.chart;

import java.time.Duration;

/** How far back a chart looks, and how finely. */
enum ChartRange {
    HOUR(Duration.ofHours(1), Duration.ofSeconds(15), "HH:mm", Duration.ofMinutes(5), Duration.ofSeconds(5)), DAY(
            Duration.ofDays(1), Duration.ofMinutes(5), "HH:mm", Duration.ofHours(3),
            Duration.ofMinutes(1)), MONTH(Duration.ofDays(31), Duration.ofHours(1), "dd/MM", Duration.ofDays(1),
                    Duration.ofMinutes(5)), YEAR(Duration.ofDays(365), Duration.ofDays(1), "dd/MM/yyyy",
                            Duration.ofDays(7), Duration.ofMinutes(10));

    private final Duration length;
    private final Duration step;
    private final String timePattern;
    private final Duration tickUnit;
    private final Duration refresh;

    ChartRange(Duration length, Duration step, String timePattern, Duration tickUnit, Duration refresh) {
        this.length = length;
        this.step = step;
        this.timePattern = timePattern;
        this.tickUnit = tickUnit;
        this.refresh = refresh;
    }

    Duration length() {
        return length;
    }

    /** The width of one step; a step without a value is a gap. */
    Duration step() {
        return step;
    }

    /** How times are written on the axis. */
    String timePattern() {
        return timePattern;
    }

    /** The unit at whose multiples the axis has its ticks. */
    Duration tickUnit() {
        return tickUnit;
    }

    /** How often an open chart is read again. */
    Duration refresh() {
        return refresh;
    }
}
