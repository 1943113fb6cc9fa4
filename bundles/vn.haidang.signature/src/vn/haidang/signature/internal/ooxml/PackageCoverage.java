package vn.haidang.signature.internal.ooxml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.xml.tree.XmlDocument;

/**
 * What of a package a signature leaves out. Office signs a choice of parts; a part or a relationship that nobody signed
 * can be put in afterwards, and the document that people see is made of all of them (Rohlmann et al., USENIX Security
 * 2023). For one signature and one thread.
 */
final class PackageCoverage {

    private static final int MAX_SHOWN = 20;

    private final OfficePackage pack;
    private final SignedParts signed;
    /** Parts that belong to signatures: origin, signatures, certificates, and the relationships between them. */
    private final Set<String> signatures;
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> newer = new TreeSet<>();
    private final Set<String> left = new TreeSet<>();
    private final List<String> links = new ArrayList<>();

    PackageCoverage(OfficePackage pack, SignedParts signed, Set<String> signatures) throws ContainerException {
        this.pack = pack;
        this.signed = signed;
        this.signatures = signatures;
        checkRelationships();
        for (String part : pack.parts()) {
            if (!OfficePackage.isRelationships(part) && !signed.covers(part) && !signatures.contains(part)
                    && !properties.contains(part) && !newer.contains(part)) {
                left.add(part);
            }
        }
    }

    private void checkRelationships() throws ContainerException {
        Set<String> byOthers = new HashSet<>();
        for (Map.Entry<String, XmlDocument> part : pack.relationshipParts().entrySet()) {
            String source = OfficePackage.source(part.getKey());
            boolean ofSignatures = signatures.contains(part.getKey());
            boolean ofPackage = Opc.folded(part.getKey()).equals(Opc.ROOT_RELATIONSHIPS);
            for (Relationship link : Relationship.all(part.getValue())) {
                Optional<String> target = link.part(source).flatMap(pack::find);
                if (ofSignatures || target.filter(signatures::contains).isPresent()) {
                    checkSignatureLink(part.getKey(), link, ofPackage, ofSignatures);
                } else if (signed.covers(part.getKey(), link)) {
                    target.ifPresent(byOthers::add);
                } else if (ofPackage && Opc.LEFT_OUT.contains(link.type()) && !link.external()) {
                    target.ifPresent(properties::add);
                } else if (link.type().startsWith(Opc.NEWER_OFFICE) && !link.external()) {
                    target.ifPresent(newer::add);
                } else {
                    links.add(part.getKey() + "#" + link.id());
                }
            }
        }
        // what a signed relationship leads to is part of the document, whatever else it is called
        properties.removeAll(byOthers);
        newer.removeAll(byOthers);
    }

    /** What belongs to signatures links to signatures and certificates, and nothing else of the document is among it. */
    private void checkSignatureLink(String part, Relationship link, boolean ofPackage, boolean ofSignatures) {
        boolean right = ofPackage && link.type().equals(Opc.TYPE_ORIGIN)
                || ofSignatures && Set.of(Opc.TYPE_SIGNATURE, Opc.TYPE_CERTIFICATE).contains(link.type());
        if (!right || link.external()) {
            links.add(part + "#" + link.id());
        }
    }

    /** Whether nothing but the properties of the document and its signatures is left out. */
    boolean isWhole() {
        return left.isEmpty() && links.isEmpty() && newer.isEmpty();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (isWhole()) {
            findings.add(Opc.finding(Severity.OK, "ooxml.coverage.whole"));
        }
        List<String> unsigned = properties.stream().filter(part -> !signatures.contains(part))
                .filter(part -> !signed.covers(part)).toList();
        if (!unsigned.isEmpty()) {
            findings.add(listing(Opc.finding(Severity.INFO, "ooxml.coverage.properties"), unsigned));
        }
        if (!left.isEmpty()) {
            findings.add(listing(Opc.finding(Severity.ERROR, "ooxml.coverage.part"), left));
        }
        if (!links.isEmpty()) {
            findings.add(listing(Opc.finding(Severity.ERROR, "ooxml.coverage.relationship"), links));
        }
        List<String> unknown = newer.stream().filter(part -> !signed.covers(part)).toList();
        if (!unknown.isEmpty()) {
            findings.add(listing(Opc.finding(Severity.NOT_CHECKED, "ooxml.coverage.newer"), unknown));
        }
        return findings;
    }

    private static Finding listing(Finding finding, Collection<String> names) {
        String first = Names.clean(names.iterator().next());
        return finding.with("part", first).with("count", names.size()).showing("OPC",
                names.stream().limit(MAX_SHOWN).map(Names::clean).collect(Collectors.joining(", ")));
    }
}
