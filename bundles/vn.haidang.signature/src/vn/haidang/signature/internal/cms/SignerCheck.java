package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.SignerInformation;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SignatureAlgorithm;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Names;

/** The checks of one signer's part of a CMS, each adding its result; for one thread. */
final class SignerCheck {

    private final SignerInformation signer;
    private final ASN1ObjectIdentifier contentType;
    private final List<Finding> findings;

    SignerCheck(SignerInformation signer, ASN1ObjectIdentifier contentType, List<Finding> findings) {
        this.signer = signer;
        this.contentType = contentType;
        this.findings = findings;
    }

    /** The digest and signature algorithms against Phụ lục I. */
    SignatureAlgorithm algorithms() {
        SignatureAlgorithm algorithm = new SignatureAlgorithm(
                AlgorithmPolicy.signature(signatureAlgorithm(), signer.getDigestAlgorithmID())
                        .worse(AlgorithmPolicy.digest(signer.getDigestAlgorithmID())));
        findings.add(algorithm.finding());
        return algorithm;
    }

    /** The attributes that must be signed: RFC 5652, 11.1, 11.2 and 11.4, and RFC 6211 where it is used. */
    void attributes(CmsRules rules) {
        Optional<ASN1ObjectIdentifier> named = single(CMSAttributes.contentType).map(ASN1ObjectIdentifier::getInstance);
        boolean right = rules == CmsRules.COUNTER_SIGNATURE
                ? named.isEmpty()
                : named.equals(Optional.of(contentType));
        if (!right) {
            findings.add(finding(Severity.ERROR, "signature.attributes.contentType").citing("RFC 5652, 11.1"));
        } else if (named.isPresent() && !CMSObjectIdentifiers.data.equals(contentType)) {
            // what is signed then means something else than the bytes of a document: a time-stamp, a program, …
            findings.add(finding(Severity.NOT_CHECKED, "signature.attributes.otherContent")
                    .showing("contentType", contentType.getId()).citing("RFC 5652, 11.1"));
        }
        boolean protectedOtherwise = single(CMSAttributes.cmsAlgorithmProtect).map(CMSAlgorithmProtection::getInstance)
                .filter(protection -> !signer.getDigestAlgorithmID().equals(protection.getDigestAlgorithm())
                        || !signatureAlgorithm().equals(protection.getSignatureAlgorithm()))
                .isPresent();
        if (protectedOtherwise) {
            findings.add(finding(Severity.ERROR, "signature.attributes.algorithms").citing("RFC 6211"));
        }
    }

    /** The digest of what was signed against the one in the signed attributes. */
    void digest(SignedContent content) throws IOException {
        Optional<byte[]> claimed = single(CMSAttributes.messageDigest)
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
        if (claimed.isEmpty()) {
            findings.add(AppendixTwo.INTEGRITY.finding(Severity.ERROR, "noDigest"));
            return;
        }
        MessageDigest digest;
        try {
            digest = SignatureValue.digest(signer.getDigestAlgorithmID().getAlgorithm());
        } catch (NoSuchAlgorithmException e) {
            findings.add(AppendixTwo.INTEGRITY.notChecked().showing("OID",
                    signer.getDigestAlgorithmID().getAlgorithm().getId()));
            return;
        }
        content.into(digest);
        byte[] computed = digest.digest();
        boolean same = MessageDigest.isEqual(computed, claimed.get());
        Finding finding = same
                ? AppendixTwo.INTEGRITY.finding(Severity.OK, "ok")
                : AppendixTwo.INTEGRITY.finding(Severity.ERROR, "broken");
        HexFormat hex = HexFormat.of();
        findings.add(finding.showing("messageDigest", hex.formatHex(claimed.get())).showing(
                AlgorithmPolicy.digest(signer.getDigestAlgorithmID()).name(),
                hex.formatHex(computed)));
    }

    /** The signature over the signed attributes, with the certificate's key. */
    void value(X509Certificate certificate) throws GeneralSecurityException, IOException {
        byte[] signed = signer.getEncodedSignedAttributes();
        if (signed == null) {
            // a signature right over the document would let its own attributes be passed off as a document
            findings.add(AppendixTwo.VALUE.finding(Severity.ERROR, "noSignedAttributes"));
            return;
        }
        try {
            boolean right = SignatureValue.isRight(signer.getSignature(), signed, certificate.getPublicKey(),
                    signatureAlgorithm(), signer.getDigestAlgorithmID());
            findings.add(right
                    ? AppendixTwo.VALUE.finding(Severity.OK, "ok")
                    : AppendixTwo.VALUE.finding(Severity.ERROR, "wrong"));
        } catch (InvalidKeyException e) {
            // a key of another kind cannot have made it
            findings.add(
                    AppendixTwo.VALUE.finding(Severity.ERROR, "wrong").showing("Key", String.valueOf(e.getMessage())));
        } catch (NoSuchAlgorithmException e) {
            findings.add(AppendixTwo.VALUE.notChecked().showing("OID", signatureAlgorithm().getAlgorithm().getId()));
        }
    }

    /** That the certificate is the one the signer meant: RFC 5035. Answers whether the signature says so. */
    boolean identity(X509Certificate certificate, CmsRules rules) throws GeneralSecurityException {
        Optional<Boolean> named = SigningCertificateAttribute.names(signer.getSignedAttributes(), certificate);
        String name = Names.subject(certificate).orElseGet(() -> Names.wholeSubject(certificate));
        Finding finding;
        if (named.isPresent()) {
            finding = named.get()
                    ? AppendixTwo.SIGNER.finding(Severity.OK, "ok")
                    : AppendixTwo.SIGNER.finding(Severity.ERROR, "otherCertificate");
        } else {
            finding = rules == CmsRules.CADES
                    ? AppendixTwo.SIGNER.finding(Severity.WARNING, "notNamed")
                    : AppendixTwo.SIGNER.finding(Severity.OK, "byNumber");
        }
        findings.add(finding.with("signer", name).showing("Subject", Names.wholeSubject(certificate))
                .showing("Serial number", certificate.getSerialNumber().toString(16)));
        return named.orElse(false);
    }

    private Optional<ASN1Encodable> single(ASN1ObjectIdentifier type) {
        return Attributes.single(signer.getSignedAttributes(), type);
    }

    private AlgorithmIdentifier signatureAlgorithm() {
        return signer.toASN1Structure().getDigestEncryptionAlgorithm();
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
