package vn.haidang.signature.tests.support;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;

import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority made for a test: issues certificates and revocation lists. */
public final class TestAuthority {

    public static final Provider PROVIDER = new BouncyCastleProvider();
    public static final Instant FROM = Instant.parse("2022-01-01T00:00:00Z");
    public static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    /** Somebody with a key and a certificate. */
    public record Identity(PrivateKey key, X509Certificate certificate) {}

    /** What a certificate is to say. */
    public record Wish(String name, Instant from, Instant to, int usage, KeyPurposeId purpose, boolean purposeCritical,
            String algorithm) {

        public static Wish signer(String name) {
            return new Wish(name, FROM, Instant.parse("2027-01-01T00:00:00Z"),
                    KeyUsage.digitalSignature | KeyUsage.nonRepudiation, null, false, "SHA256withRSA");
        }

        public Wish within(String first, String last) {
            return new Wish(name, Instant.parse(first), Instant.parse(last), usage, purpose, purposeCritical,
                    algorithm);
        }

        public Wish usage(int bits) {
            return new Wish(name, from, to, bits, purpose, purposeCritical, algorithm);
        }

        public Wish purpose(KeyPurposeId id) {
            return new Wish(name, from, to, usage, id, false, algorithm);
        }

        /** For this purpose and no other. */
        public Wish onlyPurpose(KeyPurposeId id) {
            return new Wish(name, from, to, usage, id, true, algorithm);
        }

        public Wish signedWith(String signatureAlgorithm) {
            return new Wish(name, from, to, usage, purpose, purposeCritical, signatureAlgorithm);
        }
    }

    private final Identity identity;

    private TestAuthority(Identity identity) {
        this.identity = identity;
    }

    public static TestAuthority root(String name) {
        return root(name, rsa(2048));
    }

    public static TestAuthority root(String name, KeyPair keys) {
        String algorithm = keys.getPublic() instanceof RSAPublicKey ? "SHA256withRSA" : "SHA256withECDSA";
        return new TestAuthority(new Identity(keys.getPrivate(), certificate(new Wish(name, FROM, TO, 0, null, false,
                algorithm), keys, new X500Name("CN=" + name), keys.getPrivate(), true)));
    }

    /** A root that is valid as the wish says. */
    public static TestAuthority root(String name, Wish wish) {
        KeyPair keys = rsa(2048);
        return new TestAuthority(new Identity(keys.getPrivate(),
                certificate(wish, keys, new X500Name("CN=" + name), keys.getPrivate(), true)));
    }

    public TestAuthority subordinate(String name) {
        KeyPair keys = rsa(2048);
        return new TestAuthority(new Identity(keys.getPrivate(), certificate(new Wish(name, FROM, TO, 0, null, false,
                "SHA256withRSA"), keys, name(), identity.key(), true)));
    }

    public Identity issue(Wish wish, KeyPair keys) {
        return new Identity(keys.getPrivate(), certificate(wish, keys, name(), identity.key(), false));
    }

    /** A certificate with a whole name and with extensions, for what a wish cannot say. */
    public Identity issue(X500Name subject, KeyPair keys, Instant from, Instant to, Extension... extensions) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name(),
                    BigInteger.valueOf(SERIAL.incrementAndGet()), Date.from(from), Date.from(to), subject,
                    keys.getPublic());
            for (Extension extension : extensions) {
                builder.addExtension(extension);
            }
            return new Identity(keys.getPrivate(), new JcaX509CertificateConverter().setProvider(PROVIDER)
                    .getCertificate(builder.build(contentSigner("SHA256withRSA", identity.key()))));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** The authority itself, to sign what is neither certificate nor list. */
    public Identity identity() {
        return identity;
    }

    /** A list that its caller fills. */
    public CrlWish list(String thisUpdate, String nextUpdate) {
        return new CrlWish(new X509v2CRLBuilder(name(), date(thisUpdate)).setNextUpdate(date(nextUpdate)));
    }

    /** A list that does not say when the next one comes. */
    public CrlWish list(String thisUpdate) {
        return new CrlWish(new X509v2CRLBuilder(name(), date(thisUpdate)));
    }

    public static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }

    public static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", PROVIDER);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair elliptic(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X500Name name() {
        return X500Name.getInstance(identity.certificate().getSubjectX500Principal().getEncoded());
    }

    private static X509Certificate certificate(Wish wish, KeyPair keys, X500Name issuer, PrivateKey issuerKey,
            boolean authority) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer,
                    BigInteger.valueOf(SERIAL.incrementAndGet()), Date.from(wish.from()), Date.from(wish.to()),
                    subject(wish.name()), keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : wish.usage();
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            if (wish.purpose() != null) {
                builder.addExtension(Extension.extendedKeyUsage, wish.purposeCritical(),
                        new ExtendedKeyUsage(wish.purpose()));
            }
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return new JcaX509CertificateConverter().setProvider(PROVIDER)
                    .getCertificate(builder.build(contentSigner(wish.algorithm(), issuerKey)));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not through BouncyCastle's spelling of names, which holds to the limits that other people's certificates break. */
    private static X500Name subject(String commonName) {
        return new X500Name(new RDN[]{new RDN(BCStyle.CN, new DERUTF8String(commonName))});
    }

    static ContentSigner contentSigner(String algorithm, PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A revocation list being written. */
    public final class CrlWish {

        private final X509v2CRLBuilder builder;
        private String algorithm = "SHA256withRSA";

        CrlWish(X509v2CRLBuilder builder) {
            this.builder = builder;
        }

        /** @param reason one of {@link org.bouncycastle.asn1.x509.CRLReason} */
        public CrlWish revoking(X509Certificate certificate, String since, int reason) {
            builder.addCRLEntry(certificate.getSerialNumber(), date(since), reason);
            return this;
        }

        /** Revoked because its key was in other hands, and probably since earlier than the revocation. */
        public CrlWish doubting(X509Certificate certificate, String since, String invalidSince) {
            builder.addCRLEntry(certificate.getSerialNumber(), date(since), CRLReason.keyCompromise,
                    date(invalidSince));
            return this;
        }

        /** A list that speaks of authorities' certificates only or of subscribers' only (RFC 5280, 5.2.5). */
        public CrlWish onlyFor(boolean authorities) {
            try {
                builder.addExtension(Extension.issuingDistributionPoint, true,
                        new IssuingDistributionPoint(null, !authorities, authorities, null, false, false));
            } catch (CertIOException e) {
                throw new IllegalStateException(e);
            }
            return this;
        }

        public CrlWish signedWith(String signatureAlgorithm) {
            algorithm = signatureAlgorithm;
            return this;
        }

        public X509CRL signed() {
            return signedBy(identity);
        }

        /** Signed by a key that may not be this authority's: a forgery. */
        public X509CRL signedBy(Identity signer) {
            try {
                return new JcaX509CRLConverter().setProvider(PROVIDER)
                        .getCRL(builder.build(contentSigner(algorithm, signer.key())));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
