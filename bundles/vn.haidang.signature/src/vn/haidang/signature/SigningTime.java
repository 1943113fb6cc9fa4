package vn.haidang.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a signature was made.
 *
 * @param claimed what the signer says
 * @param proven the earliest time at which a time-stamp that was judged valid proves that the signature existed
 */
public record SigningTime(Optional<Instant> claimed, Optional<Instant> proven) {

    /** Some signing software writes Vietnamese time as if it were universal time. */
    private static final Duration OFFSET = Duration.ofHours(7);
    private static final Duration TOLERANCE = Duration.ofHours(1);

    /** A time that nothing proves. */
    public static SigningTime claimed(Optional<Instant> claimed) {
        return new SigningTime(claimed, Optional.empty());
    }

    /** The proven time, else the claimed one; empty when there is neither. */
    public Optional<Instant> best() {
        return proven.or(() -> claimed);
    }

    /**
     * Whether the claimed time is Vietnamese time written as universal time: about seven hours after the proven one. It
     * is recognised and said, never corrected.
     */
    public boolean isLocalTimeWrittenAsUniversal() {
        return claimed.isPresent() && proven.isPresent() && Duration.between(proven.get(), claimed.get())
                .minus(OFFSET).abs().compareTo(TOLERANCE) < 0;
    }
}
