package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.TBSCertList;

import vn.haidang.base.digest.Sha256;
import vn.haidang.signature.EncodedList;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Names;

/**
 * A revocation list that BouncyCastle has read, whose signature is checked as all signatures are here: BouncyCastle's own
 * check would take half a second to look at each authority's key first. Which keys have signed it and which have not is
 * remembered, since it is asked for each certificate. Safe for use by several threads.
 */
public final class RevocationList extends ReadList implements RevocationSource {

    /** Of keys that documents bring there may be any number. */
    private static final int MAX_KEYS = 16;

    private final AlgorithmIdentifier algorithm;
    private final Optional<IssuingDistributionPoint> scope;
    private final Map<PublicKey, Boolean> keys = new ConcurrentHashMap<>();
    /** The numbers revoked, gathered when one is first asked for; twice at the same time is no harm. */
    private volatile Set<BigInteger> numbers;
    /** Encoded when it is first asked for, likewise. */
    private volatile EncodedList encoded;
    /** Likewise. */
    private volatile String hash;

    RevocationList(X509CRL read) throws IOException {
        super(read);
        byte[] parameters = read.getSigAlgParams();
        algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(read.getSigAlgOID()),
                parameters == null ? null : ASN1Primitive.fromByteArray(parameters));
        scope = extension(Extension.issuingDistributionPoint).map(IssuingDistributionPoint::getInstance);
    }

    @Override
    public Graded algorithm() {
        return AlgorithmPolicy.signature(algorithm, algorithm);
    }

    /** Whether it only tells what changed since another list. */
    boolean isDelta() {
        return getExtensionValue(Extension.deltaCRLIndicator.getId()) != null;
    }

    /** Whether it speaks of other authorities' certificates too. */
    public boolean isIndirect() {
        return scope.filter(IssuingDistributionPoint::isIndirectCRL).isPresent();
    }

    /** The number that its issuer gave it, when there is one: RFC 5280, 5.2.3. */
    Optional<BigInteger> number() {
        return extension(Extension.cRLNumber).map(value -> ASN1Integer.getInstance(value).getValue());
    }

    /** The identifier of the key it was signed with, when there is one: RFC 5280, 5.2.1. */
    Optional<byte[]> keyIdentifier() {
        return extension(Extension.authorityKeyIdentifier)
                .map(value -> AuthorityKeyIdentifier.getInstance(value).getKeyIdentifierOctets());
    }

    /** The SHA-256 of the list, by which it is known wherever it came from. */
    public String hash() {
        String made = hash;
        if (made == null) {
            made = new Sha256().add(material().crls().get(0).der()).hex();
            hash = made;
        }
        return made;
    }

    /** The part of the certificates it speaks of, encoded; empty when it speaks of all. */
    Optional<byte[]> scope() {
        return extension(Extension.issuingDistributionPoint);
    }

    private Optional<byte[]> extension(ASN1ObjectIdentifier type) {
        return Optional.ofNullable(getExtensionValue(type.getId()))
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
    }

    /** Whether it speaks of a part of the issuer's certificates or reasons only. */
    boolean isPartial() {
        return scope.isPresent();
    }

    /** Since when the key of an entry is known or suspected to have been in other hands: RFC 5280, 5.3.2. */
    static Optional<Instant> invalidSince(X509CRLEntry entry) {
        byte[] value = entry.getExtensionValue(Extension.invalidityDate.getId());
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ASN1GeneralizedTime.getInstance(ASN1OctetString.getInstance(value).getOctets()).getDate()
                    .toInstant());
        } catch (ParseException | RuntimeException e) {
            // malformed, so that it says nothing; the revocation itself stands
            return Optional.empty();
        }
    }

    /** Whether the authority with this key has signed it. */
    boolean isSignedBy(PublicKey key) throws GeneralSecurityException {
        Boolean known = keys.get(key);
        if (known != null) {
            return known;
        }
        boolean right = SignatureValue.isRight(getSignature(), getTBSCertList(), key, algorithm, algorithm);
        if (keys.size() < MAX_KEYS) {
            keys.put(key, right);
        }
        return right;
    }

    @Override
    public String kind() {
        return "CRL";
    }

    @Override
    public Instant thisUpdateAt() {
        return getThisUpdate().toInstant();
    }

    @Override
    public Optional<Instant> nextUpdateAt() {
        return Optional.ofNullable(getNextUpdate()).map(Date::toInstant);
    }

    @Override
    public String signedBy() {
        return Names.shown(getIssuerX500Principal());
    }

    @Override
    public ValidationMaterial material() {
        EncodedList made = encoded;
        if (made == null) {
            try {
                made = new EncodedList(getEncoded());
            } catch (CRLException e) {
                throw new IllegalStateException("a list that was parsed before cannot be encoded", e);
            }
            encoded = made;
        }
        return new ValidationMaterial(List.of(), List.of(made), List.of());
    }

    @Override
    public void verify(PublicKey key)
            throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        boolean right;
        try {
            right = isSignedBy(key);
        } catch (NoSuchAlgorithmException | InvalidKeyException | SignatureException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new CRLException(e);
        }
        if (!right) {
            throw new SignatureException("the list was not signed with this key");
        }
    }

    @Override
    public void verify(PublicKey key, String provider)
            throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        verify(key);
    }

    @Override
    public void verify(PublicKey key, Provider provider)
            throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        verify(key);
    }

    @Override
    public X509CRLEntry getRevokedCertificate(BigInteger serialNumber) {
        // BouncyCastle looks through all entries each time
        return numbers().contains(serialNumber) ? super.getRevokedCertificate(serialNumber) : null;
    }

    private Set<BigInteger> numbers() {
        Set<BigInteger> known = numbers;
        if (known == null) {
            known = new HashSet<>();
            try {
                for (Enumeration<?> entries = TBSCertList.getInstance(getTBSCertList())
                        .getRevokedCertificateEnumeration(); entries.hasMoreElements();) {
                    known.add(((TBSCertList.CRLEntry) entries.nextElement()).getUserCertificate().getValue());
                }
            } catch (CRLException e) {
                throw new IllegalStateException("a list that was parsed before cannot be encoded", e);
            }
            numbers = known;
        }
        return known;
    }
}
