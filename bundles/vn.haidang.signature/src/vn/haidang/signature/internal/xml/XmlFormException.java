package vn.haidang.signature.internal.xml;

/** A signature that is not built as its schema has it. */
public final class XmlFormException extends Exception {

    private static final long serialVersionUID = 1L;

    public XmlFormException(String message) {
        super(message);
    }
}
