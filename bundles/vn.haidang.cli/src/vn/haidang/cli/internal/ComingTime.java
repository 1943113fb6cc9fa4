package vn.haidang.cli.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.text.ValueFormat;

/**
 * A time to come as people write it: a length from now ({@code 90m}, {@code 4h}, {@code 7d}), a time of the city
 * ({@code 2026-11-22T22:00}), or an instant ({@code 2026-11-22T22:00:00+07:00}).
 */
final class ComingTime implements ITypeConverter<ComingTime.Moment> {

    /** A time, as of now. */
    @FunctionalInterface
    interface Moment {
        Instant from(Instant now);
    }

    @Override
    public Moment convert(String value) {
        try {
            if (value.matches("\\d{1,6}[mhd]")) {
                Duration length = Duration.parse(value.endsWith("d") ? "P" + value : "PT" + value);
                return now -> now.plus(length);
            }
            Instant at = value.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).atZone(ValueFormat.CITY_ZONE).toInstant();
            return now -> at;
        } catch (DateTimeException e) {
            throw new TypeConversionException("neither a time nor a length of time: " + value);
        }
    }
}
