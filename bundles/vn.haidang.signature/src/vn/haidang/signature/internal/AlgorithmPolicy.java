package vn.haidang.signature.internal;

import java.security.PublicKey;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;

import vn.haidang.signature.internal.policy.AlgorithmTable;
import vn.haidang.signature.internal.policy.AlgorithmTable.Rule;

/**
 * Which algorithms are good enough: Thông tư 15/2025/TT-BKHCN, Phụ lục I, items 1.2 and 1.3. Nobody asks
 * the JDK's list of disabled algorithms, which differs from one JDK to the next: the policy is here, and its dates are in
 * the table {@code algorithms.csv}.
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
     * @param weakSince from when on it is weak; empty for what is not, and for what always was
     */
    public record Graded(Grade grade, String name, Optional<Instant> weakSince) {

        /** Whether what is signed so can be relied on. */
        public boolean isSound() {
            return grade == Grade.CONFORMING || grade == Grade.OTHER;
        }

        /** The worse of two, keeping its name; of two weak ones that which was weak first. */
        public Graded worse(Graded other) {
            if (grade == Grade.WEAK && other.grade == Grade.WEAK) {
                return other.firstWeak().isBefore(firstWeak()) ? other : this;
            }
            return other.grade.compareTo(grade) > 0 ? other : this;
        }

        /** The grade of something that is proven to have existed at a time: what became weak later was sound then. */
        public Graded at(Instant proven) {
            return grade == Grade.WEAK && proven.isBefore(firstWeak())
                    ? new Graded(Grade.OTHER, name, weakSince)
                    : this;
        }

        private Instant firstWeak() {
            return weakSince.orElse(Instant.MIN);
        }
    }

    private AlgorithmPolicy() {}

    /** Grades a digest algorithm as of today; see {@link Graded#at} for something older. */
    public static Graded digest(AlgorithmIdentifier algorithm) {
        return graded(AlgorithmTable.RULES.digest(algorithm.getAlgorithm().getId()), name(algorithm));
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
            return new Graded(Grade.OTHER, digest.name() + " RSA PKCS #1 v1.5", Optional.empty()).worse(digest);
        }
        if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return digest(messageDigest);
        }
        AlgorithmIdentifier inner = new DefaultDigestAlgorithmIdentifierFinder().find(algorithm);
        if (inner == null) {
            return new Graded(Grade.UNKNOWN, name(algorithm), Optional.empty());
        }
        Grade scheme = AlgorithmTable.RULES.scheme(oid.getId()).isPresent() ? Grade.CONFORMING : Grade.OTHER;
        return new Graded(scheme, name(algorithm), Optional.empty()).worse(digest(inner));
    }

    /** Grades a public key by kind and length. */
    public static Graded key(PublicKey key) {
        if (key instanceof RSAKey rsa) {
            return key("RSA", rsa.getModulus().bitLength());
        }
        if (key instanceof ECKey ec && ec.getParams() != null) {
            return key("EC", ec.getParams().getOrder().bitLength());
        }
        if (key instanceof DSAKey dsa && dsa.getParams() != null) {
            return key("DSA", dsa.getParams().getP().bitLength());
        }
        return new Graded(Grade.UNKNOWN, key.getAlgorithm(), Optional.empty());
    }

    private static Graded key(String kind, int bits) {
        return graded(AlgorithmTable.RULES.key(kind, bits), kind + " " + bits + " bit");
    }

    private static Graded graded(Optional<Rule> rule, String name) {
        Grade grade = rule.map(found -> found.weakSince().isPresent()
                ? Grade.WEAK
                : found.conforming() ? Grade.CONFORMING : Grade.OTHER).orElse(Grade.UNKNOWN);
        return new Graded(grade, name, rule.flatMap(Rule::weakSince));
    }

    private static String name(AlgorithmIdentifier algorithm) {
        // the usual spelling: SHA256withRSA
        return new DefaultAlgorithmNameFinder().getAlgorithmName(algorithm).replace("WITH", "with");
    }
}
