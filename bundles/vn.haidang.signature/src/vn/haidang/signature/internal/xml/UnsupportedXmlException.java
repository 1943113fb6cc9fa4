package vn.haidang.signature.internal.xml;

/** Something that may be right and that nobody here can judge: a transform, an algorithm, an amount of work. */
public final class UnsupportedXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnsupportedXmlException(String message) {
        super(message);
    }
}
