package vn.haidang.signature.internal.certificate;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate and those that vouch for it.
 *
 * @param certificates from the signer's upwards, without the anchor
 * @param anchor the trusted root
 */
record CertificatePath(List<X509Certificate> certificates, X509Certificate anchor) {

    CertificatePath {
        certificates = List.copyOf(certificates);
    }

    /** The certificate above the one at the index. */
    X509Certificate issuerOf(int index) {
        return index + 1 < certificates.size() ? certificates.get(index + 1) : anchor;
    }
}
