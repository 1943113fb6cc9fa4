package vn.haidang.signature.internal;

import java.security.PublicKey;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;

/**
 * Which algorithms are good enough: Thông tư 15/2025/TT-BKHCN, Phụ lục I, items 1.2 and 1.3. Nobody asks
 * the JDK's list of disabled algorithms, which differs from one JDK to the next: the policy is here.
 */
public final class AlgorithmPolicy {

    /** Ordered from best to worst. */
    public enum Grade {
        /** As Phụ lục I asks. */
        CONFORMING,
        /** Sound, but not what Phụ lục I names: RSA with PKCS #1 v1.5 padding, SHA-224, … */
        OTHER,
        /** Nothing known of it, so nothing can be said. */
        UNKNOWN,
        /** Broken or too short: forgeries must be expected. */
        WEAK
    }

    /**
     * A grade and what it was given for.
     *
     * @param name the algorithm's name or its OID, for people
     */
    public record Graded(Grade grade, String name) {

        /** Whether what is signed so can be relied on. */
        public boolean isSound() {
            return grade == Grade.CONFORMING || grade == Grade.OTHER;
        }

        /** The worse of two, keeping its name. */
        public Graded worse(Graded other) {
            return other.grade.compareTo(grade) > 0 ? other : this;
        }
    }

    private static final int LEAST_RSA_BITS = 2048;
    private static final int LEAST_EC_BITS = 256;

    private static final Set<ASN1ObjectIdentifier> DIGESTS = Set.of(NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512, NISTObjectIdentifiers.id_sha512_224,
            NISTObjectIdentifiers.id_sha512_256, NISTObjectIdentifiers.id_sha3_224, NISTObjectIdentifiers.id_sha3_256,
            NISTObjectIdentifiers.id_sha3_384, NISTObjectIdentifiers.id_sha3_512, NISTObjectIdentifiers.id_shake128,
            NISTObjectIdentifiers.id_shake256);

    private static final Set<ASN1ObjectIdentifier> BROKEN_DIGESTS = Set.of(PKCSObjectIdentifiers.md2,
            PKCSObjectIdentifiers.md4, PKCSObjectIdentifiers.md5, OIWObjectIdentifiers.idSHA1);

    private AlgorithmPolicy() {}

    /** Grades a digest algorithm. */
    public static Graded digest(AlgorithmIdentifier algorithm) {
        ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
        Grade grade;
        if (DIGESTS.contains(oid)) {
            grade = Grade.CONFORMING;
        } else if (BROKEN_DIGESTS.contains(oid)) {
            grade = Grade.WEAK;
        } else {
            grade = oid.equals(NISTObjectIdentifiers.id_sha224) ? Grade.OTHER : Grade.UNKNOWN;
        }
        return new Graded(grade, name(algorithm));
    }

    /**
     * Grades a signature algorithm together with the digest inside it.
     *
     * @param messageDigest the digest used when the algorithm does not name one, as plain RSA
     */
    public static Graded signature(AlgorithmIdentifier algorithm, AlgorithmIdentifier messageDigest) {
        ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            Graded digest = digest(messageDigest);
            return new Graded(Grade.OTHER, digest.name() + " RSA PKCS #1 v1.5").worse(digest);
        }
        if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return digest(messageDigest);
        }
        AlgorithmIdentifier inner = new DefaultDigestAlgorithmIdentifierFinder().find(algorithm);
        if (inner == null) {
            return new Graded(Grade.UNKNOWN, name(algorithm));
        }
        Grade scheme = oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS) || oid.on(X9ObjectIdentifiers.ecdsa_with_SHA2)
                || isEcdsaWithSha3(oid) ? Grade.CONFORMING : Grade.OTHER;
        return new Graded(scheme, name(algorithm)).worse(digest(inner));
    }

    /** Grades a public key by kind and length. */
    public static Graded key(PublicKey key) {
        if (key instanceof RSAKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return new Graded(bits < LEAST_RSA_BITS ? Grade.WEAK : Grade.CONFORMING, "RSA " + bits + " bit");
        }
        if (key instanceof ECKey ec && ec.getParams() != null) {
            int bits = ec.getParams().getOrder().bitLength();
            return new Graded(bits < LEAST_EC_BITS ? Grade.WEAK : Grade.CONFORMING, "EC " + bits + " bit");
        }
        if (key instanceof DSAKey dsa && dsa.getParams() != null) {
            int bits = dsa.getParams().getP().bitLength();
            return new Graded(bits < LEAST_RSA_BITS ? Grade.WEAK : Grade.OTHER, "DSA " + bits + " bit");
        }
        return new Graded(Grade.UNKNOWN, key.getAlgorithm());
    }

    private static boolean isEcdsaWithSha3(ASN1ObjectIdentifier oid) {
        return oid.equals(NISTObjectIdentifiers.id_ecdsa_with_sha3_224)
                || oid.equals(NISTObjectIdentifiers.id_ecdsa_with_sha3_256)
                || oid.equals(NISTObjectIdentifiers.id_ecdsa_with_sha3_384)
                || oid.equals(NISTObjectIdentifiers.id_ecdsa_with_sha3_512);
    }

    private static String name(AlgorithmIdentifier algorithm) {
        // the usual spelling: SHA256withRSA
        return new DefaultAlgorithmNameFinder().getAlgorithmName(algorithm).replace("WITH", "with");
    }
}
