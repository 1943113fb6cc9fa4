package vn.haidang.registry.ui.internal.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;

/** How values are typed into fields and written back into them, in the user's language. Immutable. */
final class Notation {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(,\\d+)?");
    /** Numbers that name something and count nothing: a port, a VLAN. */
    private static final Set<String> NAMES = Set.of("port", "number");
    private static final int MOST_DIGITS = 40;

    private final ValueFormat format;

    Notation(ValueFormat format) {
        this.format = format;
    }

    /** A value as it stands in a field. */
    String write(Feature feature, Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Whole whole when NAMES.contains(feature.name()) -> Long.toString(whole.number());
            case Value.Whole whole -> format.number(whole.number());
            case Value.Decimal decimal -> format.number(decimal.number(), Math.max(0, decimal.number().scale()));
            case Value.Day day -> format.date(day.day());
            case Value.Moment moment -> format.dateTime(moment.at());
            default -> throw new IllegalArgumentException("not typed: " + value);
        };
    }

    /** What somebody typed, which is not blank; empty when it is none of this kind. */
    Optional<Value> read(Feature.Kind kind, String typed) {
        String text = typed.strip();
        return switch (kind) {
            case TEXT -> Optional.of(new Value.Text(text));
            case WHOLE -> number(text).flatMap(Notation::whole);
            case DECIMAL -> number(text).map(Value.Decimal::new);
            case DAY -> day(text).map(Value.Day::new);
            case MOMENT -> moment(text);
            default -> Optional.empty();
        };
    }

    /** The key of the sentence that says how it is typed. */
    static String advice(Feature.Kind kind) {
        return switch (kind) {
            case WHOLE -> "field.badWhole";
            case DECIMAL -> "field.badDecimal";
            case DAY -> "field.badDay";
            default -> "field.badMoment";
        };
    }

    private static Optional<Value> whole(BigDecimal number) {
        try {
            return Optional.of(new Value.Whole(number.longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** With the separators of the language; groups of three only, so that 1.5 is not taken for 15. */
    private Optional<BigDecimal> number(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        String vietnamese = format.language() == Language.VIETNAMESE
                ? text
                : text.replace(',', '\0').replace('.', ',').replace('\0', '.');
        boolean grouped = GROUPED.matcher(vietnamese).matches();
        if (text.length() > MOST_DIGITS || !grouped && !PLAIN.matcher(vietnamese).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(vietnamese.replace(".", "").replace(',', '.')));
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day alone is its first minute. */
    private Optional<Value> moment(String text) {
        String[] parts = text.split("\\s+", 2);
        Optional<LocalTime> time = parts.length == 1 ? Optional.of(LocalTime.MIDNIGHT) : time(parts[1]);
        return day(parts[0]).flatMap(day -> time.map(day::atTime)).map(this::moment);
    }

    private Value moment(LocalDateTime local) {
        return new Value.Moment(local.atZone(format.zone()).toInstant());
    }

    private static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text);
        try {
            return time.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
