package vn.haidang.registry.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** One cell of a file, as the file types it; in a CSV file every cell is a text. Immutable. */
public sealed interface Cell {

    /** A cell without anything in it. */
    Cell EMPTY = new Text("");

    /** How the cell is quoted in messages. */
    String shown();

    /** Whether there is nothing in it. */
    default boolean isEmpty() {
        return equals(EMPTY);
    }

    /** A text, composed (NFC) and without spaces around it. */
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A number. */
    record Number(BigDecimal number) implements Cell {
        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** A number that the spreadsheet shows as a date, with or without a time of day; it has no zone. */
    record Date(LocalDateTime at) implements Cell {
        @Override
        public String shown() {
            return at.toString();
        }
    }

    /** True or false. */
    record Flag(boolean set) implements Cell {
        @Override
        public String shown() {
            return Boolean.toString(set);
        }
    }

    /** A formula that the spreadsheet could not compute, or has not computed. */
    record Broken(String shown) implements Cell {}
}
