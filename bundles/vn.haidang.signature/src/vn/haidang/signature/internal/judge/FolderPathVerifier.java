package vn.haidang.signature.internal.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.PathRequest;
import vn.haidang.signature.PathVerdict;
import vn.haidang.signature.PathVerifier;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.Verdicts;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.certificate.FolderFiles;
import vn.haidang.signature.internal.path.CertificateJudge;
import vn.haidang.signature.internal.path.CertificateUse;
import vn.haidang.signature.internal.path.PathCheck;
import vn.haidang.signature.internal.path.PolicyOptions;
import vn.haidang.signature.internal.revocation.RevocationSupply;
import vn.haidang.signature.internal.trust.TrustAnchors;
import vn.haidang.signature.internal.trust.TrustFolder;

/** The path verifier on plain folders. */
@Component(service = PathVerifier.class)
public final class FolderPathVerifier implements PathVerifier {

    private static final long MAX_LENGTH = 1L << 20;

    private final JudgeMemory memory = new JudgeMemory();

    @Override
    public PathVerdict verify(PathRequest request) throws FindingException {
        X509Certificate target = target(request.target());
        TrustAnchors trust = trust(request);
        RevocationSupply revocation = RevocationSupply.of(RevocationSources.of(Optional.of(request.revocation())),
                memory.lists());
        PolicyOptions policies = new PolicyOptions(request.policies(), request.explicitPolicy(),
                request.inhibitMapping(), request.inhibitAny());
        PathCheck.Result result = new CertificateJudge(trust, revocation,
                new PathCheck(trust, policies, memory.paths())).check(target,
                        ValidationMaterial.none(), CertificateUse.unproven(request.at(), request.at()));
        List<Finding> findings = new ArrayList<>(result.findings());
        if (result.path().isEmpty()) {
            // who names the anchors asks whether there is a path, and there is none
            findings.replaceAll(finding -> finding.code().equals("certificate.path.none")
                    ? new Finding(Severity.ERROR, finding.code(), finding.arguments(), finding.citation(),
                            finding.subject(), finding.evidence(), finding.catalogue())
                    : finding);
        }
        findings.addAll(trust.problems());
        return new PathVerdict(Verdicts.of(findings), result.whole(), findings);
    }

    /** Anchors from the one folder alone; from the other even self-signed certificates are no more than links. */
    private static TrustAnchors trust(PathRequest request) throws FindingException {
        TrustAnchors anchors = TrustFolder.load(request.trust());
        TrustAnchors between = TrustFolder.load(request.certificates());
        List<X509Certificate> links = new ArrayList<>(anchors.intermediates());
        links.addAll(between.intermediates());
        links.addAll(between.anchors());
        List<Finding> problems = new ArrayList<>(anchors.problems());
        problems.addAll(between.problems());
        return new TrustAnchors(anchors.anchors(), links, problems);
    }

    private static X509Certificate target(Path file) throws FindingException {
        try {
            return Certificates.readAll(FolderFiles.readWithin(file, MAX_LENGTH)).get(0);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "path.target.unreadable")
                    .with("path", file.toString()).showing(e.getClass().getSimpleName(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}
