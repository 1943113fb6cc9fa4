package vn.haidang.signature.internal.xml.tree;

/** A document that is not read: not well formed, or beyond what is safe. */
public final class XmlRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Not well-formed XML 1.0. */
        BROKEN,
        /** It has a document type, by which content and identifiers can be changed without touching what is signed. */
        DOCUMENT_TYPE,
        /** Too deep, too many nodes, too long. */
        TOO_LARGE
    }

    private final Reason reason;

    XmlRefusedException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
