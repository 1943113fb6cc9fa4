package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Certificates;

/**
 * Checks a detached CMS signature (RFC 5652) of one signer as PDF uses it (ISO 32000-1, 12.8.3.3 and ETSI EN 319 142-1):
 * form, digest, signed attributes, signature value. Stateless.
 */
public final class DetachedCms {

    private static final int MAX_CERTIFICATES = 64;

    private DetachedCms() {}

    /**
     * Checks a signature.
     *
     * @param encoded the CMS, which may be followed by zeros: writers reserve more room than they need
     * @param content what was signed
     * @param cades whether the form demands the attribute that names the signer's certificate
     * @throws IOException when what was signed cannot be read
     */
    public static CmsResult check(byte[] encoded, SignedContent content, boolean cades) throws IOException {
        SignerInformation signer;
        List<X509CertificateHolder> certificates;
        try {
            CMSSignedData data = parse(encoded);
            if (data.getSignedContent() != null) {
                return broken("content inside the detached signature");
            }
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            certificates = new ArrayList<>(data.getCertificates().getMatches(null));
            if (signers.size() != 1) {
                return broken(signers.size() + " signers instead of one");
            }
            if (certificates.size() > MAX_CERTIFICATES) {
                return broken(certificates.size() + " certificates");
            }
            signer = signers.iterator().next();
        } catch (IOException | CMSException | RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            return broken(String.valueOf(e.getMessage()));
        }
        return checkSigner(signer, certificates, content, cades);
    }

    private static CMSSignedData parse(byte[] encoded) throws IOException, CMSException {
        try (ASN1InputStream in = new ASN1InputStream(encoded)) {
            ASN1Primitive first = in.readObject();
            if (first == null) {
                throw new IOException("empty");
            }
            for (int rest = in.read(); rest >= 0; rest = in.read()) {
                if (rest != 0) {
                    throw new IOException("bytes other than zero after the signature");
                }
            }
            return new CMSSignedData(ContentInfo.getInstance(first));
        }
    }

    private static CmsResult checkSigner(SignerInformation signer, List<X509CertificateHolder> certificates,
            SignedContent content, boolean cades) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<X509Certificate> others = new ArrayList<>();
        Optional<X509Certificate> certificate = Optional.empty();
        Optional<Instant> signingTime = Optional.empty();
        try {
            for (X509CertificateHolder holder : certificates) {
                others.add(Certificates.read(holder.getEncoded()));
            }
            certificate = take(signer, certificates, others);
            SignerCheck check = new SignerCheck(signer, findings);
            check.algorithms();
            check.attributes();
            check.digest(content);
            if (certificate.isPresent()) {
                check.value(certificate.get());
                check.identity(certificate.get(), cades);
            } else {
                findings.add(finding(Severity.NOT_CHECKED, "signature.certificateMissing"));
            }
            check.timestamp();
            signingTime = signingTime(signer);
        } catch (GeneralSecurityException | RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            findings.add(brokenFinding(String.valueOf(e.getMessage())));
        }
        return new CmsResult(certificate, others, signingTime, findings);
    }

    /** Takes the signer's certificate out of the others. */
    private static Optional<X509Certificate> take(SignerInformation signer, List<X509CertificateHolder> holders,
            List<X509Certificate> certificates) {
        for (int i = 0; i < holders.size(); i++) {
            if (signer.getSID().match(holders.get(i))) {
                return Optional.of(certificates.remove(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> signingTime(SignerInformation signer) {
        return Attributes.single(signer.getSignedAttributes(), CMSAttributes.signingTime)
                .map(value -> Time.getInstance(value).getDate().toInstant());
    }

    private static CmsResult broken(String why) {
        return new CmsResult(Optional.empty(), List.of(), Optional.empty(), List.of(brokenFinding(why)));
    }

    private static Finding brokenFinding(String why) {
        return finding(Severity.ERROR, "signature.structure.broken").showing("CMS", why);
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm a; RFC 5652");
    }
}
