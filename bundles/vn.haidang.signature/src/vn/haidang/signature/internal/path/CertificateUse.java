package vn.haidang.signature.internal.path;

import java.time.Instant;
import java.util.Optional;

/**
 * When a certificate was used, and what is known of that time.
 *
 * @param at the time for which it must have been valid
 * @param proven the time by which a time-stamp proves that it had been used
 * @param existence the time by which a time-stamp proves that path and revocation data existed
 * @param decided the instant for which is decided
 */
public record CertificateUse(Instant at, Optional<Instant> proven, Optional<Instant> existence, Instant decided) {

    /** The time by whose knowledge the certificate's own algorithms are judged. */
    Instant knownOfItself() {
        return proven.or(() -> existence).orElse(decided);
    }

    /** The time by whose knowledge the algorithms of authorities and of revocation data are judged. */
    Instant knownOfOthers() {
        return existence.orElse(decided);
    }

    /**
     * Whether a revocation after the use leaves it as it was because the use is proven to have come before. What an
     * authority has signed counts as proven only where all of it is: who has its key can make certificates and lists of any
     * date.
     *
     * @param index the certificate's place on the path, 0 for the one that was used
     */
    boolean isProvenBefore(Instant revocation, int index) {
        return (index == 0 ? proven.or(() -> existence) : existence).filter(revocation::isAfter).isPresent();
    }
}
