package vn.haidang.signature.internal.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What was found of a detached signature, its certificate not yet judged.
 *
 * @param signer the signer's certificate, when the signature brings it
 * @param others the other certificates it brings
 * @param signingTime the signed attribute's time, as claimed by the signer
 * @param findings every check with its result
 */
public record CmsResult(Optional<X509Certificate> signer, List<X509Certificate> others, Optional<Instant> signingTime,
        List<Finding> findings) {

    public CmsResult {
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }
}
