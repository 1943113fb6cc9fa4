package vn.haidang.signature.tests.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The vectors that tests read from beside the project; a missing one fails the test. */
public final class Shared {

    private Shared() {}

    public static Path vectors(String name) {
        Path shared = Optional.ofNullable(System.getenv("HAIDANG_SHARED")).map(Path::of)
                .orElseGet(() -> root().resolveSibling("shared"));
        Path vectors = shared.resolve("vectors").resolve(name);
        if (!Files.isDirectory(vectors)) {
            throw new AssertionError("no vectors in " + vectors + "; HAIDANG_SHARED names their folder");
        }
        return vectors;
    }

    /** The project's root. */
    public static Path root() {
        return Path.of(System.getProperty("haidang.root")).toAbsolutePath();
    }
}
