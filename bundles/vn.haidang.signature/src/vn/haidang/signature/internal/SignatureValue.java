package vn.haidang.signature.internal;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PSSParameterSpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * Checks signature values by the JDK, and by BouncyCastle where the JDK does not know the algorithm or the curve.
 * Algorithms are asked for by their identifiers (RFC 3279, 4055, 5754, 5758), so that no table of names of ours stands
 * between.
 */
public final class SignatureValue {

    private SignatureValue() {}

    /**
     * Whether a value is the signature over the bytes by the key that belongs to the public one.
     *
     * @param algorithm as the signature names it
     * @param digest the digest for algorithms that do not name one, as plain RSA in CMS
     * @throws NoSuchAlgorithmException when nobody here knows the algorithm, so that nothing can be said
     * @throws GeneralSecurityException when key and algorithm do not belong together
     */
    public static boolean isRight(byte[] value, byte[] signed, PublicKey key, AlgorithmIdentifier algorithm,
            AlgorithmIdentifier digest) throws GeneralSecurityException {
        String name = name(algorithm, digest);
        if (!isOfTheJdk(key)) {
            // the JDK would take the key and fail on its curve only when it computes
            return isRight(Signature.getInstance(name, BouncyCastle.PROVIDER), value, signed, key, algorithm);
        }
        try {
            return isRight(Signature.getInstance(name), value, signed, key, algorithm);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            return isRight(Signature.getInstance(name, BouncyCastle.PROVIDER), value, signed, key, algorithm);
        }
    }

    /**
     * Whether a value is the RSA signature (PKCS #1 v1.5) over a digest that was computed elsewhere.
     *
     * @throws GeneralSecurityException when the key is of another kind
     */
    public static boolean isRightOverDigest(byte[] value, byte[] digest, AlgorithmIdentifier algorithm, PublicKey key)
            throws GeneralSecurityException {
        try {
            byte[] info = new DigestInfo(new AlgorithmIdentifier(algorithm.getAlgorithm(), DERNull.INSTANCE), digest)
                    .getEncoded(ASN1Encoding.DER);
            return isRight(Signature.getInstance("NONEwithRSA", BouncyCastle.PROVIDER), value, info, key,
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption));
        } catch (IOException e) {
            throw new SignatureException(e);
        }
    }

    /** Some of the JDK's providers come from its platform loader: elliptic curves did until JDK 21. */
    private static boolean isOfTheJdk(PublicKey key) {
        ClassLoader loader = key.getClass().getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    /**
     * A digest by its identifier.
     *
     * @throws NoSuchAlgorithmException when nobody here knows it
     */
    public static MessageDigest digest(ASN1ObjectIdentifier algorithm) throws NoSuchAlgorithmException {
        try {
            return MessageDigest.getInstance(algorithm.getId());
        } catch (NoSuchAlgorithmException e) {
            return MessageDigest.getInstance(algorithm.getId(), BouncyCastle.PROVIDER);
        }
    }

    private static boolean isRight(Signature check, byte[] value, byte[] signed, PublicKey key,
            AlgorithmIdentifier algorithm) throws GeneralSecurityException {
        // before the key: the JDK holds the parameters against those that a key may be restricted to
        if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            check.setParameter(pss(algorithm.getParameters()));
        }
        check.initVerify(key);
        check.update(signed);
        try {
            return check.verify(value);
        } catch (SignatureException e) {
            // a value of another length or form than the algorithm makes is wrong like any other wrong one
            return false;
        }
    }

    /** CMS may name plain RSA or a plain key on a curve, and the digest apart from it. */
    private static String name(AlgorithmIdentifier algorithm, AlgorithmIdentifier digest)
            throws NoSuchAlgorithmException {
        ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
        if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return "RSASSA-PSS";
        }
        if (!oid.equals(PKCSObjectIdentifiers.rsaEncryption) && !oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return oid.getId();
        }
        try {
            String whole = new DefaultCMSSignatureAlgorithmNameGenerator().getSignatureName(digest, algorithm);
            return new DefaultSignatureAlgorithmIdentifierFinder().find(whole).getAlgorithm().getId();
        } catch (IllegalArgumentException e) {
            throw new NoSuchAlgorithmException(oid + " with " + digest.getAlgorithm(), e);
        }
    }

    private static PSSParameterSpec pss(ASN1Encodable parameters) throws GeneralSecurityException {
        if (parameters == null) {
            throw new SignatureException("RSASSA-PSS without parameters");
        }
        try {
            AlgorithmParameters decoded = AlgorithmParameters.getInstance("RSASSA-PSS");
            decoded.init(parameters.toASN1Primitive().getEncoded());
            return decoded.getParameterSpec(PSSParameterSpec.class);
        } catch (IOException e) {
            throw new NoSuchAlgorithmException("RSASSA-PSS with parameters that nobody here knows", e);
        }
    }
}
