package vn.haidang.signature.internal.cades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.SignedContent;

/**
 * The file that a detached signature beside it is over: the signature's name without its last extension, in the same
 * folder. Nothing else is tried, so that it is clear to everybody which file was taken.
 *
 * @param file the file, which may not be there
 */
record SignedFile(Path file) {

    /** Longer ones are not verified either when they come by themselves. */
    private static final long MAX_LENGTH = 512L << 20;
    private static final Set<String> EXTENSIONS = Set.of("p7s", "p7m", "p7", "pkcs7", "sig", "sign");

    /** Empty when the signature's name says nothing of what it is over. */
    static Optional<SignedFile> of(Path signature) {
        String name = signature.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 || !EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new SignedFile(signature.resolveSibling(name.substring(0, dot))));
    }

    String name() {
        return file.getFileName().toString();
    }

    boolean isReadable() throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MAX_LENGTH;
    }

    SignedContent content() {
        return digest -> {
            try (DocumentBytes bytes = DocumentBytes.open(file)) {
                bytes.digest(digest, 0, bytes.length());
            }
        };
    }
}
