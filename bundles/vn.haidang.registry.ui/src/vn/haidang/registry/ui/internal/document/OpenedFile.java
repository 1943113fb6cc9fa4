package vn.haidang.registry.ui.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import vn.haidang.registry.blob.AttachedFile;

/**
 * Where the file of a document is put so that another program can show it: a folder that only this user can read, gone when the
 * program ends. Only what is looked at is opened; what a system would run is not.
 */
final class OpenedFile {

    private static final Set<String> LOOKED_AT = Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff", "gif", "txt", "csv",
            "docx", "xlsx", "pptx", "odt", "ods", "odp");

    private OpenedFile() {}

    /** Whether it is of a kind that other programs only show. */
    static boolean isLookedAt(AttachedFile file) {
        String name = file.safeName("");
        return LOOKED_AT.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** A path for it that nothing is at yet. */
    static Path place(AttachedFile file) throws IOException {
        Path folder = Files.createTempDirectory("haidang-");
        folder.toFile().deleteOnExit();
        Path place = folder.resolve(file.safeName(file.sha256()));
        place.toFile().deleteOnExit();
        return place;
    }
}
