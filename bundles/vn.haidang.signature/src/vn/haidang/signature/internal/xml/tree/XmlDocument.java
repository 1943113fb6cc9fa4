package vn.haidang.signature.internal.xml.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document that was read, with what stands before and after its outermost element; immutable. */
public final class XmlDocument {

    private final XmlElement root;
    private final List<XmlNode> before;
    private final List<XmlNode> after;
    private final List<XmlElement> elements;
    private final Map<String, List<XmlElement>> identified = new HashMap<>();

    XmlDocument(XmlElement root, List<XmlNode> before, List<XmlNode> after, List<XmlElement> elements) {
        this.root = root;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.elements = List.copyOf(elements);
        for (XmlElement element : elements) {
            for (XmlAttribute attribute : element.attributes()) {
                if (attribute.maybeIdentifier()) {
                    List<XmlElement> bearers = identified.computeIfAbsent(attribute.value(), id -> new ArrayList<>(1));
                    if (!bearers.contains(element)) {
                        bearers.add(element);
                    }
                }
            }
        }
    }

    public XmlElement root() {
        return root;
    }

    List<XmlNode> before() {
        return before;
    }

    List<XmlNode> after() {
        return after;
    }

    /** Comments and instructions outside of the outermost element. */
    public List<XmlNode> outside() {
        List<XmlNode> outside = new ArrayList<>(before);
        outside.addAll(after);
        return outside;
    }

    /** All elements in the order of their numbers. */
    public List<XmlElement> elements() {
        return elements;
    }

    /**
     * All elements of which a reader may think that they bear this identifier. More than one is how signed content is
     * exchanged under the eyes of a verifier: nobody may choose among them.
     */
    public List<XmlElement> identified(String id) {
        return identified.getOrDefault(id, List.of());
    }
}
