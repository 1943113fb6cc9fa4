package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * What a document says of one signer and when.
 *
 * @param signer the signer's certificate
 * @param embedded what else the document brings: certificates are used only as links of a path, never as its end
 * @param time the times claimed and proven
 * @param existence the time before which {@code embedded} is proven to have existed, by a time-stamp over it that was
 *        judged valid: what was sound at that time stays so when its authorities are revoked or its algorithms weaken
 *        later. With it, {@code embedded} must hold nothing that the time-stamp does not cover
 */
public record SigningEvidence(X509Certificate signer, ValidationMaterial embedded, SigningTime time,
        Optional<Instant> existence) {

    /** Evidence whose material no time-stamp covers. */
    public SigningEvidence(X509Certificate signer, ValidationMaterial embedded, SigningTime time) {
        this(signer, embedded, time, Optional.empty());
    }
}
