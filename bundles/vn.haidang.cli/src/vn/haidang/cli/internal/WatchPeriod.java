package vn.haidang.cli.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Stretch;
import vn.haidang.report.ReportPeriod;

/**
 * A period as people write it: a quarter or a year ({@code 2023-Q3}, {@code 2023}), or {@code FROM/TO}, each a day of the
 * city, of which the last one counts too, or an instant ({@code 2023-07-01T08:00:00+07:00}).
 */
final class WatchPeriod implements ITypeConverter<Stretch> {

    @Override
    public Stretch convert(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return stretch(value, begin(value.substring(0, slash)), end(value.substring(slash + 1)));
        }
        ReportPeriod period = ReportPeriod.parse(value)
                .orElseThrow(() -> new TypeConversionException("not a period: " + value));
        return new Stretch(period.begin(ValueFormat.CITY_ZONE), period.end(ValueFormat.CITY_ZONE));
    }

    static Stretch stretch(String text, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new TypeConversionException("not a period: " + text);
        }
        return new Stretch(from, to);
    }

    /** An instant, or the begin of a day. */
    static Instant begin(String text) {
        return instant(text, 0);
    }

    /** An instant, or the end of a day. */
    static Instant end(String text) {
        return instant(text, 1);
    }

    private static Instant instant(String text, int days) {
        try {
            return text.indexOf('T') >= 0
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).plusDays(days).atStartOfDay(ValueFormat.CITY_ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException("not a time: " + text);
        }
    }

    /** The first instant of what is written. */
    static final class Begin implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            return begin(value);
        }
    }

    /** The first instant after what is written. */
    static final class End implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            return end(value);
        }
    }
}
