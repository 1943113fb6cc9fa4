package vn.haidang.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * With what documents are verified.
 *
 * @param trust the folder with the certificates of trusted roots and of intermediate authorities (DER or PEM); a
 *        self-signed one is a trust anchor
 * @param revocation the folder with revocation lists (CRL, DER or PEM)
 * @param at the instant for which to decide; empty for now
 */
public record VerificationRequest(Path trust, Optional<Path> revocation, Optional<Instant> at) {}
