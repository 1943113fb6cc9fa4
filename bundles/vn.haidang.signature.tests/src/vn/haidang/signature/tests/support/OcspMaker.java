package vn.haidang.signature.tests.support;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import vn.haidang.signature.tests.support.TestAuthority.Identity;

/** Makes answers of OCSP responders, right ones and, where a test asks for it, wrong ones. */
public final class OcspMaker {

    private final X509Certificate issuer;
    private final X509Certificate asked;
    private Identity responder;
    private boolean byKey;
    private boolean withoutCertificate;
    private boolean sha256;
    private String algorithm = "SHA256withRSA";
    private CertificateStatus status = CertificateStatus.GOOD;
    private Date thisUpdate = TestAuthority.date("2023-08-01T00:00:00Z");
    private Date nextUpdate = TestAuthority.date("2025-01-01T00:00:00Z");
    private BigInteger serialNumber;
    private Extensions extensions;

    private OcspMaker(TestAuthority issuer, X509Certificate asked) {
        this.issuer = issuer.certificate();
        this.asked = asked;
        responder = issuer.identity();
        serialNumber = asked.getSerialNumber();
    }

    /** The authority's own answer that its certificate is good. */
    public static OcspMaker of(TestAuthority issuer, X509Certificate asked) {
        return new OcspMaker(issuer, asked);
    }

    public OcspMaker by(Identity other) {
        responder = other;
        return this;
    }

    public OcspMaker namedByKey() {
        byKey = true;
        return this;
    }

    public OcspMaker withoutCertificate() {
        withoutCertificate = true;
        return this;
    }

    /** The certificate told by SHA-256 and not by SHA-1. */
    public OcspMaker askedBySha256() {
        sha256 = true;
        return this;
    }

    public OcspMaker signedWith(String name) {
        algorithm = name;
        return this;
    }

    public OcspMaker revoked(String since, int reason) {
        status = new RevokedStatus(TestAuthority.date(since), reason);
        return this;
    }

    public OcspMaker unknown() {
        status = new UnknownStatus();
        return this;
    }

    /** @param next null for an answer that does not say until when it holds */
    public OcspMaker within(String from, String next) {
        thisUpdate = TestAuthority.date(from);
        nextUpdate = next == null ? null : TestAuthority.date(next);
        return this;
    }

    public OcspMaker about(BigInteger otherNumber) {
        serialNumber = otherNumber;
        return this;
    }

    /** Answers also of certificates that expired after that day. */
    public OcspMaker knowingBackTo(String day) {
        try {
            extensions = new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff, false,
                    new ASN1GeneralizedTime(Date.from(Instant.parse(day))).getEncoded()));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] encoded() {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().setProvider(TestAuthority.PROVIDER).build();
            ASN1Encodable none = DERNull.INSTANCE;
            CertificateID id = new CertificateID(digests.get(new AlgorithmIdentifier(
                    sha256 ? NISTObjectIdentifiers.id_sha256 : OIWObjectIdentifiers.idSHA1, none)),
                    new JcaX509CertificateHolder(issuer), serialNumber);
            X509CertificateHolder own = new JcaX509CertificateHolder(responder.certificate());
            BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(byKey
                    ? new RespID(own.getSubjectPublicKeyInfo(),
                            digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, none)))
                    : new RespID(own.getSubject()));
            builder.addResponse(id, status, thisUpdate, nextUpdate, extensions);
            X509CertificateHolder[] chain = withoutCertificate
                    ? new X509CertificateHolder[0]
                    : new X509CertificateHolder[]{own};
            return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(
                    TestAuthority.contentSigner(algorithm, responder.key()), chain, thisUpdate)).getEncoded();
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate asked about. */
    public X509Certificate asked() {
        return asked;
    }
}
