package vn.haidang.signature;

import java.io.IOException;
import java.time.Instant;

/**
 * Judges signers' certificates and time-stamps: path to a trust anchor, validity, revocation, usage and algorithms at
 * the best time known; made for one {@link VerificationRequest} and handed to the formats, so that all of them judge
 * alike. Safe for use by several threads.
 */
public interface SignatureJudge {

    /** The instant for which is decided. */
    Instant at();

    /**
     * Judges the certificate of a signature, and the times it claims. Integrity is the format's own matter.
     *
     * @return every check with its result; {@code ERROR} makes a signature invalid, {@code NOT_CHECKED} leaves it
     *         undecided, {@code WARNING} and {@code INFO} change nothing
     */
    Judgement judge(SigningEvidence evidence);

    /**
     * Judges a time-stamp of RFC 3161.
     *
     * @throws IOException when what it was made over cannot be read; a token that is broken is a judgement, not an
     *         exception
     */
    TimestampJudgement timestamp(TimestampEvidence evidence) throws IOException;
}
