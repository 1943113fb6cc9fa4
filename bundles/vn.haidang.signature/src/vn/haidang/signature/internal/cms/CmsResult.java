package vn.haidang.signature.internal.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.SignatureAlgorithm;

/**
 * What was found of one signer's part of a CMS, neither its certificate nor its time-stamps judged yet.
 *
 * @param signer the signer's certificate, when the signature brings it
 * @param embedded the other certificates, and the revocation data it brings
 * @param signingTime the signed attribute's time, as claimed by the signer
 * @param named whether a signed attribute names the signer's certificate, and rightly so
 * @param timestamps the tokens of its signature-time-stamps (RFC 5126, 6.1.1), over {@link #value}
 * @param value the signature value
 * @param algorithm its algorithms, when they could be read
 * @param findings every check with its result, algorithms as of today
 */
public record CmsResult(Optional<X509Certificate> signer, ValidationMaterial embedded, Optional<Instant> signingTime,
        boolean named, List<byte[]> timestamps, byte[] value, Optional<SignatureAlgorithm> algorithm,
        List<Finding> findings) {

    public CmsResult {
        timestamps = List.copyOf(timestamps);
        findings = List.copyOf(findings);
    }

    /** A result whose findings on algorithms stand, whatever time is proven. */
    public CmsResult(Optional<X509Certificate> signer, ValidationMaterial embedded, Optional<Instant> signingTime,
            boolean named, List<byte[]> timestamps, byte[] value, List<Finding> findings) {
        this(signer, embedded, signingTime, named, timestamps, value, Optional.empty(), findings);
    }

    /** What cannot be read. */
    static CmsResult broken(Finding why) {
        return new CmsResult(Optional.empty(), ValidationMaterial.none(), Optional.empty(), false, List.of(),
                new byte[0], Optional.empty(), List.of(why));
    }

    /** Every check with its result, algorithms as of a time at which the signature is known to have existed. */
    public List<Finding> findings(Instant time) {
        return algorithm.map(found -> found.asOf(time, findings)).orElse(findings);
    }

    /** What its signature-time-stamps are over. */
    public SignedContent stamped() {
        return digest -> digest.update(value);
    }
}
