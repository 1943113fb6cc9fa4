package vn.haidang.monitoring.measurement;

import java.time.Instant;

/**
 * What a series was in one step of time.
 *
 * @param time the step's begin
 * @param minimum the least value in it
 * @param average the mean of the values in it
 * @param maximum the greatest value in it
 * @param count how many values it has, at least 1; a step without any is a gap and has no point
 */
public record SeriesPoint(Instant time, double minimum, double average, double maximum, int count) {}
