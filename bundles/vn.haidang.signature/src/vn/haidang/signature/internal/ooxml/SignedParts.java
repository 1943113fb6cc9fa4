package vn.haidang.signature.internal.ooxml;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.container.ContainerException;
import vn.haidang.signature.internal.xml.Budget;
import vn.haidang.signature.internal.xml.OuterReferences;
import vn.haidang.signature.internal.xml.UnsupportedXmlException;
import vn.haidang.signature.internal.xml.XmlReference;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.Canonicalizer;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** The parts and relationships that one signature covers, remembered as its references are resolved; for one thread. */
final class SignedParts implements OuterReferences {

    private static final String CONTENT_TYPE = "?ContentType=";

    private final OfficePackage pack;
    private final Budget budget;
    private final Set<String> whole = new HashSet<>();
    private final Map<String, Predicate<Relationship>> links = new HashMap<>();
    private final List<Finding> problems = new ArrayList<>();

    SignedParts(OfficePackage pack, Budget budget) {
        this.pack = pack;
        this.budget = budget;
    }

    /** Whether the signature has a digest of all the part's bytes. */
    boolean covers(String part) {
        return whole.contains(part);
    }

    /** Whether the signature has a digest over this relationship of a part of relationships. */
    boolean covers(String relationships, Relationship relationship) {
        return whole.contains(relationships)
                || links.getOrDefault(relationships, none -> false).test(relationship);
    }

    List<Finding> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Optional<Found> find(XmlReference reference) throws IOException, UnsupportedXmlException {
        String uri = reference.uri().orElse("");
        int query = uri.indexOf(CONTENT_TYPE);
        Optional<String> part = query < 0 ? Optional.empty() : pack.find(uri.substring(0, query));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String type = uri.substring(query + CONTENT_TYPE.length()).toLowerCase(Locale.ROOT);
        if (!type.equals(pack.type(part.get()))) {
            // read as something else than what was signed
            problems.add(Opc.finding(Severity.ERROR, "ooxml.contentType").with("part", Names.clean(part.get()))
                    .showing("signed", Names.clean(type)).showing("now", Names.clean(pack.type(part.get()))));
        }
        return Optional.of(new Found(part.get(), content(part.get(), reference.transforms())));
    }

    private SignedContent content(String part, List<XmlElement> transforms)
            throws IOException, UnsupportedXmlException {
        if (transforms.isEmpty()) {
            whole.add(part);
            return digest -> pack.read(part, digest::update);
        }
        boolean relationships = Opc.RELATIONSHIP_TRANSFORM.equals(transforms.get(0).attribute("Algorithm").orElse(""));
        CanonicalForm form = form(transforms.subList(relationships ? 1 : 0, transforms.size()));
        if (!relationships) {
            XmlElement root = root(part);
            whole.add(part);
            return digest -> write(root, form, digest);
        }
        if (!OfficePackage.isRelationships(part)) {
            throw new UnsupportedXmlException("transform of relationships on " + part);
        }
        RelationshipTransform transform = RelationshipTransform.of(transforms.get(0));
        links.merge(part, transform::covers, Predicate::or);
        XmlElement left = transform.applied(root(part));
        return digest -> write(left, form, digest);
    }

    private static CanonicalForm form(List<XmlElement> transforms) throws UnsupportedXmlException {
        if (transforms.isEmpty()) {
            return CanonicalForm.DEFAULT;
        }
        if (transforms.size() > 1) {
            throw new UnsupportedXmlException(transforms.size() + " transforms of a part");
        }
        return CanonicalForm.of(transforms.get(0)).map(CanonicalForm::withoutComments)
                .orElseThrow(() -> new UnsupportedXmlException(
                        "transform " + transforms.get(0).attribute("Algorithm").orElse("")));
    }

    private XmlElement root(String part) throws IOException, UnsupportedXmlException {
        try {
            return (OfficePackage.isRelationships(part) ? pack.relationshipParts().get(part) : pack.xml(part)).root();
        } catch (ContainerException | XmlRefusedException e) {
            throw new UnsupportedXmlException(part + ": " + e.getMessage());
        }
    }

    private void write(XmlElement root, CanonicalForm form, MessageDigest digest) throws IOException {
        Canonicalizer.write(root, Set.of(), form, budget.into(digest));
    }
}
