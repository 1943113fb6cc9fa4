package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What was found of one signature.
 *
 * @param verdict the conclusion
 * @param signer who signed, when the signature tells whose certificate it is
 * @param time when it was signed
 * @param level the level reached, {@code PAdES-B-LT}: only what was verified is named
 * @param role what it is there for
 * @param coversWholeDocument whether nothing of the file lies outside what was signed
 * @param place where it is shown
 * @param path from the signer's certificate to the trust anchor; empty when there is none
 * @param used what the verdict rests on: certificates, revocation lists and answers, those of time-stamps included
 * @param findings first the reason in one line ({@code signature.reason.…}), then every check made and its result,
 *        mandatory ones first
 */
public record SignatureVerdict(Verdict verdict, Optional<Signer> signer, SigningTime time, Optional<String> level,
        SignatureRole role, boolean coversWholeDocument, Optional<SignaturePlace> place, List<X509Certificate> path,
        ValidationMaterial used, List<Finding> findings) {

    public SignatureVerdict {
        path = List.copyOf(path);
        findings = List.copyOf(findings);
    }

    /** This verdict naming the level. */
    public SignatureVerdict withLevel(String reached) {
        return new SignatureVerdict(verdict, signer, time, Optional.of(reached), role, coversWholeDocument, place, path,
                used, findings);
    }

    /** This verdict with another conclusion and other findings. */
    public SignatureVerdict concluding(Verdict other, List<Finding> completed) {
        return new SignatureVerdict(other, signer, time, level, role, coversWholeDocument, place, path, used,
                completed);
    }
}
