package vn.haidang.signature;

import java.nio.file.Path;

/**
 * A document format whose signatures can be read, as an OSGi service: bundles that bring one may come and go while the
 * program runs. Safe for use by several threads.
 */
public interface SignatureFormat {

    /** The format's name as shown and as written in JSON: {@code PDF}. */
    String name();

    /**
     * Whether a file looks like this format.
     *
     * @param head the first bytes of the file, at most 1,024
     */
    boolean recognises(byte[] head);

    /**
     * Reads and judges a document of this format.
     *
     * @param judge judges certificate paths, the same way for every format
     */
    DocumentVerdict verify(Path file, CertificateJudge judge);
}
