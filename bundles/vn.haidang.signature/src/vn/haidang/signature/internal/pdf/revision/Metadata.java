package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;

/** What readers show of a document's XMP metadata (ISO 16684-1): title, authors, description. */
final class Metadata {

    private static final Pattern SHOWN = Pattern.compile("dc:(title|creator|description|subject)[\\s=>]");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final int MAX_LENGTH = 1 << 20;

    private Metadata() {}

    /** The texts shown; what cannot be read is said to be something that equals nothing else. */
    static List<String> shown(PdfView view, PdfValue metadata) throws IOException {
        if (!(view.resolve(metadata) instanceof Stream stream)) {
            return List.of();
        }
        byte[] bytes = view.decoded(stream);
        if (bytes.length > MAX_LENGTH) {
            throw new TooDemandingException("metadata of " + bytes.length + " bytes");
        }
        return shown(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<String> shown(String text) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = SHOWN.matcher(text);
        for (int at = 0; matcher.find(at);) {
            String name = "dc:" + matcher.group(1);
            boolean element = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '<';
            int end = element ? text.indexOf("</" + name, matcher.end()) : text.indexOf('>', matcher.end());
            int to = end < 0 ? text.length() : end;
            String found = text.substring(matcher.start(), to);
            texts.add(name + " " + MARKUP.matcher("<" + found).replaceAll(" ").strip().replaceAll("\\s+", " "));
            at = to;
        }
        return texts;
    }
}
