package vn.haidang.base.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes values the way the city's documents do: {@code 1.234,5}, {@code 99,62%}, {@code 21/11/2026 14:05},
 * {@code 3 giờ 12 phút}; in English the same dates with an English decimal point.
 * <p>
 * Immutable and safe for use by several threads. Times are shown in the zone given, the city's own
 * ({@link #CITY_ZONE}) unless a viewer chose another. Halves are rounded up, as the statistics office does.
 */
public final class ValueFormat {

    /** The zone of every Vietnamese authority; the country has one zone and no summer time. */
    public static final ZoneId CITY_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String[] RATE_UNITS = {"bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"};

    private final Language language;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter time;

    private ValueFormat(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
        this.dateTime = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
        this.time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    }

    /** The format of a language in the city's zone. */
    public static ValueFormat of(Language language) {
        return new ValueFormat(language, CITY_ZONE);
    }

    /** The format of a language in a zone. */
    public static ValueFormat of(Language language, ZoneId zone) {
        return new ValueFormat(language, zone);
    }

    /** The language this format writes. */
    public Language language() {
        return language;
    }

    /** The zone in which instants are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** A whole number with grouping: {@code 15.366}. */
    public String number(long value) {
        return decimalFormat(0, 0).format(value);
    }

    /** A number with exactly that many decimals, half up: {@code 3,10}. */
    public String number(BigDecimal value, int decimals) {
        return decimalFormat(decimals, decimals).format(value);
    }

    /** A ratio (1 is the whole) as a percentage without a space, half up: {@code percentage(0.9962, 2)} is {@code 99,62%}. */
    public String percentage(double ratio, int decimals) {
        return decimalFormat(decimals, decimals).format(BigDecimal.valueOf(ratio).movePointRight(2)) + "%";
    }

    /** A day: {@code 21/11/2026}. */
    public String date(LocalDate value) {
        return date.format(value);
    }

    /** The day of an instant in this format's zone: {@code 21/11/2026}. */
    public String date(Instant value) {
        return date.format(value.atZone(zone));
    }

    /** Day and minute of an instant: {@code 21/11/2026 14:05}. */
    public String dateTime(Instant value) {
        return dateTime.format(value.atZone(zone));
    }

    /** The time of day with seconds: {@code 14:05:09}. */
    public String time(Instant value) {
        return time.format(value.atZone(zone));
    }

    /**
     * A duration in words by its two largest units: {@code 3 giờ 12 phút}; below a second in milliseconds
     * ({@code 4 ms}). A negative duration is written as its absolute value.
     */
    public String duration(Duration value) {
        Duration length = value.abs();
        if (length.compareTo(Duration.ofSeconds(1)) < 0) {
            return number(length.toMillis()) + " ms";
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, length.toDays(), "ngày", "day");
        addPart(parts, length.toHoursPart(), "giờ", "hour");
        addPart(parts, length.toMinutesPart(), "phút", "minute");
        addPart(parts, length.toSecondsPart(), "giây", "second");
        return String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    /** A data rate with the unit that keeps it short: {@code 12,3 Mbit/s}. */
    public String bitRate(double bitsPerSecond) {
        double scaled = bitsPerSecond;
        int unit = 0;
        while (Math.abs(scaled) >= 1000 && unit < RATE_UNITS.length - 1) {
            scaled /= 1000;
            unit++;
        }
        return decimalFormat(0, unit == 0 ? 0 : 1).format(scaled) + " " + RATE_UNITS[unit];
    }

    /** Any value that may stand in a message, by its type; see {@link MessageArguments}. */
    public String value(Object value) {
        if (value instanceof Percentage p) {
            return percentage(p.ratio(), p.decimals());
        }
        if (value instanceof LocalText words) {
            return words.in(this);
        }
        if (value instanceof Instant instant) {
            return dateTime(instant);
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof Duration length) {
            return duration(length);
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof BigDecimal) {
            return decimalFormat(0, 2).format(value);
        }
        return value.toString();
    }

    private void addPart(List<String> parts, long count, String vietnamese, String english) {
        if (count == 0) {
            return;
        }
        String unit = language == Language.VIETNAMESE ? vietnamese : count == 1 ? english : english + "s";
        parts.add(number(count) + " " + unit);
    }

    private DecimalFormat decimalFormat(int least, int most) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.VIETNAMESE ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.VIETNAMESE ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
