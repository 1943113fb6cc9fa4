package vn.haidang.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * With what documents are verified.
 *
 * @param trust the certificates of authorities
 * @param revocation revocation lists and responders' answers
 * @param at the instant for which to decide; empty for now
 */
public record VerificationRequest(TrustSource trust, RevocationSources revocation, Optional<Instant> at) {

    /** Two plain folders that the caller vouches for. */
    public VerificationRequest(Path trust, Optional<Path> revocation, Optional<Instant> at) {
        this(new TrustSource.Folder(trust), RevocationSources.of(revocation), at);
    }
}
