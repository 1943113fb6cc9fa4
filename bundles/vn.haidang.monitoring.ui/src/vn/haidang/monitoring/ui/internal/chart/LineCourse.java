package vn.haidang.monitoring.ui.internal.chart;

import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.ui.internal.timeline.Timeline;

/**
 * Everything that is shown of a line in a period.
 *
 * @param line the line's code
 * @param name its name
 * @param range how it is looked at
 * @param chart its measurements
 * @param limits what they are compared with
 * @param timeline what the witnesses said
 * @param availability how much of the time it was there; empty without a book of outages
 */
record LineCourse(String line, String name, ChartRange range, ChartData chart, List<Limit> limits, Timeline timeline,
        Optional<Availability> availability) {

    /** Whether there is nothing to be drawn. */
    boolean isEmpty() {
        return chart.isEmpty() && timeline.isEmpty();
    }
}
