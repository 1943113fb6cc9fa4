package vn.haidang.monitoring.verdict;

import java.time.Instant;
import java.util.Optional;

/**
 * What one witness says of a line, or why it says nothing; immutable.
 *
 * @param <T> what it speaks of
 */
public sealed interface Testimony<T extends Statement> {

    /** What was said, if anything. */
    Optional<T> statement();

    /**
     * It spoke.
     *
     * @param value what it said
     * @param at when it saw that last
     */
    record Told<T extends Statement>(T value, Instant at) implements Testimony<T> {
        @Override
        public Optional<T> statement() {
            return Optional.of(value);
        }
    }

    /**
     * It says nothing.
     *
     * @param why why not
     */
    record Absent<T extends Statement>(Absence why) implements Testimony<T> {
        @Override
        public Optional<T> statement() {
            return Optional.empty();
        }
    }
}
