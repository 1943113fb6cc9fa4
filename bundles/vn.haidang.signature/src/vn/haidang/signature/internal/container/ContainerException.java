package vn.haidang.signature.internal.container;

import java.io.IOException;

/** A ZIP file that is not read: broken, encrypted or beyond what is safe. It may come to light while content is read. */
public final class ContainerException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No ZIP file, or one that readers understand differently. */
        BROKEN,
        /** An entry asks for a password. */
        ENCRYPTED,
        /** Too many entries, too much in them. */
        TOO_LARGE,
        /** A kind of compression or of ZIP file that is not read here. */
        UNSUPPORTED
    }

    private final Reason reason;

    public ContainerException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
