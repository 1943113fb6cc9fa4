package vn.haidang.monitoring.internal.rule;

import java.time.Duration;
import java.util.Set;

import vn.haidang.base.finding.Severity;

/**
 * When a measured value is worth an alarm, with two thresholds and a time that each must hold, so that a value at the
 * limit does not ring again and again.
 *
 * @param id a stable name, unique among the rules: lower-case letters, digits and hyphens, at most 48 characters
 * @param metric the metric's name as {@link LineMeasures} and device definitions call it
 * @param direction on which side of the thresholds trouble is
 * @param raiseAt the value from which on it is trouble, in the metric's unit
 * @param clearAt the value from which on, on the other side, it is none any more
 * @param hold how long either must last, 0 to 1 day
 * @param severity of the alarm
 * @param objects the codes of the lines and devices it is for; all when there are none
 * @param kinds the kinds of object it is for, {@code LINE} or a kind of device; all when there are none
 */
public record ThresholdRule(String id, String metric, Direction direction, double raiseAt, double clearAt,
        Duration hold, Severity severity, Set<String> objects, Set<String> kinds) {

    /** On which side of the thresholds trouble is. */
    public enum Direction {
        ABOVE, BELOW
    }

    /** The kind of all lines. */
    public static final String LINE = "LINE";

    private static final Duration LONGEST = Duration.ofDays(1);

    /** @throws IllegalArgumentException when a value is out of its range or the thresholds are the wrong way round */
    public ThresholdRule {
        objects = Set.copyOf(objects);
        kinds = Set.copyOf(kinds);
        require(id.matches("[a-z0-9-]{1,48}"), id, "id");
        require(!metric.isBlank() && metric.length() <= 48, id, "metric");
        require(Double.isFinite(raiseAt) && Double.isFinite(clearAt), id, "raiseAt, clearAt");
        require(direction == Direction.ABOVE ? clearAt <= raiseAt : clearAt >= raiseAt, id, "clearAt");
        require(!hold.isNegative() && hold.compareTo(LONGEST) <= 0, id, "hold");
        require(severity.isAtLeast(Severity.INFO), id, "severity");
    }

    private static void require(boolean isRight, String id, String field) {
        if (!isRight) {
            throw new IllegalArgumentException("rule " + id + ": " + field);
        }
    }

    /** Whether it is for an object. */
    public boolean concerns(String object, String kind) {
        return (objects.isEmpty() || objects.contains(object)) && (kinds.isEmpty() || kinds.contains(kind));
    }

    boolean isTrouble(double value) {
        return direction == Direction.ABOVE ? value >= raiseAt : value <= raiseAt;
    }

    boolean isCalm(double value) {
        return direction == Direction.ABOVE ? value < clearAt : value > clearAt;
    }
}
