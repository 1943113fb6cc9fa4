package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * A stretch of time in which a witness said the same; between two bands it said nothing.
 *
 * @param when the time
 * @param kind what it said
 * @param witness who saw an outage, as the record of it names it; empty for the lane's own witness
 */
public record Band(Stretch when, Kind kind, String witness) {

    /** What a witness says. */
    public enum Kind {
        /** All of it answered. */
        HEARD,
        /** A part of it did not answer. */
        LOSSY,
        /** Asked, and nothing answered. */
        SILENT,
        /** The line was down. */
        OUTAGE,
        /** The line was down under maintenance. */
        PLANNED,
        /** The line came and went. */
        FLAPPING
    }

    /** From here on a step of echoes counts as lossy, to here as silent. */
    private static final double LOSSY_FROM = 0.05;
    private static final double SILENT_FROM = 0.999;

    Band(Stretch when, Kind kind) {
        this(when, kind, "");
    }

    /** What the echoes say, from the shares of lost ones. */
    static List<Band> ofLoss(List<SeriesPoint> points, Duration step, Stretch period) {
        List<Band> bands = new ArrayList<>();
        for (SeriesPoint point : points) {
            add(bands, point.time(), step, period, point.average() >= SILENT_FROM
                    ? Kind.SILENT
                    : point.average() >= LOSSY_FROM ? Kind.LOSSY : Kind.HEARD);
        }
        return bands;
    }

    /** When there was any figure: a device that is asked for counters and does not answer leaves none. */
    static List<Band> ofFigures(List<SeriesPoint> points, Duration step, Stretch period) {
        List<Band> bands = new ArrayList<>();
        points.forEach(point -> add(bands, point.time(), step, period, Kind.HEARD));
        return bands;
    }

    /** Goes on with the last band where it says the same without a pause. */
    private static void add(List<Band> bands, Instant begin, Duration step, Stretch period, Kind kind) {
        Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
        Stretch whole = new Stretch(begin, begin.plus(step));
        whole.within(period).ifPresent(when -> {
            // a poll that comes a little late is no pause
            if (last != null && last.kind == kind && !when.from().isAfter(last.when.to().plus(step.dividedBy(2)))) {
                bands.set(bands.size() - 1, new Band(new Stretch(last.when.from(), when.to()), kind));
            } else {
                bands.add(new Band(when, kind));
            }
        });
    }
}
