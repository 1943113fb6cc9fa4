package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.cms.CmsException;
import vn.haidang.signature.internal.cms.CmsMessage;
import vn.haidang.signature.internal.cms.CmsResult;
import vn.haidang.signature.internal.cms.CmsRules;
import vn.haidang.signature.internal.cms.DetachedCms;
import vn.haidang.signature.internal.cms.PaddedEncoding;

/**
 * Checks a signature by its form, ISO 32000-1, table 252 and 12.8.3: PAdES and detached PKCS #7, and the two old forms that
 * rest on SHA-1. Stateless.
 */
final class SignatureForms {

    static final String CADES = "ETSI.CAdES.detached";
    private static final int MAX_CERTIFICATES = 64;
    private static final AlgorithmIdentifier SHA1 = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);
    /** What writers of adbe.x509.rsa_sha1 use in spite of the name, since PDF 1.5. */
    private static final List<AlgorithmIdentifier> RSA_DIGESTS = List.of(SHA1,
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384),
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512));

    private SignatureForms() {}

    /** What was found; empty when nobody here knows the form or there is nothing to check. */
    static Optional<CmsResult> check(Candidate candidate) throws IOException {
        if (candidate.contents().isEmpty()) {
            return Optional.empty();
        }
        byte[] contents = candidate.contents().get();
        return switch (candidate.form()) {
            case "adbe.pkcs7.detached" -> Optional.of(
                    DetachedCms.check(contents, candidate.content(), CmsRules.PLAIN));
            case CADES -> Optional.of(DetachedCms.check(contents, candidate.content(), CmsRules.CADES));
            case "adbe.pkcs7.sha1" -> Optional.of(digestSigned(contents, candidate));
            case "adbe.x509.rsa_sha1" -> Optional.of(bare(contents, candidate));
            default -> {
                candidate.findings().add(finding(Severity.NOT_CHECKED, "signature.form.unsupported").with("form",
                        Names.clean(candidate.form())));
                yield Optional.empty();
            }
        };
    }

    /** adbe.pkcs7.sha1: the message contains the document's SHA-1, and the signature is over that. */
    private static CmsResult digestSigned(byte[] contents, Candidate candidate) throws IOException {
        try {
            CmsMessage message = CmsMessage.parse(contents);
            if (message.signers().size() != 1 || message.content().isEmpty()) {
                return broken(List.of(), "not one signature over one digest");
            }
            byte[] stated = message.content().get();
            CmsResult inner = message.signers().get(0).check(message.signedContent().orElseThrow(), CmsRules.PLAIN);
            List<Finding> findings = new ArrayList<>(inner.findings());
            if (!MessageDigest.isEqual(digest(SHA1, candidate), stated)) {
                findings.removeIf(AppendixTwo.INTEGRITY::isResult);
                findings.add(AppendixTwo.INTEGRITY.finding(Severity.ERROR, "broken"));
            }
            findings.add(algorithm(AlgorithmPolicy.digest(SHA1)));
            return new CmsResult(inner.signer(), inner.embedded(), inner.signingTime(), inner.named(),
                    inner.timestamps(), inner.value(), findings);
        } catch (CmsException e) {
            return broken(List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** adbe.x509.rsa_sha1: the bare value over the document, the certificates in the dictionary. */
    private static CmsResult bare(byte[] contents, Candidate candidate) throws IOException {
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (byte[] encoded : certificates(candidate.dictionary().getDictionaryObject(COSName.CERT))) {
                certificates.add(Certificates.read(encoded));
            }
            if (certificates.isEmpty()) {
                return broken(List.of(finding(Severity.NOT_CHECKED, "signature.certificateMissing")), "Cert");
            }
            byte[] value = ASN1OctetString.getInstance(first(contents)).getOctets();
            return bare(certificates, value, candidate);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return broken(List.of(), String.valueOf(e.getMessage()));
        }
    }

    private static CmsResult bare(List<X509Certificate> certificates, byte[] value, Candidate candidate)
            throws IOException, GeneralSecurityException {
        X509Certificate signer = certificates.get(0);
        Optional<AlgorithmIdentifier> right = Optional.empty();
        for (AlgorithmIdentifier digest : RSA_DIGESTS) {
            if (right.isEmpty() && SignatureValue.isRightOverDigest(value, digest(digest, candidate), digest,
                    signer.getPublicKey())) {
                right = Optional.of(digest);
            }
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(algorithm(AlgorithmPolicy.digest(right.orElse(SHA1))));
        // a value over other bytes and one by another key cannot be told apart here
        findings.add(AppendixTwo.INTEGRITY.finding(right.isPresent() ? Severity.OK : Severity.ERROR,
                right.isPresent() ? "ok" : "broken"));
        findings.add(AppendixTwo.VALUE.finding(right.isPresent() ? Severity.OK : Severity.ERROR,
                right.isPresent() ? "ok" : "wrong"));
        findings.add(AppendixTwo.SIGNER.finding(Severity.OK, "ok").with("signer",
                Names.subject(signer).orElseGet(() -> Names.wholeSubject(signer))));
        return new CmsResult(Optional.of(signer),
                ValidationMaterial.of(certificates.subList(1, certificates.size())), Optional.empty(), true, List.of(),
                value, findings);
    }

    private static List<byte[]> certificates(COSBase entry) {
        List<byte[]> found = new ArrayList<>();
        if (entry instanceof COSString one) {
            found.add(one.getBytes());
        } else if (entry instanceof COSArray several) {
            for (int i = 0; i < Math.min(several.size(), MAX_CERTIFICATES); i++) {
                if (several.getObject(i) instanceof COSString one) {
                    found.add(one.getBytes());
                }
            }
        }
        return found;
    }

    private static ASN1Primitive first(byte[] contents) {
        try {
            return PaddedEncoding.read(contents);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static byte[] digest(AlgorithmIdentifier algorithm, Candidate candidate) throws IOException {
        try {
            MessageDigest digest = SignatureValue.digest(algorithm.getAlgorithm());
            candidate.content().into(digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static Finding algorithm(AlgorithmPolicy.Graded graded) {
        boolean sound = graded.isSound();
        return finding(sound ? Severity.INFO : Severity.ERROR,
                sound ? "signature.algorithm.notAppendixOne" : "signature.algorithm.weak")
                .with("algorithm", graded.name()).citing(AppendixTwo.CIRCULAR + ", Phụ lục I, 1.2 và 1.3");
    }

    private static CmsResult broken(List<Finding> more, String why) {
        List<Finding> findings = new ArrayList<>(more);
        findings.add(finding(Severity.ERROR, "signature.structure.broken").showing("PDF", why));
        return new CmsResult(Optional.empty(), ValidationMaterial.none(), Optional.empty(), false, List.of(),
                new byte[0], findings);
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm a; ISO 32000-1, 12.8.3");
    }
}
