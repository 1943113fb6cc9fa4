package vn.haidang.signature.internal.cades;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What lies inside a CMS, as far as its beginning tells. Stateless. */
final class CmsContent {

    private static final int HEAD_LENGTH = 1024;

    private CmsContent() {}

    /** The kind of document that it is and that may have signatures of its own. */
    static Optional<String> kind(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(HEAD_LENGTH, content.length));
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (CmsEncoding.recognises(head)) {
            return Optional.of("CMS");
        }
        if (text.contains("%PDF-")) {
            return Optional.of("PDF");
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of("ZIP");
        }
        return text.stripLeading().startsWith("<?xml") ? Optional.of("XML") : Optional.empty();
    }
}
