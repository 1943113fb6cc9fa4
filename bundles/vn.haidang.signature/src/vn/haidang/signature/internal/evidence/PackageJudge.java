package vn.haidang.signature.internal.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.evidence.PackageCheck;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.judge.RequestJudge;

/** Judges the documents of one package anew, by its material and somebody's own trust. */
final class PackageJudge {

    private final PackageReader reader;
    private final SignatureVerifier verifier;
    private final TrustSource trust;
    private final Path workspace;
    /** The documents at hand, by hash. */
    private final Map<String, Path> documents;

    PackageJudge(PackageReader reader, SignatureVerifier verifier, TrustSource trust, Path workspace,
            Map<String, Path> documents) {
        this.reader = reader;
        this.verifier = verifier;
        this.trust = trust;
        this.workspace = workspace;
        this.documents = documents;
    }

    /** @param revocation the folder with the package's lists and answers */
    PackageCheck.Document judge(String folder, Path revocation)
            throws IOException, ContainerException, FindingException {
        PackedReport report = reader.report(folder);
        VerificationRequest request = new VerificationRequest(trust,
                RevocationSources.of(Optional.of(revocation)), Optional.of(report.verifiedAt()));
        List<Finding> findings = new ArrayList<>(certificates(report, request));
        Optional<Path> document = document(folder, report);
        if (document.isPresent()) {
            findings.addAll(whole(report, document.get(), request));
        } else {
            findings.add(finding(Severity.NOT_CHECKED, "evidence.document.absent"));
        }
        return new PackageCheck.Document(report.file(), report.sha256(), report.conclusion(), report.verifiedAt(),
                findings);
    }

    private Optional<Path> document(String folder, PackedReport report) throws IOException, ContainerException {
        if (documents.containsKey(report.sha256())) {
            return Optional.of(documents.get(report.sha256()));
        }
        Path unpacked = Files.createTempFile(workspace, "document", ".bin");
        return reader.unpackDocument(folder, unpacked) ? Optional.of(unpacked) : Optional.empty();
    }

    private List<Finding> certificates(PackedReport report, VerificationRequest request)
            throws IOException, ContainerException, FindingException {
        SignatureJudge judge = RequestJudge.of(request, report.verifiedAt());
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (PackedReport.Signature signature : report.signatures()) {
            number++;
            if (signature.certificate().isPresent()) {
                String packed = signature.certificateResult().orElse("");
                String anew = judged(signature, judge);
                findings.add(packed.equals(anew)
                        ? finding(Severity.OK, "evidence.certificate.same").with("number", number)
                        : finding(Severity.ERROR, "evidence.certificate.differs").with("number", number)
                                .showing("packed", packed).showing("anew", anew));
            }
        }
        return findings;
    }

    private String judged(PackedReport.Signature signature, SignatureJudge judge)
            throws IOException, ContainerException {
        List<X509Certificate> above = new ArrayList<>();
        for (String name : new LinkedHashSet<>(signature.certificates())) {
            above.add(reader.certificate(name));
        }
        X509Certificate signer = reader.certificate(signature.certificate().orElseThrow());
        return judge.judge(new SigningEvidence(signer, ValidationMaterial.of(above), signature.time())).findings()
                .stream().map(Finding::code).filter(code -> code.startsWith(PackedReport.CERTIFICATE_CODE)).findFirst()
                .orElse("");
    }

    private List<Finding> whole(PackedReport report, Path document, VerificationRequest request)
            throws FindingException {
        List<DocumentVerdict> verdicts = new ArrayList<>();
        verifier.verify(List.of(document), request, Progress.unobserved(), verdicts::add);
        DocumentVerdict anew = verdicts.get(0);
        if (!anew.sha256().equals(Optional.of(report.sha256()))) {
            return List.of(finding(Severity.ERROR, "evidence.document.other"));
        }
        boolean same = anew.conclusion().name().equals(report.conclusion())
                && anew.signatures().stream().map(SignatureVerdict::verdict).toList()
                        .equals(report.signatures().stream().map(PackedReport.Signature::verdict).toList());
        return List.of(same
                ? finding(Severity.OK, "evidence.document.same").with("conclusion", report.conclusion())
                : finding(Severity.ERROR, "evidence.document.differs").with("packed", report.conclusion())
                        .with("anew", anew.conclusion().name()));
    }

    static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
