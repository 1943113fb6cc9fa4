package vn.haidang.signature.internal.xml;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * A certificate named by its digest (ETSI EN 319 132-1, 5.2.2).
 *
 * @param algorithm the digest's algorithm; empty when nobody here knows it
 * @param digest over the certificate's DER
 */
record CertificateReference(Optional<AlgorithmIdentifier> algorithm, byte[] digest) {

    /** @param element a Cert of SigningCertificate or SigningCertificateV2 */
    static CertificateReference of(XmlElement element) throws XmlFormException {
        XmlElement digest = element.first(Dsig.XADES, "CertDigest")
                .orElseThrow(() -> new XmlFormException("Cert without digest"));
        XmlElement method = digest.first(Dsig.NAMESPACE, "DigestMethod")
                .orElseThrow(() -> new XmlFormException("CertDigest without method"));
        XmlElement value = digest.first(Dsig.NAMESPACE, "DigestValue")
                .orElseThrow(() -> new XmlFormException("CertDigest without value"));
        return new CertificateReference(XmlAlgorithms.digest(Dsig.algorithm(method)), Dsig.bytes(value));
    }

    boolean names(X509Certificate certificate) throws GeneralSecurityException {
        if (algorithm.isEmpty()) {
            return false;
        }
        byte[] own = SignatureValue.digest(algorithm.get().getAlgorithm()).digest(certificate.getEncoded());
        return MessageDigest.isEqual(own, digest);
    }
}
