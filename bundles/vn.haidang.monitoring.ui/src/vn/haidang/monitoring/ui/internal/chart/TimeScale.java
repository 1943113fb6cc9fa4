package vn.haidang.monitoring.ui.internal.chart;

import java.io.Serial;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Time as a number for an axis that puts its ticks at 1, 2 or 5 times a power of ten: counted in units at whose
 * multiples a clock on the wall shows round times.
 *
 * @param unit the unit, for example five minutes
 * @param zone the zone of the clock on the wall
 */
record TimeScale(Duration unit, ZoneId zone) {

    double toAxis(Instant time) {
        return (time.toEpochMilli() + offset(time)) / (double) unit.toMillis();
    }

    Instant fromAxis(double value) {
        long local = Math.round(value * unit.toMillis());
        return Instant.ofEpochMilli(local - offset(Instant.ofEpochMilli(local)));
    }

    private long offset(Instant time) {
        return zone.getRules().getOffset(time).getTotalSeconds() * 1000L;
    }

    /** Writes an axis value as a time. */
    Format format(String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
        return new Format() {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
                return text.append(formatter.format(fromAxis(((Number) value).doubleValue())));
            }

            /** A time of day alone is no instant: says that it cannot be parsed, which the chart understands. */
            @Override
            public Object parseObject(String source, ParsePosition position) {
                position.setErrorIndex(position.getIndex());
                return null;
            }
        };
    }
}
