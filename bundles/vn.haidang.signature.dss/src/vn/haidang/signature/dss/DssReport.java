package vn.haidang.signature.dss;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.evidence.EvidenceReport;
import vn.haidang.signature.opinion.Opinion;
import vn.haidang.signature.opinion.OpinionRequest;

/** The validation report of ETSI TS 119 102-2 for packages of evidence, on the material that our own verdict rests on. */
@Component(service = EvidenceReport.class)
public final class DssReport implements EvidenceReport {

    private static final Logger LOG = System.getLogger(DssReport.class.getName());

    private final DssOpinion engine = new DssOpinion();

    @Override
    public String fileName() {
        return "report-etsi.xml";
    }

    @Override
    public Optional<byte[]> of(DocumentVerdict verdict) {
        if (!Files.isRegularFile(verdict.file())) {
            return Optional.empty();
        }
        List<X509Certificate> anchors = new ArrayList<>();
        ValidationMaterial material = ValidationMaterial.none();
        for (SignatureVerdict signature : verdict.signatures()) {
            if (!signature.path().isEmpty()) {
                anchors.add(signature.path().get(signature.path().size() - 1));
            }
            material = material.and(signature.used());
        }
        try {
            return engine.of(new OpinionRequest(verdict.file(), anchors, material, verdict.verifiedAt()))
                    .flatMap(Opinion::report).map(report -> report.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the package has our own reports; that DSS makes none of a document is no reason to have no package
            LOG.log(Level.WARNING, "EU DSS makes no report of " + verdict.file().getFileName(), e);
            return Optional.empty();
        }
    }
}
