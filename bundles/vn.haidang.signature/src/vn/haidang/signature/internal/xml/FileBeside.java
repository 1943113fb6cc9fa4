package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.haidang.signature.DocumentBytes;

/**
 * Files beside a signature, by their bare names: no other folder, no network, nothing behind a link. For one document
 * and one thread.
 */
final class FileBeside implements OuterReferences {

    /** A signature over more files is one over a container. */
    private static final int MAX_FILES = 16;
    /** Longer ones are not verified either when they come by themselves. */
    private static final long MAX_LENGTH = 512L << 20;
    private static final Pattern NOT_A_NAME = Pattern.compile("[/\\\\:\\x00-\\x1f]|^\\.\\.?$");

    private final Path signature;
    private final Set<Path> taken = new HashSet<>();

    FileBeside(Path signature) {
        this.signature = signature;
    }

    @Override
    public Optional<Found> find(XmlReference reference) throws IOException, UnsupportedXmlException {
        Optional<Path> file = file(reference.uri().orElse(""));
        if (file.isEmpty() || !Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!reference.transforms().isEmpty()) {
            throw new UnsupportedXmlException("transform of a file");
        }
        taken.add(file.get());
        if (taken.size() > MAX_FILES || Files.size(file.get()) > MAX_LENGTH) {
            throw new UnsupportedXmlException("more or longer files than are read");
        }
        return Optional.of(new Found(file.get().getFileName().toString(), digest -> {
            try (DocumentBytes bytes = DocumentBytes.open(file.get())) {
                bytes.digest(digest, 0, bytes.length());
            }
        }));
    }

    private Optional<Path> file(String uri) {
        try {
            String name = URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
            return NOT_A_NAME.matcher(name).find()
                    ? Optional.empty()
                    : Optional.of(signature.resolveSibling(name)).filter(file -> !file.equals(signature));
        } catch (IllegalArgumentException e) {
            // percent signs that stand for nothing, or a name that the file system cannot have
            return Optional.empty();
        }
    }
}
