package vn.haidang.signature.tests.support;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** Certificates with any subject, of an authority that nobody needs to trust. */
public final class SubjectCertificates {

    public static final String ISSUER = "CA cấp chứng thư mẫu";

    private static final KeyPair KEYS = TestAuthority.elliptic("P-256");

    private SubjectCertificates() {}

    /** @param subject in the order from wide to narrow: {@code C=VN,O=…,CN=…} */
    public static X509Certificate of(String subject, int serialNumber) {
        return of(subject, serialNumber, "2022-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    }

    public static X509Certificate of(String subject, int serialNumber, String from, String to) {
        try {
            return new JcaX509CertificateConverter().setProvider(TestAuthority.PROVIDER)
                    .getCertificate(new JcaX509v3CertificateBuilder(new X500Name("C=VN,CN=" + ISSUER),
                            BigInteger.valueOf(serialNumber), Date.from(Instant.parse(from)),
                            Date.from(Instant.parse(to)), new X500Name(subject), KEYS.getPublic())
                            .build(TestAuthority.contentSigner("SHA256withECDSA", KEYS.getPrivate())));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
