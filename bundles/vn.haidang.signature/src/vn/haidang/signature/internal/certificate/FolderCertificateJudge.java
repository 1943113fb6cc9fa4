package vn.haidang.signature.internal.certificate;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.CertificateJudge;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Verdicts;

/**
 * Judges certificates by the two folders of a request, read once when it is made. Immutable and safe for use by several
 * threads.
 */
public final class FolderCertificateJudge implements CertificateJudge {

    private final Instant at;
    private final List<Finding> problems;
    private final PathCheck path;

    private FolderCertificateJudge(Instant at, TrustFolder trust, RevocationFolder revocation) {
        this.at = at;
        this.path = new PathCheck(new PathFinder(trust, revocation), new RevocationLists(revocation.lists()));
        this.problems = new ArrayList<>(trust.problems());
        this.problems.addAll(revocation.problems());
    }

    /** Reads the folders of a request. */
    public static FolderCertificateJudge of(VerificationRequest request, Instant at) throws FindingException {
        return new FolderCertificateJudge(at, TrustFolder.load(request.trust()),
                RevocationFolder.load(request.revocation()));
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Judgement judge(X509Certificate signer, Collection<X509Certificate> embedded, Instant signedAt) {
        try {
            List<X509Certificate> others = new ArrayList<>();
            for (X509Certificate certificate : embedded) {
                others.add(Certificates.own(certificate));
            }
            return judgeOwn(Certificates.own(signer), others, signedAt);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate handed in cannot be encoded and read again", e);
        }
    }

    private Judgement judgeOwn(X509Certificate signer, Collection<X509Certificate> embedded, Instant signedAt) {
        List<Finding> findings = new ArrayList<>();
        findings.add(validity(signer, signedAt));
        findings.addAll(path.check(signer, embedded, signedAt));
        findings.addAll(UsageCheck.check(signer));
        ObjectLink link = link(signer);
        findings.replaceAll(finding -> finding.about(link));
        findings.addAll(problems);
        return new Judgement(Verdicts.of(findings), findings);
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
