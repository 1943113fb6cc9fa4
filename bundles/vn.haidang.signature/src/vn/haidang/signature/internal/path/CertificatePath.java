package vn.haidang.signature.internal.path;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A certificate and those that vouch for it.
 *
 * @param certificates from the signer's upwards, without the anchor
 * @param anchor the trusted root
 */
public record CertificatePath(List<X509Certificate> certificates, X509Certificate anchor) {

    public CertificatePath {
        certificates = List.copyOf(certificates);
    }

    /** The certificate above the one at the index. */
    X509Certificate issuerOf(int index) {
        return index + 1 < certificates.size() ? certificates.get(index + 1) : anchor;
    }

    /** From the signer's certificate to the anchor. */
    List<X509Certificate> whole() {
        return Stream.concat(certificates.stream(), Stream.of(anchor)).toList();
    }
}
