package vn.haidang.signature.internal.xml;

/** What became of one reference. */
public sealed interface CheckedReference {

    XmlReference reference();

    /** The digest was computed. */
    record Compared(XmlReference reference, Covered covered, boolean same) implements CheckedReference {}

    /** Nothing has the name that the reference gives. */
    record Missing(XmlReference reference) implements CheckedReference {}

    /** More than one element has the identifier that the reference gives. */
    record Ambiguous(XmlReference reference) implements CheckedReference {}

    /**
     * Nobody here can say.
     *
     * @param why the transform, the algorithm or the limit
     */
    record Unsupported(XmlReference reference, String why) implements CheckedReference {}
}
