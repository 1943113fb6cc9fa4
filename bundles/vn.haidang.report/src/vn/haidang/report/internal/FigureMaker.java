package vn.haidang.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import vn.haidang.report.Figure;

/**
 * A figure's value before it has a name. Percentages are computed here from their operands, so that the two cannot
 * disagree.
 */
record FigureMaker(BigDecimal value, Figure.Kind kind, Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator) {

    static FigureMaker count(long value) {
        return new FigureMaker(BigDecimal.valueOf(value), Figure.Kind.COUNT, Optional.empty(), Optional.empty());
    }

    /** A ratio of two raw amounts; the denominator is not zero. */
    static FigureMaker ratio(BigDecimal numerator, BigDecimal denominator) {
        return new FigureMaker(numerator.divide(denominator, MathContext.DECIMAL64), Figure.Kind.PERCENTAGE,
                Optional.of(numerator), Optional.of(denominator));
    }

    /** A percentage that somebody else stated, such as a promise: its operands are not known. */
    static FigureMaker percentage(BigDecimal value) {
        return new FigureMaker(value, Figure.Kind.PERCENTAGE, Optional.empty(), Optional.empty());
    }

    /** The same, but rounded down where it is written. */
    FigureMaker assured() {
        return new FigureMaker(value, Figure.Kind.ASSURED_PERCENTAGE, numerator, denominator);
    }

    Figure named(String id, String label, String source) {
        return new Figure(id, label, value, kind, numerator, denominator, source);
    }
}
