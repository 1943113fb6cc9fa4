package vn.haidang.signature;

import vn.haidang.base.finding.FindingException;

/** Verifies the path of one certificate without a document around it, as an OSGi service. Safe for use by several threads. */
public interface PathVerifier {

    /**
     * Verifies a path: validity, signatures, constraints, policies, revocation and algorithms; not what the certificate
     * itself may be used for.
     *
     * @throws FindingException when the certificate or a folder cannot be read
     */
    PathVerdict verify(PathRequest request) throws FindingException;
}
