package vn.haidang.signature.internal.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import vn.haidang.signature.internal.container.Container;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.container.ContainerFindings;
import vn.haidang.signature.internal.xml.Budget;
import vn.haidang.signature.internal.xml.DocumentCoverage;
import vn.haidang.signature.internal.xml.Dsig;
import vn.haidang.signature.internal.xml.UnsupportedXmlException;
import vn.haidang.signature.internal.xml.XmlFormException;
import vn.haidang.signature.internal.xml.XmlResult;
import vn.haidang.signature.internal.xml.XmlSignatureFormat;
import vn.haidang.signature.internal.xml.XmlSignatures;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** Documents of Word, Excel and PowerPoint with the signatures of the Open Packaging Conventions (ECMA-376, part 2, 10). */
@Component(service = SignatureFormat.class)
public final class OoxmlSignatureFormat implements SignatureFormat {

    private static final String NAME = "OOXML";
    private static final int MAX_SIGNATURES = 64;
    private static final int HEAD_LENGTH = 4096;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(DocumentBytes document) throws IOException {
        if (!Container.recognises(document)) {
            return false;
        }
        List<String> names = Container.names(document);
        // a package whose table is broken is a broken package, not a file of some other format
        return names.isEmpty()
                ? new String(document.head(HEAD_LENGTH), StandardCharsets.ISO_8859_1).contains(Opc.CONTENT_TYPES)
                : names.contains(Opc.CONTENT_TYPES);
    }

    @Override
    public DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException {
        try {
            Container container = Container.open(document);
            OfficePackage pack = new OfficePackage(container);
            Optional<String> secret = OfficeText.secrecyMark(pack);
            return secret.isPresent()
                    ? new DocumentReading.StateSecret(secret.get())
                    : read(pack, container.isCommented(), judge);
        } catch (ContainerException e) {
            return new Unreadable(ContainerFindings.refused(e, NAME));
        } catch (XmlRefusedException e) {
            return new Unreadable(XmlSignatureFormat.refused(e));
        } catch (UnsupportedXmlException e) {
            return new Unreadable(
                    Opc.finding(Severity.NOT_CHECKED, "xml.tooDemanding").showing("OPC", e.getMessage()));
        }
    }

    private static DocumentReading read(OfficePackage pack, boolean commented, SignatureJudge judge)
            throws IOException, XmlRefusedException, UnsupportedXmlException {
        Set<String> infrastructure = new HashSet<>();
        List<String> signatures = signatures(pack, infrastructure);
        if (signatures.isEmpty()) {
            boolean loose = pack.parts().stream()
                    .anyMatch(part -> pack.type(part).contains("digital-signature-xmlsig"));
            return new Unsigned(loose ? List.of(Opc.finding(Severity.WARNING, "ooxml.unlinked")) : List.of());
        }
        List<Finding> active = ActiveContent.findings(pack);
        List<SignatureVerdict> verdicts = new ArrayList<>();
        Budget budget = new Budget();
        for (String part : signatures) {
            verdicts.add(verdict(pack, part, infrastructure, active, budget, judge));
        }
        return new Signed(verdicts, commented
                ? List.of(Opc.finding(Severity.WARNING, "container.comment"))
                : List.of());
    }

    /** The parts with signatures, reached as the conventions have it; what belongs to them is added to the others. */
    private static List<String> signatures(OfficePackage pack, Set<String> infrastructure)
            throws ContainerException {
        List<String> signatures = new ArrayList<>();
        for (String origin : pack.targets("/", Opc.TYPE_ORIGIN)) {
            infrastructure.add(origin);
            signatures.addAll(pack.targets(origin, Opc.TYPE_SIGNATURE));
        }
        if (signatures.size() > MAX_SIGNATURES || new HashSet<>(signatures).size() < signatures.size()) {
            throw new ContainerException(ContainerException.Reason.BROKEN, signatures.size() + " signatures");
        }
        infrastructure.addAll(signatures);
        for (String signature : signatures) {
            infrastructure.addAll(pack.targets(signature, Opc.TYPE_CERTIFICATE));
        }
        List<String> sources = List.copyOf(infrastructure);
        for (String relationships : pack.relationshipParts().keySet()) {
            if (sources.stream().anyMatch(source -> Opc.folded(source)
                    .equals(Opc.folded(OfficePackage.source(relationships))))) {
                infrastructure.add(relationships);
            }
        }
        return signatures;
    }

    private static SignatureVerdict verdict(OfficePackage pack, String part, Set<String> infrastructure,
            List<Finding> active, Budget budget, SignatureJudge judge)
            throws IOException, XmlRefusedException, UnsupportedXmlException {
        XmlDocument document = pack.xml(part);
        SignedParts signed = new SignedParts(pack, budget);
        List<XmlResult> results = new XmlSignatures(document, signed, budget).check();
        if (results.size() != 1 || results.get(0).element() != document.root()) {
            throw new ContainerException(ContainerException.Reason.BROKEN, part + " is not one signature");
        }
        DocumentCoverage inside = new DocumentCoverage(document, results);
        PackageCoverage coverage = new PackageCoverage(pack, signed, infrastructure);
        List<Finding> more = new ArrayList<>(coverage.findings());
        if (!inside.isWhole(results.get(0))) {
            more.addAll(inside.findings(results.get(0)));
        }
        more.addAll(signed.problems());
        more.addAll(active);
        boolean whole = coverage.isWhole() && inside.isWhole(results.get(0));
        return results.get(0).claiming(signingTime(document)).judgedBy(judge, whole, more);
    }

    /** The time that Office writes beside that of XAdES (10.5.8.2); covered like everything in the signature. */
    private static Optional<Instant> signingTime(XmlDocument document) {
        Optional<String> value = document.elements().stream()
                .filter(element -> element.is(Opc.SIGNATURE, "SignatureTime"))
                .flatMap(time -> time.first(Opc.SIGNATURE, "Value").stream()).map(XmlElement::text).findFirst();
        try {
            return value.isPresent() ? Optional.of(Dsig.instant(value.get().strip())) : Optional.empty();
        } catch (XmlFormException e) {
            // a time that cannot be read is no time claimed, which is said
            return Optional.empty();
        }
    }
}
