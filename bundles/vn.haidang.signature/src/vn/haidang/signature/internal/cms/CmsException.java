package vn.haidang.signature.internal.cms;

/** Bytes that are no signed-data of RFC 5652, or one beyond the limits. */
public final class CmsException extends Exception {

    private static final long serialVersionUID = 1L;

    CmsException(String message) {
        super(message);
    }

    CmsException(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
