package vn.haidang.signature.internal.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import vn.haidang.signature.internal.SecrecyMark;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/** Text and XML that lie inside a signature or a container, as far as their text is looked at. Stateless. */
public final class ContentText {

    private static final int HEAD_LENGTH = 1024;
    /** About a page of text. */
    private static final int TEXT_LENGTH = 40_000;

    private ContentText() {}

    /** The mark of a state secret, when the content is text or XML and bears one. */
    public static Optional<String> secrecyMark(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(HEAD_LENGTH, content.length));
        if (XmlSignatureFormat.isXml(head)) {
            try {
                return SecrecyMark.in(XmlText.lines(XmlReader.read(content)));
            } catch (XmlRefusedException e) {
                // what is no XML is looked at as text
                return ofText(content);
            }
        }
        // no text has a zero among its first characters, save in encodings that begin with a mark of their own
        return new String(head, StandardCharsets.ISO_8859_1).indexOf(0) >= 0 ? Optional.empty() : ofText(content);
    }

    private static Optional<String> ofText(byte[] content) {
        return SecrecyMark.in(new String(content, 0, Math.min(TEXT_LENGTH, content.length), StandardCharsets.UTF_8)
                .lines().toList());
    }
}
