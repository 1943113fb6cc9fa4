package vn.haidang.registry.blob;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;

/**
 * The file of a {@code Document}, as the element tells of it; its bytes are among the {@link Blobs}.
 *
 * @param name the name it was brought in by; may be empty
 * @param mediaType as in RFC 6838, such as {@code application/pdf}; may be empty
 * @param size in bytes, at least 0
 * @param sha256 what its bytes are called by, 64 lower-case hexadecimal digits
 */
public record AttachedFile(String name, String mediaType, long size, String sha256) {

    /** The type of the elements that have a file. */
    public static final String TYPE = "Document";

    private static final String NAME = "fileName";
    private static final String MEDIA_TYPE = "mediaType";
    private static final String SIZE = "size";
    private static final String SHA256 = "sha256";

    /** The features that a file decides, and nobody types. */
    public static final List<String> DECIDED = List.of(MEDIA_TYPE, SIZE, SHA256);

    /** The file of an element; empty when it has none or is of a type that has none. */
    public static Optional<AttachedFile> of(Element element) {
        return element.type().isKindOf(TYPE)
                ? element.values().text(SHA256).map(sha256 -> new AttachedFile(element.values().text(NAME).orElse(""),
                        element.values().text(MEDIA_TYPE).orElse(""), element.values().whole(SIZE).orElse(0), sha256))
                : Optional.empty();
    }

    /** What a document's features are to be, by their names. */
    public Map<String, List<Value>> values() {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        values.put(NAME, List.of(new Value.Text(name)));
        values.put(MEDIA_TYPE, mediaType.isEmpty() ? List.of() : List.of(new Value.Text(mediaType)));
        values.put(SIZE, List.of(new Value.Whole(size)));
        values.put(SHA256, List.of(new Value.Text(sha256)));
        return values;
    }

    /**
     * The name without what a file system makes a folder of or cannot bear: whoever typed or imported the name does not
     * decide where the file is written.
     *
     * @param otherwise what it is called when nothing is left of the name
     */
    public String safeName(String otherwise) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip();
        return safe.isEmpty() || safe.matches("\\.+") ? otherwise : safe;
    }

    /** What a file on disk is called; empty for a root. */
    static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
