package vn.haidang.signature.internal.timestamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.GenTimeAccuracy;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;

import vn.haidang.signature.EncodedList;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.cms.Attributes;
import vn.haidang.signature.internal.cms.PaddedEncoding;
import vn.haidang.signature.internal.cms.SigningCertificateAttribute;

/** A time-stamp token that was read, and nothing of it believed yet (RFC 3161, 2.4.2). */
final class TimestampToken {

    private static final int MAX_CERTIFICATES = 64;

    private final TimeStampTokenInfo info;
    private final SignerInformation signer;
    private final byte[] content;
    private final ValidationMaterial material;

    private TimestampToken(TimeStampToken token) throws IOException, GeneralSecurityException {
        info = token.getTimeStampInfo();
        CMSSignedData data = token.toCMSSignedData();
        signer = data.getSignerInfos().getSigners().iterator().next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            data.getSignedContent().write(bytes);
        } catch (CMSException e) {
            throw new IOException(e);
        }
        content = bytes.toByteArray();
        material = material(data);
    }

    /**
     * Reads a token.
     *
     * @param encoded may be followed by zeros: writers reserve more room than they need
     */
    static TimestampToken read(byte[] encoded) throws IOException, GeneralSecurityException {
        try {
            CMSSignedData data = new CMSSignedData(ContentInfo.getInstance(PaddedEncoding.read(encoded)));
            if (data.getSignerInfos().size() != 1) {
                throw new IOException(data.getSignerInfos().size() + " signers instead of one");
            }
            return new TimestampToken(new TimeStampToken(data));
        } catch (CMSException | TSPException | RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new IOException(e.getMessage(), e);
        }
    }

    private static ValidationMaterial material(CMSSignedData data) throws IOException, GeneralSecurityException {
        Collection<X509CertificateHolder> holders = data.getCertificates().getMatches(null);
        if (holders.size() > MAX_CERTIFICATES) {
            throw new IOException(holders.size() + " certificates");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : holders) {
            certificates.add(Certificates.read(holder.getEncoded()));
        }
        List<EncodedList> lists = new ArrayList<>();
        for (X509CRLHolder list : data.getCRLs().getMatches(null)) {
            lists.add(new EncodedList(list.getEncoded()));
        }
        return new ValidationMaterial(certificates, lists, List.of());
    }

    Instant time() {
        return info.getGenTime().toInstant();
    }

    /** How far the time stated may be from the right one; zero when the authority does not say. */
    Duration accuracy() {
        GenTimeAccuracy accuracy = info.getGenTimeAccuracy();
        return accuracy == null
                ? Duration.ZERO
                : Duration.ofSeconds(accuracy.getSeconds()).plusMillis(accuracy.getMillis())
                        .plusNanos(1_000L * accuracy.getMicros());
    }

    String serialNumber() {
        return info.getSerialNumber().toString(16);
    }

    String policy() {
        return info.getPolicy().getId();
    }

    ASN1ObjectIdentifier imprintAlgorithm() {
        return info.getMessageImprintAlgOID();
    }

    byte[] imprint() {
        return info.getMessageImprintDigest();
    }

    /** What it brings along. */
    ValidationMaterial material() {
        return material;
    }

    /** The worst algorithm in it, as good as it was at a time. */
    Graded algorithm(Instant known) {
        return AlgorithmPolicy.signature(signatureAlgorithm(), signer.getDigestAlgorithmID()).at(known)
                .worse(AlgorithmPolicy.digest(signer.getDigestAlgorithmID()).at(known))
                .worse(AlgorithmPolicy.digest(new AlgorithmIdentifier(imprintAlgorithm())).at(known));
    }

    /** The certificate of the authority, from what comes along or else from what is known. */
    Optional<X509Certificate> authority(List<X509Certificate> embedded, List<X509Certificate> known) {
        return Stream.concat(embedded.stream(), known.stream()).filter(this::isSigner).findFirst();
    }

    private boolean isSigner(X509Certificate certificate) {
        try {
            return signer.getSID().match(new JcaX509CertificateHolder(certificate));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was parsed before cannot be encoded", e);
        }
    }

    /** Whether its signed attribute names this certificate: RFC 3161, 2.4.2, and RFC 5816. */
    boolean names(X509Certificate authority) throws GeneralSecurityException {
        return SigningCertificateAttribute.names(signer.getSignedAttributes(), authority).orElse(false);
    }

    /** Whether the owner of the certificate has signed these contents. */
    boolean isSignedBy(X509Certificate authority) throws GeneralSecurityException, IOException {
        boolean ofThisType = Attributes.single(signer.getSignedAttributes(), CMSAttributes.contentType)
                .filter(type -> PKCSObjectIdentifiers.id_ct_TSTInfo.equals(ASN1ObjectIdentifier.getInstance(type)))
                .isPresent();
        Optional<byte[]> claimed = Attributes.single(signer.getSignedAttributes(), CMSAttributes.messageDigest)
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
        byte[] computed = SignatureValue.digest(signer.getDigestAlgorithmID().getAlgorithm()).digest(content);
        return ofThisType && claimed.filter(digest -> MessageDigest.isEqual(digest, computed)).isPresent()
                && SignatureValue.isRight(signer.getSignature(), signer.getEncodedSignedAttributes(),
                        authority.getPublicKey(), signatureAlgorithm(), signer.getDigestAlgorithmID());
    }

    private AlgorithmIdentifier signatureAlgorithm() {
        return signer.toASN1Structure().getDigestEncryptionAlgorithm();
    }
}
