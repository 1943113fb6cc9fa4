package vn.haidang.signature.internal.ooxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.xml.UnsupportedXmlException;
import vn.haidang.signature.internal.xml.tree.XmlAttribute;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * The transform by which a signature covers some relationships of a part and leaves others free (ECMA-376, part 2,
 * 10.5.8.1): those named by their identifiers or types, in order of their identifiers.
 *
 * @param ids the identifiers named
 * @param types the types named
 */
record RelationshipTransform(Set<String> ids, Set<String> types) {

    RelationshipTransform {
        ids = Set.copyOf(ids);
        types = Set.copyOf(types);
    }

    /** @param transform a Transform with this algorithm */
    static RelationshipTransform of(XmlElement transform) throws UnsupportedXmlException {
        Set<String> ids = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (XmlElement element : transform.elements()) {
            if (element.is(Opc.SIGNATURE, "RelationshipReference")) {
                element.attribute("SourceId").ifPresent(ids::add);
            } else if (element.is(Opc.SIGNATURE, "RelationshipsGroupReference")) {
                element.attribute("SourceType").ifPresent(types::add);
            } else {
                throw new UnsupportedXmlException("relationships chosen by " + element.local());
            }
        }
        return new RelationshipTransform(ids, types);
    }

    boolean covers(Relationship relationship) {
        return ids.contains(relationship.id()) || types.contains(relationship.type());
    }

    /** What is left of a part's relationships. */
    XmlElement applied(XmlElement relationships) {
        List<XmlElement> kept = new ArrayList<>();
        for (XmlElement element : relationships.elements(Opc.RELATIONSHIPS, "Relationship")) {
            if (ids.contains(element.attribute("Id").orElse("")) || types
                    .contains(element.attribute("Type").orElse(""))) {
                List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
                if (element.attribute("TargetMode").isEmpty()) {
                    attributes.add(new XmlAttribute("", "TargetMode", "", "Internal"));
                }
                kept.add(element.remade(attributes, List.of()));
            }
        }
        kept.sort(Comparator.comparing(element -> element.attribute("Id").orElse("")));
        return relationships.remade(relationships.attributes(), kept);
    }
}
