package vn.haidang.signature.internal.certificate;

import java.io.ByteArrayInputStream;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

import vn.haidang.signature.internal.BouncyCastle;

/**
 * Reads certificates with the JDK, whose keys cost nothing to make; those that it refuses, or whose key it cannot use (a
 * curve it lacks), with BouncyCastle. Whose object a certificate is decides who checks its signature and with which key,
 * so that objects of the two are never put into one path: see {@link #isOfJdk} and {@link #ofBouncyCastle}.
 */
public final class Certificates {

    /** The curves the JDK computes on (JDK-8235710): P-256, P-384, P-521. */
    private static final Set<ASN1Primitive> CURVES = Set.of(new ASN1ObjectIdentifier("1.2.840.10045.3.1.7"),
            new ASN1ObjectIdentifier("1.3.132.0.34"), new ASN1ObjectIdentifier("1.3.132.0.35"));

    private Certificates() {}

    /** Reads one certificate, DER. */
    public static X509Certificate read(byte[] encoded) throws CertificateException {
        return readAll(encoded).get(0);
    }

    /** Reads all certificates of a file, DER or PEM; there is at least one. */
    public static List<X509Certificate> readAll(byte[] content) throws CertificateException {
        try {
            List<X509Certificate> certificates = readAll(content, CertificateFactory.getInstance("X.509"));
            if (certificates.stream().allMatch(certificate -> isUsable(certificate.getPublicKey()))) {
                return certificates;
            }
        } catch (CertificateException e) {
            // the JDK is strict where BouncyCastle is not; what neither can read, BouncyCastle explains below
        }
        return readAll(content, of(BouncyCastle.PROVIDER));
    }

    /** The certificate as an object that was read here, whoever read it before. */
    public static X509Certificate own(X509Certificate certificate) throws CertificateException {
        return isOfJdk(certificate) ? certificate : read(certificate.getEncoded());
    }

    /** Whether the object is the JDK's. */
    public static boolean isOfJdk(X509Certificate certificate) {
        return certificate.getClass().getClassLoader() == null;
    }

    /** The certificate as BouncyCastle's object. */
    public static X509Certificate ofBouncyCastle(X509Certificate certificate) throws CertificateException {
        return isOfJdk(certificate)
                ? readAll(certificate.getEncoded(), of(BouncyCastle.PROVIDER)).get(0)
                : certificate;
    }

    private static CertificateFactory of(Provider provider) throws CertificateException {
        return CertificateFactory.getInstance("X.509", provider);
    }

    private static List<X509Certificate> readAll(byte[] content, CertificateFactory factory)
            throws CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : factory.generateCertificates(new ByteArrayInputStream(content))) {
            certificates.add((X509Certificate) certificate);
        }
        if (certificates.isEmpty()) {
            throw new CertificateException("no certificate in it");
        }
        return certificates;
    }

    /** The JDK hands out keys that it knows nothing of as their bare encoding, and keys on curves it cannot compute on. */
    private static boolean isUsable(PublicKey key) {
        return key instanceof RSAPublicKey || key instanceof DSAPublicKey || key instanceof EdECPublicKey
                || key instanceof ECPublicKey && CURVES.contains(SubjectPublicKeyInfo.getInstance(key.getEncoded())
                        .getAlgorithm().getParameters().toASN1Primitive());
    }
}
