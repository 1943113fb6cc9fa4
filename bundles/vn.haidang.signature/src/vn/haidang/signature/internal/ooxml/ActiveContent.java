package vn.haidang.signature.internal.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.xml.tree.XmlDocument;

/** What makes a document show something else than was in it when it was signed, although every byte is the same. Stateless. */
final class ActiveContent {

    /** What is fetched from outside when the document is opened, and shown. */
    private static final Set<String> SHOWN = Set.of("image", "oleObject", "aFChunk", "subDocument", "frame", "video",
            "audio", "media");
    private static final Set<String> BOUND = Set.of("core-properties", "extended-properties",
            "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}");

    private ActiveContent() {}

    static List<Finding> findings(OfficePackage pack) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<String> linked = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        int embedded = 0;
        for (Map.Entry<String, XmlDocument> part : pack.relationshipParts().entrySet()) {
            for (Relationship link : Relationship.all(part.getValue())) {
                if (link.external() && !link.kind().equals("hyperlink")) {
                    (SHOWN.contains(link.kind()) ? linked : loose).add(link.target());
                } else if (Set.of("oleObject", "package", "control").contains(link.kind())) {
                    embedded++;
                }
            }
        }
        if (!linked.isEmpty()) {
            findings.add(Opc.finding(Severity.NOT_CHECKED, "ooxml.external.shown").with("target",
                    Names.clean(linked.iterator().next())));
        }
        if (!loose.isEmpty()) {
            findings.add(Opc.finding(Severity.WARNING, "ooxml.external.other").with("target",
                    Names.clean(loose.iterator().next())));
        }
        if (embedded > 0) {
            findings.add(Opc.finding(Severity.INFO, "ooxml.embedded").with("count", embedded));
        }
        if (pack.parts().stream().anyMatch(part -> pack.type(part).contains("vbaproject"))) {
            findings.add(Opc.finding(Severity.WARNING, "ooxml.macro"));
        }
        if (showsProperties(pack)) {
            findings.add(Opc.finding(Severity.NOT_CHECKED, "ooxml.boundProperties"));
        }
        return findings;
    }

    /** Fields that Word fills from the document's properties, which nobody signs, each time it opens the document. */
    private static boolean showsProperties(OfficePackage pack) throws IOException {
        for (String part : pack.parts()) {
            String type = pack.type(part);
            if (type.contains("wordprocessingml") && type.endsWith("+xml")) {
                String text = new String(pack.content(part), StandardCharsets.UTF_8);
                if (text.contains("dataBinding") && BOUND.stream().anyMatch(text::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
