package vn.haidang.signature;

import java.io.IOException;

/**
 * A document format whose signatures can be read, as an OSGi service: bundles that bring one may come and go while the
 * program runs. Safe for use by several threads.
 */
public interface SignatureFormat {

    /** The format's name as shown and as written in JSON: {@code PDF}. */
    String name();

    /**
     * Whether a document looks like this format: by its beginning, or for containers by what lies in them. The first
     * format in the order of their names that says so reads the document.
     */
    boolean recognises(DocumentBytes document) throws IOException;

    /**
     * Reads a document of this format and judges its signatures. Whatever exception it throws makes the document
     * unreadable and stops no other.
     *
     * @param judge judges certificates and time-stamps, the same way for every format
     */
    DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException;
}
