package vn.haidang.signature.internal.xml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.XmlAttribute;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlNode;

/**
 * What of a document its signatures cover, and what is left: a signature says nothing of what lies beside the part it
 * covers, and whoever reads the document may read that. Wrapping attacks live there. Immutable.
 */
public final class DocumentCoverage {

    private static final int MAX_SHOWN = 10;
    private static final Set<String> TECHNICAL = Set.of(Dsig.NAMESPACE, "http://www.w3.org/2009/xmldsig11#",
            Dsig.XADES, Dsig.XADES_141, CanonicalForm.EXCLUSIVE);

    private final XmlDocument document;
    private final BitSet technical;
    private final Set<XmlElement> apexes = new LinkedHashSet<>();
    private final boolean wholeByOne;
    private final BitSet together;

    public DocumentCoverage(XmlDocument document, List<XmlResult> signatures) {
        this.document = document;
        this.technical = technical(document);
        List<XmlResult> counted = signatures.stream().filter(DocumentCoverage::isOverContent).toList();
        this.together = covered(counted);
        this.wholeByOne = counted.stream().anyMatch(this::coversOutside);
        for (XmlResult signature : counted) {
            nodes(signature).forEach(nodes -> nodes.apex().ifPresent(apexes::add));
        }
    }

    /** A counter-signature is over another signature and says nothing of the content. */
    private static boolean isOverContent(XmlResult signature) {
        return signature.role() != SignatureRole.COUNTER_SIGNATURE;
    }

    /** Whether a signature alone covers everything in the document. */
    public boolean isWhole(XmlResult signature) {
        return isOverContent(signature) && uncovered(covered(List.of(signature))).isEmpty()
                && (coversOutside(signature) || instructions().isEmpty());
    }

    /** What there is to say of one signature's part of the document, and of what no signature covers. */
    public List<Finding> findings(XmlResult signature) {
        if (!isOverContent(signature)) {
            return List.of();
        }
        if (isWhole(signature)) {
            return List.of(XmlFindings.finding(Severity.OK, "xml.coverage.whole"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(XmlFindings.finding(Severity.INFO, "xml.coverage.part")
                .with("parts", shown(signature)).with("percent", percent(signature)));
        List<XmlElement> left = uncovered(together);
        if (!left.isEmpty()) {
            findings.add(XmlFindings.finding(Severity.NOT_CHECKED, "xml.coverage.uncovered")
                    .with("count", left.size()).with("part", Names.clean(left.get(0).path()))
                    .showing("XPath", left.stream().limit(MAX_SHOWN).map(element -> Names.clean(element.path()))
                            .collect(Collectors.joining(", "))));
        } else if (!wholeByOne && !instructions().isEmpty()) {
            findings.add(XmlFindings.finding(Severity.NOT_CHECKED, "xml.coverage.instruction").with("name",
                    Names.clean(instructions().get(0).target())));
        }
        decoy().ifPresent(element -> findings.add(XmlFindings.finding(Severity.ERROR, "xml.coverage.namesake")
                .with("part", Names.clean(element.path())).with("name", Names.clean(element.local()))));
        return findings;
    }

    /** An element that no signature covers and that has the name of one that is covered: a reader may take it for that. */
    private Optional<XmlElement> decoy() {
        return document.elements().stream()
                .filter(element -> !together.get(element.number()) && !technical.get(element.number()))
                .filter(element -> apexes.stream()
                        .anyMatch(apex -> apex != element && element.is(apex.namespace(), apex.local())))
                .findFirst();
    }

    private List<XmlElement> uncovered(BitSet covered) {
        return document.elements().stream()
                .filter(element -> !covered.get(element.number()) && !technical.get(element.number()))
                .filter(DocumentCoverage::isContent).toList();
    }

    /** Whether an element says something by itself, rather than holding together what is below it. */
    private static boolean isContent(XmlElement element) {
        return element.attributes().stream().anyMatch(XmlAttribute::isContent)
                || element.children().stream().noneMatch(XmlElement.class::isInstance)
                || element.children().stream().anyMatch(child -> child instanceof XmlNode.Text text
                        && !text.text().isBlank() || child instanceof XmlNode.Instruction);
    }

    private BitSet covered(List<XmlResult> signatures) {
        BitSet all = new BitSet();
        for (XmlResult signature : signatures) {
            for (Covered.Nodes nodes : nodes(signature)) {
                XmlElement apex = nodes.apex().orElse(document.root());
                BitSet part = new BitSet();
                part.set(apex.number(), nodes.textOnly() ? apex.number() + 1 : apex.end());
                nodes.leftOut().forEach(left -> part.clear(left.number(), left.end()));
                all.or(part);
            }
        }
        return all;
    }

    private static List<Covered.Nodes> nodes(XmlResult signature) {
        return signature.covered().stream().filter(Covered.Nodes.class::isInstance).map(Covered.Nodes.class::cast)
                .toList();
    }

    /** Whether the signature covers what stands beside the outermost element: a style sheet may be named there. */
    private boolean coversOutside(XmlResult signature) {
        return nodes(signature).stream().anyMatch(nodes -> nodes.apex().isEmpty());
    }

    private List<XmlNode.Instruction> instructions() {
        return document.outside().stream().filter(XmlNode.Instruction.class::isInstance)
                .map(XmlNode.Instruction.class::cast).toList();
    }

    /** The elements that signatures are made of; anything else in them is content that hides there. */
    private static BitSet technical(XmlDocument document) {
        BitSet technical = new BitSet();
        for (XmlElement element : document.elements()) {
            if (Dsig.isSignature(element)) {
                technical.set(element.number());
                for (XmlElement part : element.elements()) {
                    if (part.is(Dsig.NAMESPACE, "SignedInfo")) {
                        // the signature value is over all of it, whatever it is made of
                        technical.set(part.number(), part.end());
                    } else if (!part.is(Dsig.NAMESPACE, "Object") || holdsPropertiesOnly(part)) {
                        mark(part, technical);
                    }
                }
            }
        }
        return technical;
    }

    private static void mark(XmlElement element, BitSet technical) {
        if (TECHNICAL.contains(element.namespace())) {
            technical.set(element.number());
        }
        element.elements().forEach(inner -> mark(inner, technical));
    }

    private static boolean holdsPropertiesOnly(XmlElement object) {
        List<XmlElement> elements = object.elements();
        return elements.size() == 1 && elements.get(0).is(Dsig.XADES, "QualifyingProperties")
                && object.text().isBlank();
    }

    private static String shown(XmlResult signature) {
        return nodes(signature).stream().flatMap(nodes -> nodes.apex().stream())
                .filter(apex -> !TECHNICAL.contains(apex.namespace()) || apex.is(Dsig.NAMESPACE, "Object"))
                .limit(MAX_SHOWN).map(apex -> Names.clean(apex.path())).collect(Collectors.joining(", "));
    }

    /** The share of the document's text and attributes that a signature covers. */
    private int percent(XmlResult signature) {
        BitSet covered = covered(List.of(signature));
        long all = 0;
        long mine = 0;
        for (XmlElement element : document.elements()) {
            if (!technical.get(element.number())) {
                long weight = 1 + element.text().length()
                        + element.attributes().stream().mapToLong(attribute -> attribute.value().length()).sum();
                all += weight;
                mine += covered.get(element.number()) ? weight : 0;
            }
        }
        return all == 0 ? 0 : (int) (100 * mine / all);
    }
}
