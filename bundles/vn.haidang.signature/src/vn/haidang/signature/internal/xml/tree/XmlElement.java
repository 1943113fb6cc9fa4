package vn.haidang.signature.internal.xml.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An element with all that is in it; immutable once its document is read. */
public final class XmlElement implements XmlNode {

    private final String prefix;
    private final String local;
    private final String namespace;
    private final List<XmlAttribute> attributes;
    private final Map<String, String> declarations;
    private final XmlElement parent;
    private final int number;
    private final List<XmlNode> children = new ArrayList<>();
    private int end;

    /** @param parent null for the outermost element */
    XmlElement(String prefix, String local, String namespace, List<XmlAttribute> attributes,
            Map<String, String> declarations, XmlElement parent, int number) {
        this.prefix = prefix;
        this.local = local;
        this.namespace = namespace;
        this.attributes = List.copyOf(attributes);
        this.declarations = Map.copyOf(declarations);
        this.parent = parent;
        this.number = number;
    }

    void append(XmlNode child) {
        children.add(child);
    }

    void close(int next) {
        end = next;
    }

    /** The name without prefix. */
    public String local() {
        return local;
    }

    /** The namespace's name, empty for none. */
    public String namespace() {
        return namespace;
    }

    String prefix() {
        return prefix;
    }

    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    public boolean is(String wantedNamespace, String wantedLocal) {
        return local.equals(wantedLocal) && namespace.equals(wantedNamespace);
    }

    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The value of an attribute without prefix. */
    public Optional<String> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.namespace().isEmpty() && attribute.local().equals(name))
                .map(XmlAttribute::value).findFirst();
    }

    /** The namespaces declared here, by prefix. */
    Map<String, String> declarations() {
        return declarations;
    }

    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    public List<XmlNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** The elements right below this one. */
    public List<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
    }

    /** The elements of this name right below this one. */
    public List<XmlElement> elements(String wantedNamespace, String wantedLocal) {
        return elements().stream().filter(element -> element.is(wantedNamespace, wantedLocal)).toList();
    }

    /** The first element of this name right below this one. */
    public Optional<XmlElement> first(String wantedNamespace, String wantedLocal) {
        return elements(wantedNamespace, wantedLocal).stream().findFirst();
    }

    /** All text right below this element, in order; comments split nothing. */
    public String text() {
        return children.stream().filter(Text.class::isInstance).map(child -> ((Text) child).text())
                .collect(Collectors.joining());
    }

    /** Its place among all elements of the document, in the order of their start tags, from 0. */
    public int number() {
        return number;
    }

    /** The number after that of the last element in this one. */
    public int end() {
        return end;
    }

    /** Whether it is the other element or lies in it; both of one document. */
    public boolean isWithin(XmlElement other) {
        return number >= other.number && number < other.end;
    }

    /** The namespaces in scope, by prefix; the prefix {@code xml} left out. */
    Map<String, String> scope() {
        Map<String, String> scope = new TreeMap<>();
        for (XmlElement at = this; at != null; at = at.parent) {
            at.declarations.forEach(scope::putIfAbsent);
        }
        scope.remove("xml");
        return scope;
    }

    /** The namespace that a prefix stands for here. */
    public Optional<String> namespaceOf(String wanted) {
        return Optional.ofNullable(scope().get(wanted));
    }

    /**
     * An element of the same name and namespaces with other attributes and nothing in it but these elements, which is in
     * no document: for what a transform makes.
     */
    public XmlElement remade(List<XmlAttribute> others, List<XmlElement> inside) {
        XmlElement made = new XmlElement(prefix, local, namespace, others, declarations, null, 0);
        made.children.addAll(inside);
        return made;
    }

    /** Where it stands, for people: the names from the root, numbered among namesakes. */
    public String path() {
        String step = "/" + local;
        if (parent == null) {
            return step;
        }
        List<XmlElement> namesakes = parent.elements(namespace, local);
        return parent.path() + step + (namesakes.size() == 1 ? "" : "[" + (namesakes.indexOf(this) + 1) + "]");
    }
}
