package vn.haidang.signature.internal.xml.tree;

/**
 * An attribute that is no declaration of a namespace.
 *
 * @param prefix empty for none
 * @param namespace empty for none
 */
public record XmlAttribute(String prefix, String local, String namespace, String value) {

    /** The namespace that the prefix {@code xml} always stands for. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What schemas say about an instance: locations and types. */
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Whether somebody's reader may take it for an identifier: no document type says which attribute is one. */
    boolean maybeIdentifier() {
        return local.equalsIgnoreCase("id");
    }

    /** Whether it says something to a reader, rather than naming the element or its schema. */
    public boolean isContent() {
        return !maybeIdentifier() && !namespace.equals(INSTANCE);
    }
}
