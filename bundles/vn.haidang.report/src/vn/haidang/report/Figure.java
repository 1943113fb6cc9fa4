package vn.haidang.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of a report, with the way back to where it came from.
 *
 * @param id a stable id within the report: {@code lines.availability}
 * @param label what it counts, in Vietnamese, as the report says it
 * @param value the figure; for a ratio the quotient itself (1 is the whole)
 * @param kind how it is written
 * @param numerator the numerator, when the figure is a ratio
 * @param denominator the denominator, when the figure is a ratio
 * @param source where it came from, for people: the measurement, the register, the rows
 */
public record Figure(String id, String label, BigDecimal value, Kind kind, Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator, String source) {

    /** How a figure is written. */
    public enum Kind {
        /** A whole number. */
        COUNT,
        /** A ratio as a percentage with two decimals, half up. */
        PERCENTAGE,
        /**
         * A ratio as a percentage with two decimals, rounded down: of what somebody answers for, such as availability, no
         * more is said than there was. 100,00% then means all of it.
         */
        ASSURED_PERCENTAGE
    }
}
