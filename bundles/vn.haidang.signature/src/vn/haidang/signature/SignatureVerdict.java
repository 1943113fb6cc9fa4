package vn.haidang.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What was found of one signature.
 *
 * @param verdict the conclusion
 * @param signer the signer's name from the certificate's subject (common name), for people
 * @param subject the signer certificate's whole subject, RFC 4514
 * @param issuer the issuer's name (common name)
 * @param serialNumber the signer certificate's serial number, lower-case hexadecimal
 * @param signingTime the time the signer claims, when there is one
 * @param coversWholeDocument whether nothing of the file lies outside what was signed
 * @param findings every check made and its result, mandatory ones first
 */
public record SignatureVerdict(Verdict verdict, Optional<String> signer, Optional<String> subject,
        Optional<String> issuer, Optional<String> serialNumber, Optional<Instant> signingTime,
        boolean coversWholeDocument, List<Finding> findings) {

    public SignatureVerdict {
        findings = List.copyOf(findings);
    }
}
