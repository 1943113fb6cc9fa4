package vn.haidang.signature.internal.asic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.DocumentReading.Signed;
import vn.haidang.signature.DocumentReading.Unreadable;
import vn.haidang.signature.DocumentReading.Unsigned;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.container.Container;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.container.ContainerFindings;
import vn.haidang.signature.internal.xml.UnsupportedXmlException;
import vn.haidang.signature.internal.xml.XmlSignatureFormat;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** Containers with files and the signatures over them, ASiC-S and ASiC-E with CAdES or XAdES (ETSI EN 319 162-1). */
@Component(service = SignatureFormat.class)
public final class AsicSignatureFormat implements SignatureFormat {

    private static final String NAME = "ASiC";
    private static final String OFFICE = "[Content_Types].xml";
    private static final int HEAD_LENGTH = 256;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(DocumentBytes document) throws IOException {
        if (!Container.recognises(document)) {
            return false;
        }
        // the name and the content of the first file stand right at the beginning
        String head = new String(document.head(HEAD_LENGTH), StandardCharsets.ISO_8859_1);
        if (head.startsWith(AsicContainer.MIMETYPE, 30)) {
            return AsicContainer.TYPES.stream().anyMatch(head::contains);
        }
        List<String> names = Container.names(document);
        return !names.contains(OFFICE) && names.stream().anyMatch(AsicContainer::isSignature);
    }

    @Override
    public DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException {
        try {
            return read(Container.open(document), judge);
        } catch (ContainerException e) {
            return new Unreadable(ContainerFindings.refused(e, NAME));
        } catch (XmlRefusedException e) {
            return new Unreadable(XmlSignatureFormat.refused(e));
        } catch (UnsupportedXmlException e) {
            return new Unreadable(
                    AsicContainer.finding(Severity.NOT_CHECKED, "xml.tooDemanding").showing("ASiC", e.getMessage()));
        }
    }

    private static DocumentReading read(Container zip, SignatureJudge judge)
            throws IOException, XmlRefusedException, UnsupportedXmlException {
        AsicContainer container = new AsicContainer(zip);
        Optional<String> secret = container.secrecyMark();
        if (secret.isPresent()) {
            return new DocumentReading.StateSecret(secret.get());
        }
        List<Finding> findings = new ArrayList<>();
        container.mimetypeProblem().ifPresent(findings::add);
        Optional<String> unknown = container.unknown().stream().findFirst();
        unknown.ifPresent(name -> findings
                .add(AsicContainer.finding(Severity.WARNING, "asic.unknown").with("part", Names.clean(name))));
        if (zip.isCommented()) {
            findings.add(AsicContainer.finding(Severity.WARNING, "container.comment"));
        }
        if (container.dataObjects().isEmpty()) {
            throw new ContainerException(ContainerException.Reason.BROKEN, "no file that could be signed");
        }
        List<SignatureVerdict> verdicts = new AsicSignatures(container, judge).verdicts();
        return verdicts.isEmpty() ? new Unsigned(findings) : new Signed(verdicts, findings);
    }
}
