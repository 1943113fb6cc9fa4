package vn.haidang.base.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The named, typed values of a message; the viewer's language decides how each is written, so none is turned into
 * text before. Types: text, whole numbers, {@link Double}, {@link BigDecimal}, {@link Percentage}, {@link Instant},
 * {@link LocalDate}, {@link Duration}, {@link Boolean}, {@link LocalText}.
 *
 * @param values name to value, in the order given; unmodifiable
 */
public record MessageArguments(Map<String, Object> values) {

    private static final Set<Class<?>> TYPES = Set.of(String.class, Integer.class, Long.class, Double.class,
            BigDecimal.class, Percentage.class, Instant.class, LocalDate.class, Duration.class, Boolean.class);

    private static final MessageArguments NONE = new MessageArguments(Map.of());

    public MessageArguments {
        values.forEach((name, value) -> {
            if (!TYPES.contains(value.getClass()) && !(value instanceof LocalText)) {
                throw new IllegalArgumentException("argument " + name + " is a " + value.getClass().getName());
            }
        });
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No arguments. */
    public static MessageArguments none() {
        return NONE;
    }

    /** These arguments and one more; an argument of the same name is replaced. */
    public MessageArguments with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new MessageArguments(more);
    }
}
