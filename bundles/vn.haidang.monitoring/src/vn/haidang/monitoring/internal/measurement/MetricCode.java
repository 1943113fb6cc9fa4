package vn.haidang.monitoring.internal.measurement;

import vn.haidang.monitoring.measurement.SeriesKey.Metric;

/** The numbers that stand for the metrics in stored bytes; they never change, whatever the order of the enum. */
final class MetricCode {

    private MetricCode() {}

    static int of(Metric metric) {
        return switch (metric) {
            case ROUND_TRIP -> 1;
            case LOSS -> 2;
            case IN_RATE -> 3;
            case OUT_RATE -> 4;
        };
    }

    static Metric metric(int code) {
        return switch (code) {
            case 1 -> Metric.ROUND_TRIP;
            case 2 -> Metric.LOSS;
            case 3 -> Metric.IN_RATE;
            case 4 -> Metric.OUT_RATE;
            default -> throw new DamagedDataException("unknown metric " + code);
        };
    }
}
