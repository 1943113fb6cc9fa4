package vn.haidang.signature.internal.judge;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Verdicts;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.certificate.SignerProfile;
import vn.haidang.signature.internal.certificate.UsageCheck;
import vn.haidang.signature.internal.path.CertificateJudge;
import vn.haidang.signature.internal.path.CertificateUse;
import vn.haidang.signature.internal.path.PathCheck;
import vn.haidang.signature.internal.path.PolicyOptions;
import vn.haidang.signature.internal.revocation.RevocationSupply;
import vn.haidang.signature.internal.timestamp.TimestampCheck;
import vn.haidang.signature.internal.trust.TrustAnchors;
import vn.haidang.signature.internal.trust.TrustFolder;
import vn.haidang.signature.internal.trust.TrustStoreFolder;

/** Judges by the trust and revocation sources of a request, which are read once. Safe for use by several threads. */
public final class RequestJudge implements SignatureJudge {

    private final Instant at;
    private final CertificateJudge certificates;
    private final AuthorityNotes notes;

    private RequestJudge(Instant at, CertificateJudge certificates, AuthorityNotes notes) {
        this.at = at;
        this.certificates = certificates;
        this.notes = notes;
    }

    /** Reads the sources of a request. */
    public static RequestJudge of(VerificationRequest request, Instant at) throws FindingException {
        return of(request, at, new JudgeMemory());
    }

    /** Reads the sources of a request, but what others have found out before. */
    public static RequestJudge of(VerificationRequest request, Instant at, JudgeMemory memory)
            throws FindingException {
        TrustAnchors trust = trust(request.trust(), at);
        RevocationSupply revocation = RevocationSupply.of(request.revocation(), memory.lists());
        List<Finding> problems = new ArrayList<>(trust.problems());
        problems.addAll(revocation.problems());
        return new RequestJudge(at,
                new CertificateJudge(trust, revocation, new PathCheck(trust, PolicyOptions.ANY, memory.paths())),
                new AuthorityNotes(problems));
    }

    /** The anchors and links of a trust source. */
    public static TrustAnchors trust(TrustSource source, Instant at) throws FindingException {
        return source instanceof TrustSource.Store
                ? TrustStoreFolder.anchors(source.folder(), at)
                : TrustFolder.load(source.folder());
    }

    @Override
    public Instant at() {
        return at;
    }

    /** What there is to say of authorities and of the sources rather than of one signature. */
    public List<Finding> notes() {
        return notes.findings();
    }

    @Override
    public Judgement judge(SigningEvidence evidence) {
        X509Certificate signer = evidence.signer();
        CertificateUse use = new CertificateUse(TimeCheck.used(evidence.time(), at), evidence.time().proven(),
                evidence.existence(), evidence.embedded(), at);
        PathCheck.Result result = certificates.check(signer, evidence.embedded(), use);
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.addAll(UsageCheck.check(signer));
        findings.add(conclusion(findings));
        ObjectLink link = link(signer);
        findings.replaceAll(finding -> finding.about(link));
        findings.addAll(TimeCheck.check(evidence.time(), at));
        notes.add(signer, result, use);
        return new Judgement(Verdicts.of(findings), SignerProfile.of(signer), findings, result.whole(), result.used());
    }

    @Override
    public TimestampJudgement timestamp(TimestampEvidence evidence) throws IOException {
        return new TimestampCheck(certificates, at).check(evidence);
    }

    /** The certificate as a whole. */
    private static Finding conclusion(List<Finding> findings) {
        return switch (Verdicts.of(findings)) {
            case VALID -> AppendixTwo.CERTIFICATE.finding(Severity.OK, "ok");
            case INVALID -> AppendixTwo.CERTIFICATE.finding(Severity.ERROR, "invalid");
            case INDETERMINATE -> AppendixTwo.CERTIFICATE.finding(Severity.NOT_CHECKED, "undecided");
        };
    }

    private static ObjectLink link(X509Certificate certificate) {
        return new ObjectLink("certificate", HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray()),
                Names.shown(certificate.getSubjectX500Principal()));
    }
}
