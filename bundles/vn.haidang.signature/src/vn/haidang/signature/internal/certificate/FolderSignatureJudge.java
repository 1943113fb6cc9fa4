package vn.haidang.signature.internal.certificate;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.Verdicts;

/**
 * Judges certificates by the two folders of a request, read once when it is made. Immutable and safe for use by several
 * threads.
 */
public final class FolderSignatureJudge implements SignatureJudge {

    private final Instant at;
    private final List<Finding> problems;
    private final PathCheck path;

    private FolderSignatureJudge(Instant at, TrustFolder trust, RevocationFolder revocation) {
        this.at = at;
        this.path = new PathCheck(new PathFinder(trust, revocation), new RevocationLists(revocation.lists()));
        this.problems = new ArrayList<>(trust.problems());
        this.problems.addAll(revocation.problems());
    }

    /** Reads the folders of a request. */
    public static FolderSignatureJudge of(VerificationRequest request, Instant at) throws FindingException {
        return new FolderSignatureJudge(at, TrustFolder.load(request.trust()),
                RevocationFolder.load(request.revocation()));
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Judgement judge(SigningEvidence evidence) {
        try {
            X509Certificate signer = Certificates.own(evidence.signer());
            List<X509Certificate> others = new ArrayList<>();
            for (X509Certificate certificate : evidence.embedded().certificates()) {
                others.add(Certificates.own(certificate));
            }
            List<Finding> findings = new ArrayList<>(
                    certificateFindings(signer, others, evidence.time().best().orElse(at)));
            findings.add(conclusion(findings));
            findings.addAll(TimeCheck.check(evidence.time(), at));
            return new Judgement(Verdicts.of(findings), SignerProfile.of(signer), findings, List.of(),
                    ValidationMaterial.none());
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate handed in cannot be encoded and read again", e);
        }
    }

    @Override
    public TimestampJudgement timestamp(TimestampEvidence evidence) {
        List<Finding> findings = List.of(
                Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "signature.timestamp.notChecked")
                        .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm g"));
        return new TimestampJudgement(Verdicts.of(findings), Optional.empty(), Optional.empty(), findings, List.of(),
                ValidationMaterial.none());
    }

    private List<Finding> certificateFindings(X509Certificate signer, List<X509Certificate> others, Instant signedAt) {
        List<Finding> findings = new ArrayList<>();
        findings.add(validity(signer, signedAt));
        findings.addAll(path.check(signer, others, signedAt));
        findings.addAll(UsageCheck.check(signer));
        ObjectLink link = link(signer);
        findings.replaceAll(finding -> finding.about(link));
        findings.addAll(problems);
        return findings;
    }

    /** The certificate as a whole. */
    private static Finding conclusion(List<Finding> findings) {
        return switch (Verdicts.of(findings)) {
            case VALID -> AppendixTwo.CERTIFICATE.finding(Severity.OK, "ok");
            case INVALID -> AppendixTwo.CERTIFICATE.finding(Severity.ERROR, "invalid");
            case INDETERMINATE -> AppendixTwo.CERTIFICATE.finding(Severity.NOT_CHECKED, "undecided");
        };
    }

    private static Finding validity(X509Certificate signer, Instant signedAt) {
        Instant from = signer.getNotBefore().toInstant();
        Instant to = signer.getNotAfter().toInstant();
        Finding finding;
        if (signedAt.isBefore(from)) {
            finding = AppendixTwo.VALIDITY.finding(Severity.ERROR, "notYet");
        } else if (signedAt.isAfter(to)) {
            finding = AppendixTwo.VALIDITY.finding(Severity.ERROR, "expired");
        } else {
            finding = AppendixTwo.VALIDITY.finding(Severity.OK, "ok");
        }
        return finding.with("from", from).with("to", to).with("signedAt", signedAt)
                .showing("Valid from", from.toString()).showing("Valid to", to.toString());
    }

    private static ObjectLink link(X509Certificate certificate) {
        return new ObjectLink("certificate", HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray()),
                Names.shown(certificate.getSubjectX500Principal()));
    }
}
