package vn.haidang.report.internal.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.report.Figure;

/** A stretch of text in a document: plain words, or a figure that can be traced to its source. */
public sealed interface Piece {

    /** The piece as it is read. */
    String text();

    /** Plain words. */
    record Words(String text) implements Piece {}

    /** A figure, written the Vietnamese way: {@code 15.366}, {@code 99,62%}. */
    record Quoted(Figure figure) implements Piece {

        private static final ValueFormat FORMAT = ValueFormat.of(Language.VIETNAMESE);

        @Override
        public String text() {
            BigDecimal value = figure.value();
            return switch (figure.kind()) {
                case COUNT -> FORMAT.number(value, 0);
                case PERCENTAGE -> FORMAT.number(value.movePointRight(2), 2) + "%";
                case ASSURED_PERCENTAGE ->
                    FORMAT.number(value.movePointRight(2).setScale(2, RoundingMode.DOWN), 2) + "%";
            };
        }
    }
}
