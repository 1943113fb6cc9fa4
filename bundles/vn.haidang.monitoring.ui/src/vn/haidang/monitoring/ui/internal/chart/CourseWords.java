package vn.haidang.monitoring.ui.internal.chart;

import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.Stretch;
import vn.haidang.ui.language.Texts;

/** Says how a line was in a period, in one sentence. */
final class CourseWords {

    private CourseWords() {}

    /** @param isNow whether the period ends now, so that it can be called the last day */
    static String of(LineCourse course, boolean isNow, Texts texts) {
        Stretch period = course.chart().period();
        String when = isNow
                ? texts.get("chart.period." + course.range())
                : texts.get("chart.period.past",
                        MessageArguments.none().with("from", period.from()).with("to", period.to()));
        Optional<Availability> known = course.availability().filter(Availability::isKnown);
        if (known.isEmpty()) {
            return texts.get("chart.course.unwatched", "period", when);
        }
        Availability availability = known.get();
        MessageArguments arguments = MessageArguments.none().with("period", when)
                .with("availability", floor(availability.ratio(), 2))
                .with("coverage", floor(availability.coverage(), 1))
                .with("outages", availability.outages()).with("down", availability.down());
        return texts.get(availability.outages() == 0 ? "chart.course.well" : "chart.course.outages", arguments);
    }

    /** Never rounded up to the whole: 100% is said of nothing that lacks a second. */
    private static Percentage floor(double ratio, int decimals) {
        double steps = Math.pow(10, decimals + 2);
        return new Percentage(Math.floor(ratio * steps) / steps, decimals);
    }
}
