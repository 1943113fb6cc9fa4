package vn.haidang.signature.tests.pdf;

import java.nio.charset.StandardCharsets;

/** Reads what signing wrote, so that an update can write it again with a change. */
final class SignedObjects {

    private SignedObjects() {}

    /** An array of references in the newest version of an object. */
    static String entry(byte[] file, int number, String key) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int object = text.lastIndexOf("\n" + number + " 0 obj");
        int from = text.indexOf("[", text.indexOf("/" + key, object));
        return text.substring(from, text.indexOf(']', from) + 1);
    }
}
