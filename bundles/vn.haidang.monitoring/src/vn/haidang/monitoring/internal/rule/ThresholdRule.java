package vn.haidang.monitoring.internal.rule;

import java.time.Duration;
import java.util.Set;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.probe.DeviceMetric;

/**
 * When a measured value is worth an alarm: two thresholds, or the names of states, and a time that each must hold, so that
 * a value at the limit does not ring again and again.
 *
 * @param id a stable name, unique among the rules: lower-case letters, digits and hyphens, at most 48 characters
 * @param metric the metric's name as {@link LineMeasures} and device definitions call it
 * @param trouble which values are trouble
 * @param hold how long either must last, 0 to 1 day
 * @param severity of the alarm
 * @param objects the codes of the lines and devices it is for; all when there are none
 * @param kinds the kinds of object it is for, {@code LINE} or a kind of device; all when there are none
 */
public record ThresholdRule(String id, String metric, Trouble trouble, Duration hold, Severity severity,
        Set<String> objects, Set<String> kinds) {

    /** The kind of all lines. */
    public static final String LINE = "LINE";

    private static final Duration LONGEST = Duration.ofDays(1);

    /** @throws IllegalArgumentException when a value is out of its range, or states are to be compared as numbers */
    public ThresholdRule {
        objects = Set.copyOf(objects);
        kinds = Set.copyOf(kinds);
        require(id.matches("[a-z0-9-]{1,48}"), id, "id");
        require(!metric.isBlank() && metric.length() <= 48, id, "metric");
        boolean isState = DeviceMetric.of(metric).filter(known -> !known.states().isEmpty()).isPresent();
        require(isState == trouble instanceof Trouble.States, id, isState ? "states" : "raiseAt, clearAt");
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
}
