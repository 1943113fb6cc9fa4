package vn.haidang.signature.internal.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import vn.haidang.signature.DocumentBytes;

/** Looks for a word in a file's bytes, whatever the file's structure says. */
final class RawSearch {

    private RawSearch() {}

    /** @param word a word of ASCII in which its first character does not come again */
    static boolean contains(DocumentBytes document, String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = new BufferedInputStream(document.stream())) {
            int found = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == wanted[found]) {
                    found++;
                } else {
                    found = next == wanted[0] ? 1 : 0;
                }
                if (found == wanted.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
