package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * The judgement on a time-stamp. What failed proves nothing.
 *
 * @param verdict the conclusion that follows from the findings
 * @param time the time it states (genTime), whether proven or not; empty when the token cannot be read
 * @param authority the certificate of the time-stamp authority, when the token or the document brings it
 * @param findings every check with its result
 * @param path from the authority's certificate to the trust anchor; empty when there is none
 * @param used what the judgement rests on
 */
public record TimestampJudgement(Verdict verdict, Optional<Instant> time, Optional<Signer> authority,
        List<Finding> findings, List<X509Certificate> path, ValidationMaterial used) {
    public TimestampJudgement {
        findings = List.copyOf(findings);
        path = List.copyOf(path);
    }

    /** The time at which what is stamped is proven to have existed; empty when the time-stamp is not valid. */
    public Optional<Instant> proven() {
        return verdict == Verdict.VALID ? time : Optional.empty();
    }
}
