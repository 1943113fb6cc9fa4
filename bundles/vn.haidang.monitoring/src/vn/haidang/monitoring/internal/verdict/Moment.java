package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.ValueFormat;

/**
 * A moment to the second, since silences are compared by seconds; with its day only where that is not the day spoken of.
 *
 * @param spokenOf a moment of the day spoken of
 */
record Moment(Instant at, Instant spokenOf) implements LocalText {

    @Override
    public String name() {
        return at.toString();
    }

    @Override
    public String in(ValueFormat format) {
        String day = format.date(at);
        return day.equals(format.date(spokenOf)) ? format.time(at) : format.time(at) + " " + day;
    }
}
