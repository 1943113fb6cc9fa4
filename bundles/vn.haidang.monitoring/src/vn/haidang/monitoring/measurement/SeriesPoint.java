package vn.haidang.monitoring.measurement;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What a series was in one step of time.
 *
 * @param time the step's begin
 * @param minimum the least good value in it; of the suspect ones when it has no good one, and so the next two
 * @param average the mean of the good values in it
 * @param maximum the greatest good value in it
 * @param percentile95 the value that 95 % of the good values do not exceed, by nearest rank; empty without any, and when
 *        the point is put together from several stored ones, of which it cannot be known
 * @param count how many values it has, suspect ones included, at least 1; a step without any is a gap and has no point
 * @param suspect how many of them are suspect
 * @param gaps how often it was looked for and not found in the step
 * @param coverage the share of the step that the good values stand for, 0 to 1: each stands for the time since the one before,
 *        but no longer than half as long again as the series' usual distance
 */
public record SeriesPoint(Instant time, double minimum, double average, double maximum, OptionalDouble percentile95,
        int count, int suspect, int gaps, double coverage) {

    /** A whole step of good values. */
    public SeriesPoint(Instant time, double minimum, double average, double maximum, int count) {
        this(time, minimum, average, maximum, OptionalDouble.empty(), count, 0, 0, 1);
    }

    /** Whether a good value is among its values: without one it may be shown, and nothing may rest on it. */
    public boolean isProven() {
        return suspect < count;
    }
}
