package vn.haidang.samples;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority of the demo: like the real ones RSA with SHA-256, two levels, lists of revoked certificates. Its private
 * keys live as long as the run.
 */
final class DemoAuthority {

    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final String ALGORITHM = "SHA256withRSA";
    private static final Instant FROM = Instant.parse("2021-12-31T17:00:00Z");
    private static final Instant TO = Instant.parse("2045-12-31T16:59:59Z");
    /** Subscribers' certificates run five years at most: Nghị định 68/2024/NĐ-CP, Điều 9. */
    private static final Instant SUBSCRIBER_FROM = Instant.parse("2022-05-31T17:00:00Z");
    private static final Instant SUBSCRIBER_TO = Instant.parse("2027-05-31T16:59:59Z");

    /** A private key with its certificate, and the name in it. */
    record Identity(String name, PrivateKey key, X509Certificate certificate) {}

    private final Identity identity;

    private DemoAuthority(Identity identity) {
        this.identity = identity;
    }

    static DemoAuthority root(String name, String organisation) throws GeneralSecurityException {
        KeyPair keys = keys(ALGORITHM, 4096);
        X500Name own = name(name, organisation);
        return new DemoAuthority(new Identity(name, keys.getPrivate(),
                certificate(own, own, keys, keys.getPrivate(), FROM, TO, new BasicConstraints(true))));
    }

    DemoAuthority subordinate(String name, String organisation) throws GeneralSecurityException {
        KeyPair keys = keys(ALGORITHM, 4096);
        return new DemoAuthority(
                new Identity(name, keys.getPrivate(), certificate(name(name, organisation), name(), keys,
                        identity.key(), FROM, TO, new BasicConstraints(0))));
    }

    Identity issue(String name, String organisation, String algorithm) throws GeneralSecurityException {
        KeyPair keys = keys(algorithm, 2048);
        return new Identity(name, keys.getPrivate(), certificate(name(name, organisation), name(), keys, identity.key(),
                SUBSCRIBER_FROM, SUBSCRIBER_TO, new BasicConstraints(false)));
    }

    /** The list of that time and number, good as long as the authority is. */
    X509CRL list(Instant from, int number, Map<X509Certificate, Instant> revoked) throws GeneralSecurityException {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name(), Date.from(from)).setNextUpdate(Date.from(TO));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(identity.certificate()));
            revoked.forEach((certificate, since) -> builder.addCRLEntry(certificate.getSerialNumber(),
                    Date.from(since), CRLReason.affiliationChanged));
            return new JcaX509CRLConverter().setProvider(PROVIDER).getCRL(builder.build(
                    new JcaContentSignerBuilder(ALGORITHM).setProvider(PROVIDER).build(identity.key())));
        } catch (CertIOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    X509Certificate certificate() {
        return identity.certificate();
    }

    private X500Name name() {
        return X500Name.getInstance(identity.certificate().getSubjectX500Principal().getEncoded());
    }

    private static X500Name name(String name, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.L, "Quy Nhơn")
                .addRDN(BCStyle.O, organisation).addRDN(BCStyle.CN, name).build();
    }

    private static KeyPair keys(String algorithm, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.endsWith("ECDSA") ? "EC" : "RSA", PROVIDER);
        if (algorithm.endsWith("ECDSA")) {
            generator.initialize(new ECGenParameterSpec("P-256"));
        } else {
            generator.initialize(bits);
        }
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(X500Name subject, X500Name issuer, KeyPair keys, PrivateKey issuerKey,
            Instant from, Instant to, BasicConstraints constraints) throws GeneralSecurityException {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer,
                    new BigInteger(120, new SecureRandom()).add(BigInteger.ONE), Date.from(from), Date.from(to),
                    subject, keys.getPublic());
            int usage = constraints.isCA()
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(
                    builder.build(new JcaContentSignerBuilder(ALGORITHM).setProvider(PROVIDER).build(issuerKey)));
        } catch (CertIOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
