package vn.haidang.benchmarks.corpus;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of the corpus, like the Government's: RSA 4096 with SHA-256, two levels, subscribers with RSA 2048. */
final class CorpusAuthority {

    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final String ALGORITHM = "SHA256withRSA";
    private static final Duration PAST = Duration.ofDays(2 * 365);
    private static final Duration FUTURE = Duration.ofDays(3 * 365);

    /** A private key with its certificate. */
    record Identity(PrivateKey key, X509Certificate certificate) {}

    private final Identity identity;
    private final Instant now;

    private CorpusAuthority(Identity identity, Instant now) {
        this.identity = identity;
        this.now = now;
    }

    /** @param now in the middle of every certificate's time */
    static CorpusAuthority root(String name, Instant now) {
        KeyPair keys = keys(4096);
        Builder builder = new Builder(name(name), name(name), keys, now);
        builder.authority();
        return new CorpusAuthority(new Identity(keys.getPrivate(), builder.signed(keys.getPrivate())), now);
    }

    CorpusAuthority subordinate(String name) {
        KeyPair keys = keys(4096);
        Builder builder = builder(name, keys);
        builder.authority();
        return new CorpusAuthority(new Identity(keys.getPrivate(), builder.signed(identity.key())), now);
    }

    Identity subscriber(String name) {
        KeyPair keys = keys(2048);
        Builder builder = builder(name, keys);
        builder.signs();
        return new Identity(keys.getPrivate(), builder.signed(identity.key()));
    }

    Identity timestampAuthority(String name) {
        KeyPair keys = keys(2048);
        Builder builder = builder(name, keys);
        builder.signs();
        builder.add(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new Identity(keys.getPrivate(), builder.signed(identity.key()));
    }

    private Builder builder(String name, KeyPair keys) {
        Builder builder = new Builder(
                X500Name.getInstance(identity.certificate().getSubjectX500Principal().getEncoded()),
                name(name), keys, now);
        builder.below(identity.certificate());
        return builder;
    }

    /** The list of now with that number and so many entries, none of them a certificate of the corpus. */
    X509CRL list(int number, int entries) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(
                    X500Name.getInstance(identity.certificate().getSubjectX500Principal().getEncoded()),
                    Date.from(now.minus(Duration.ofHours(1))));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
            for (int i = 0; i < entries; i++) {
                builder.addCRLEntry(BigInteger.valueOf(1_000_000L + i), Date.from(now.minus(Duration.ofDays(300))),
                        CRLReason.affiliationChanged);
            }
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(identity.certificate()));
            return new JcaX509CRLConverter().setProvider(PROVIDER).getCRL(builder.build(signer(identity.key())));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate certificate() {
        return identity.certificate();
    }

    static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name name(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.L, "Quy Nhơn")
                .addRDN(BCStyle.O, "Tổ chức để đo tốc độ").addRDN(BCStyle.CN, name).build();
    }

    private static KeyPair keys(int bits) {
        try {
            // the JDK's keys, so that the JDK signs: several times faster than BouncyCastle
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate being written. */
    private static final class Builder {

        private final JcaX509v3CertificateBuilder builder;

        Builder(X500Name issuer, X500Name subject, KeyPair keys, Instant now) {
            builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(120, new SecureRandom()).setBit(119),
                    Date.from(now.minus(PAST)), Date.from(now.plus(FUTURE)), subject, keys.getPublic());
            try {
                add(Extension.subjectKeyIdentifier, false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        void authority() {
            add(Extension.basicConstraints, true, new BasicConstraints(true));
            add(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        }

        void signs() {
            add(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        }

        void below(X509Certificate issuer) {
            try {
                add(Extension.authorityKeyIdentifier, false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
            try {
                builder.addExtension(type, critical, value);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        X509Certificate signed(PrivateKey issuer) {
            try {
                // the JDK's object: reading it costs less each time it is used
                return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuer)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
