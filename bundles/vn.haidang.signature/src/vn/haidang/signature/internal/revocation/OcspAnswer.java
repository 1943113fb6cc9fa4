package vn.haidang.signature.internal.revocation;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Names;

/** What one OCSP response says of one certificate (RFC 6960, 4.2.1, SingleResponse). Immutable. */
public final class OcspAnswer implements RevocationSource {

    private final OcspResponse response;
    private final SingleResp single;

    OcspAnswer(OcspResponse response, SingleResp single) {
        this.response = response;
        this.single = single;
    }

    OcspResponse response() {
        return response;
    }

    BigInteger serialNumber() {
        return single.getCertID().getSerialNumber();
    }

    /** Whether it is about this certificate of this authority: RFC 6960, 4.1.1, with whatever digest it was asked. */
    boolean concerns(X509Certificate certificate, X509Certificate issuer) {
        CertificateID id = single.getCertID();
        if (!id.getSerialNumber().equals(certificate.getSerialNumber())) {
            return false;
        }
        try {
            MessageDigest digest = SignatureValue.digest(id.getHashAlgOID());
            byte[] name = digest.digest(certificate.getIssuerX500Principal().getEncoded());
            byte[] key = digest.digest(SubjectPublicKeyInfo.getInstance(issuer.getPublicKey().getEncoded())
                    .getPublicKeyData().getOctets());
            return MessageDigest.isEqual(name, id.getIssuerNameHash())
                    && MessageDigest.isEqual(key, id.getIssuerKeyHash());
        } catch (GeneralSecurityException e) {
            // asked with a digest that nobody here knows: it cannot be told whom it is about
            return false;
        }
    }

    static byte[] digest(String algorithm, byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance(algorithm).digest(bytes);
    }

    /** Whether it says that the certificate is good: that the responder does not know it is not that. */
    boolean isGood() {
        return single.getCertStatus() == CertificateStatus.GOOD;
    }

    /** The revocation it tells of. */
    Optional<RevocationStatus.Revoked> revoked(Instant time) {
        if (!(single.getCertStatus() instanceof RevokedStatus status)) {
            return Optional.empty();
        }
        Instant since = status.getRevocationTime().toInstant();
        // the numbers are those of the enumeration, RFC 5280, 5.3.1
        Optional<CRLReason> reason = status.hasRevocationReason()
                && status.getRevocationReason() < CRLReason.values().length && status.getRevocationReason() >= 0
                        ? Optional.of(CRLReason.values()[status.getRevocationReason()])
                        : Optional.empty();
        Optional<Instant> invalidSince = Optional.ofNullable(single.getExtension(Extension.invalidityDate))
                .flatMap(extension -> instant(extension));
        return Optional.of(new RevocationStatus.Revoked(this, since, reason, invalidSince, !since.isAfter(time)));
    }

    /** Whether it speaks for a time, and of a certificate that the responder still had to know of. */
    boolean isOfTime(X509Certificate certificate, Instant time) {
        boolean known = thisUpdateAt().isBefore(certificate.getNotAfter().toInstant())
                || archiveCutoff().filter(cutoff -> !cutoff.isAfter(certificate.getNotAfter().toInstant())).isPresent();
        // one that names no next time is as fresh as its own time and no fresher
        return known && (nextUpdateAt().isPresent()
                ? nextUpdateAt().get().isAfter(time)
                : !thisUpdateAt().isBefore(time));
    }

    private Optional<Instant> archiveCutoff() {
        return Optional.ofNullable(single.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff))
                .flatMap(OcspAnswer::instant);
    }

    private static Optional<Instant> instant(Extension extension) {
        try {
            return Optional.of(ASN1GeneralizedTime.getInstance(extension.getParsedValue()).getDate().toInstant());
        } catch (ParseException | RuntimeException e) {
            // malformed, so that it says nothing
            return Optional.empty();
        }
    }

    @Override
    public String kind() {
        return "OCSP";
    }

    @Override
    public Instant thisUpdateAt() {
        return single.getThisUpdate().toInstant();
    }

    @Override
    public Optional<Instant> nextUpdateAt() {
        return Optional.ofNullable(single.getNextUpdate()).map(Date::toInstant);
    }

    @Override
    public Graded algorithm() {
        return AlgorithmPolicy.signature(response.algorithm(), response.algorithm());
    }

    @Override
    public String signedBy() {
        return response.responderName().map(Names::clean).orElse("OCSP");
    }

    @Override
    public ValidationMaterial material() {
        return new ValidationMaterial(response.certificates(), List.of(), List.of(response.encoded()));
    }
}
