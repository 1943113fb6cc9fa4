package vn.haidang.signature.internal.cms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;

import vn.haidang.signature.internal.SignatureValue;

/**
 * The signed attribute by which a signer fixes which certificate was meant: signing-certificate-v2 of RFC 5035, or the
 * older signing-certificate of RFC 2634.
 */
public final class SigningCertificateAttribute {

    private SigningCertificateAttribute() {}

    /** Whether the attribute names this certificate; empty when there is no such attribute. */
    public static Optional<Boolean> names(AttributeTable signed, X509Certificate certificate)
            throws GeneralSecurityException {
        Optional<ASN1Encodable> second = Attributes.single(signed, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (second.isPresent()) {
            ESSCertIDv2 id = SigningCertificateV2.getInstance(second.get()).getCerts()[0];
            return Optional.of(matches(id.getHashAlgorithm().getAlgorithm(), id.getCertHash(), id.getIssuerSerial(),
                    certificate));
        }
        Optional<ASN1Encodable> first = Attributes.single(signed, PKCSObjectIdentifiers.id_aa_signingCertificate);
        if (first.isPresent()) {
            ESSCertID id = SigningCertificate.getInstance(first.get()).getCerts()[0];
            return Optional.of(matches(OIWObjectIdentifiers.idSHA1, id.getCertHash(), id.getIssuerSerial(),
                    certificate));
        }
        return Optional.empty();
    }

    private static boolean matches(ASN1ObjectIdentifier algorithm, byte[] hash, IssuerSerial issuerSerial,
            X509Certificate certificate) throws GeneralSecurityException {
        MessageDigest digest = SignatureValue.digest(algorithm);
        return MessageDigest.isEqual(digest.digest(certificate.getEncoded()), hash)
                && (issuerSerial == null || matches(issuerSerial, certificate));
    }

    private static boolean matches(IssuerSerial issuerSerial, X509Certificate certificate) {
        if (!issuerSerial.getSerial().getValue().equals(certificate.getSerialNumber())) {
            return false;
        }
        X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        for (GeneralName name : issuerSerial.getIssuer().getNames()) {
            if (name.getTagNo() == GeneralName.directoryName && issuer.equals(X500Name.getInstance(name.getName()))) {
                return true;
            }
        }
        return false;
    }
}
