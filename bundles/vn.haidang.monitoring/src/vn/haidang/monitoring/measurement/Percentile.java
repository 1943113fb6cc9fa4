package vn.haidang.monitoring.measurement;

import java.util.OptionalDouble;

/**
 * A percentile of a series in a period, with what it rests on.
 *
 * @param value in the metric's unit; empty when nothing was measured
 * @param means how many means it was taken of
 * @param coverage the share of the period that was measured, 0 to 1
 */
public record Percentile(OptionalDouble value, int means, double coverage) {}
