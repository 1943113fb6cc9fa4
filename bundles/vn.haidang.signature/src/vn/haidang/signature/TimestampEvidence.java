package vn.haidang.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * A time-stamp token and what is needed to judge it. Compared by identity of its parts.
 *
 * @param token the TimeStampToken of RFC 3161 (a CMS), DER or BER; it may be followed by zeros
 * @param imprintOf what the time-stamp is said to be over
 * @param embedded what else the document brings
 * @param existence the time before which the token and {@code embedded} are proven to have existed, by a later
 *        time-stamp over both that was judged valid
 */
public record TimestampEvidence(byte[] token, SignedContent imprintOf, ValidationMaterial embedded,
        Optional<Instant> existence) {

    /** Evidence that no later time-stamp covers. */
    public TimestampEvidence(byte[] token, SignedContent imprintOf, ValidationMaterial embedded) {
        this(token, imprintOf, embedded, Optional.empty());
    }
}
