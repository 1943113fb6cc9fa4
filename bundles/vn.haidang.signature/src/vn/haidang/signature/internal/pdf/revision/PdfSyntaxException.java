package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;

/** Says that a PDF is not built as ISO 32000 demands, so that readers would have to guess and might guess differently. */
public final class PdfSyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    PdfSyntaxException(String what, long offset) {
        super(what + " (byte " + offset + ")");
    }
}
