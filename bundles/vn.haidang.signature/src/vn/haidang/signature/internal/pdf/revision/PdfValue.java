package vn.haidang.signature.internal.pdf.revision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value as it stands in a PDF, ISO 32000-1, 7.3; immutable. Two values are equal when they are written alike but for
 * spelling; references are not followed.
 */
public sealed interface PdfValue {

    /** The value null, and what is not there: the standard holds the two for the same. */
    PdfValue NULL = new Null();

    /** The value null. */
    record Null() implements PdfValue {}

    /** True or false. */
    record Bool(boolean value) implements PdfValue {}

    /** A number; whole ones of a PDF lie far within what a double holds exactly. */
    record Number(double value) implements PdfValue {

        /** Whether it is a whole number that an offset or a count can be. */
        boolean isCount() {
            return value >= 0 && value <= 1L << 52 && value == Math.rint(value);
        }

        long count() {
            return (long) value;
        }
    }

    /** A string; each character is one byte. */
    record Text(String bytes) implements PdfValue {}

    /** A name without its solidus and with {@code #xx} resolved; each character is one byte. */
    record Name(String value) implements PdfValue {}

    /** An array. */
    record Array(List<PdfValue> items) implements PdfValue {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** A reference to an indirect object. */
    record Reference(int number, int generation) implements PdfValue {
        @Override
        public String toString() {
            return number + " " + generation + " R";
        }
    }

    /** A dictionary, its entries in the order written. */
    record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

        static final Dictionary EMPTY = new Dictionary(Map.of());

        public Dictionary {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value as written, {@link PdfValue#NULL} when there is none. */
        public PdfValue get(String key) {
            return entries.getOrDefault(key, NULL);
        }

        boolean has(String key) {
            return !(get(key) instanceof Null);
        }

        /** A name written here directly. */
        Optional<String> name(String key) {
            return get(key) instanceof Name name ? Optional.of(name.value()) : Optional.empty();
        }
    }

    /**
     * A stream.
     *
     * @param start the offset of its first byte
     * @param length the number of its bytes as stored
     */
    record Stream(Dictionary dictionary, long start, long length) implements PdfValue {}
}
