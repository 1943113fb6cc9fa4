package vn.haidang.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One value of a feature; immutable. A feature without a value has none of these: there is no empty value.
 */
public sealed interface Value {

    /** A text, never empty. */
    record Text(String text) implements Value {
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("an empty text is no value");
            }
        }
    }

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** An exact decimal number; two of them are equal when they are the same number, whatever their scale. */
    record Decimal(BigDecimal number) implements Value {
        public Decimal {
            number = number.stripTrailingZeros();
        }
    }

    /** Yes or no. */
    record Flag(boolean set) implements Value {}

    /** A calendar day. */
    record Day(LocalDate day) implements Value {}

    /** A moment, to the microsecond. */
    record Moment(Instant at) implements Value {}

    /** One of the literals of the feature. */
    record Choice(String literal) implements Value {}

    /** Another element, by its id. */
    record Reference(String id) implements Value {}

    /** A group of values that is part of its element, such as an SNMP endpoint. */
    record Part(Values values) implements Value {}
}
