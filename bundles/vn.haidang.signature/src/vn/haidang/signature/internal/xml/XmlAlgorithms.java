package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * What the algorithm identifiers of XML signatures (XMLDSig 1.1, 6; RFC 9231) mean in the terms of certificates and CMS, so
 * that one policy grades both and one place checks the values of both.
 */
public final class XmlAlgorithms {

    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final String MORE_2021 = "http://www.w3.org/2021/04/xmldsig-more#";
    private static final String DSIG_11 = "http://www.w3.org/2009/xmldsig11#";
    private static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";

    private static final Map<String, ASN1ObjectIdentifier> DIGESTS = Map.ofEntries(
            Map.entry(MORE + "md5", PKCSObjectIdentifiers.md5),
            Map.entry(DSIG + "sha1", OIWObjectIdentifiers.idSHA1),
            Map.entry(MORE + "sha224", NISTObjectIdentifiers.id_sha224),
            Map.entry(ENCRYPTION + "sha256", NISTObjectIdentifiers.id_sha256),
            Map.entry(MORE + "sha384", NISTObjectIdentifiers.id_sha384),
            Map.entry(ENCRYPTION + "sha512", NISTObjectIdentifiers.id_sha512),
            Map.entry(MORE_2007 + "sha3-224", NISTObjectIdentifiers.id_sha3_224),
            Map.entry(MORE_2007 + "sha3-256", NISTObjectIdentifiers.id_sha3_256),
            Map.entry(MORE_2007 + "sha3-384", NISTObjectIdentifiers.id_sha3_384),
            Map.entry(MORE_2007 + "sha3-512", NISTObjectIdentifiers.id_sha3_512));

    private static final Map<String, AlgorithmIdentifier> SIGNATURES = signatures();

    private XmlAlgorithms() {}

    /** The digest algorithm of a DigestMethod; empty when nobody here has heard of it. */
    public static Optional<AlgorithmIdentifier> digest(String uri) {
        return Optional.ofNullable(DIGESTS.get(uri)).map(AlgorithmIdentifier::new);
    }

    /** The algorithm of a SignatureMethod, the digest always in it; empty when nobody here has heard of it. */
    static Optional<AlgorithmIdentifier> signature(String uri) {
        return Optional.ofNullable(SIGNATURES.get(uri));
    }

    /**
     * A signature value as certificates and CMS have it: XML has the two numbers of ECDSA and DSA one after the other.
     */
    static byte[] value(byte[] value, AlgorithmIdentifier algorithm) throws IOException {
        ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
        boolean twoNumbers = oid.on(X9ObjectIdentifiers.id_ecSigType)
                || oid.equals(X9ObjectIdentifiers.id_dsa_with_sha1)
                || oid.on(NISTObjectIdentifiers.sigAlgs);
        if (!twoNumbers || value.length == 0 || value.length % 2 != 0) {
            return value;
        }
        int half = value.length / 2;
        ASN1EncodableVector numbers = new ASN1EncodableVector();
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, 0, half))));
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, half, value.length))));
        return new DERSequence(numbers).getEncoded(ASN1Encoding.DER);
    }

    private static Map<String, AlgorithmIdentifier> signatures() {
        Map<String, AlgorithmIdentifier> known = new HashMap<>();
        known.put(MORE + "rsa-md5", rsa(PKCSObjectIdentifiers.md5WithRSAEncryption));
        known.put(DSIG + "rsa-sha1", rsa(PKCSObjectIdentifiers.sha1WithRSAEncryption));
        known.put(MORE + "rsa-sha224", rsa(PKCSObjectIdentifiers.sha224WithRSAEncryption));
        known.put(MORE + "rsa-sha256", rsa(PKCSObjectIdentifiers.sha256WithRSAEncryption));
        known.put(MORE + "rsa-sha384", rsa(PKCSObjectIdentifiers.sha384WithRSAEncryption));
        known.put(MORE + "rsa-sha512", rsa(PKCSObjectIdentifiers.sha512WithRSAEncryption));
        known.put(DSIG + "dsa-sha1", new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa_with_sha1));
        known.put(DSIG_11 + "dsa-sha256", new AlgorithmIdentifier(NISTObjectIdentifiers.dsa_with_sha256));
        known.put(MORE + "ecdsa-sha1", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA1));
        known.put(MORE + "ecdsa-sha224", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA224));
        known.put(MORE + "ecdsa-sha256", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256));
        known.put(MORE + "ecdsa-sha384", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384));
        known.put(MORE + "ecdsa-sha512", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA512));
        known.put(MORE_2021 + "ecdsa-sha3-224", new AlgorithmIdentifier(NISTObjectIdentifiers.id_ecdsa_with_sha3_224));
        known.put(MORE_2021 + "ecdsa-sha3-256", new AlgorithmIdentifier(NISTObjectIdentifiers.id_ecdsa_with_sha3_256));
        known.put(MORE_2021 + "ecdsa-sha3-384", new AlgorithmIdentifier(NISTObjectIdentifiers.id_ecdsa_with_sha3_384));
        known.put(MORE_2021 + "ecdsa-sha3-512", new AlgorithmIdentifier(NISTObjectIdentifiers.id_ecdsa_with_sha3_512));
        known.put(MORE_2007 + "sha1-rsa-MGF1", pss(OIWObjectIdentifiers.idSHA1, 20));
        known.put(MORE_2007 + "sha224-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha224, 28));
        known.put(MORE_2007 + "sha256-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha256, 32));
        known.put(MORE_2007 + "sha384-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha384, 48));
        known.put(MORE_2007 + "sha512-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha512, 64));
        known.put(MORE_2007 + "sha3-224-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha3_224, 28));
        known.put(MORE_2007 + "sha3-256-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha3_256, 32));
        known.put(MORE_2007 + "sha3-384-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha3_384, 48));
        known.put(MORE_2007 + "sha3-512-rsa-MGF1", pss(NISTObjectIdentifiers.id_sha3_512, 64));
        return Map.copyOf(known);
    }

    private static AlgorithmIdentifier rsa(ASN1ObjectIdentifier oid) {
        return new AlgorithmIdentifier(oid, DERNull.INSTANCE);
    }

    /** RFC 9231, 2.3.10: the digest for the mask too, salt as long as the digest. */
    private static AlgorithmIdentifier pss(ASN1ObjectIdentifier digest, int saltLength) {
        AlgorithmIdentifier hash = new AlgorithmIdentifier(digest, DERNull.INSTANCE);
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, new RSASSAPSSparams(hash,
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, hash), new ASN1Integer(saltLength),
                RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
    }
}
