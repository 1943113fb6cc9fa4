package vn.haidang.signature.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.Verdict;

/**
 * A document that the register knows: names and verdicts, no content.
 *
 * @param sha256 its SHA-256, lower-case hexadecimal
 * @param name its file name when it was last verified
 * @param format the name of its format
 * @param conclusion the newest conclusion
 * @param signedAt the time of its last signature
 * @param firstSeen when it was first verified
 * @param lastVerified when it was last verified
 * @param signatures its signatures in the order they were made
 */
public record KnownDocument(String sha256, String name, Optional<String> format, Conclusion conclusion,
        Optional<Instant> signedAt, Instant firstSeen, Instant lastVerified, List<Signature> signatures) {

    public KnownDocument {
        signatures = List.copyOf(signatures);
    }

    /**
     * One of its signatures.
     *
     * @param signer the signer's name
     * @param certificate the fingerprint of the signer's certificate; empty when the signature did not tell, or was verified
     *        before certificates were kept
     */
    public record Signature(Verdict verdict, Optional<String> signer, Optional<String> certificate,
            Optional<Instant> signedAt, SignatureRole role) {}
}
