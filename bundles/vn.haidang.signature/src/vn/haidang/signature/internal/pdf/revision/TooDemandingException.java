package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;

/** Says that a PDF asks for more work than any honest one; nothing is known of what was not looked at. */
public final class TooDemandingException extends IOException {

    private static final long serialVersionUID = 1L;

    public TooDemandingException(String what) {
        super(what);
    }
}
