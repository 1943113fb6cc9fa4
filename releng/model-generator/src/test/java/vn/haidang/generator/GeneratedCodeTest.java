package vn.haidang.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry's generated code is what its model says; when this fails, generate it again (see CONTRIBUTING). */
class GeneratedCodeTest {

    private static final Path BUNDLE = Path.of(System.getProperty("haidang.root"), "bundles/vn.haidang.registry");
    private static final String PERSON = "vn/haidang/registry/model/Person.java";
    private static final String MEDIA_TYPE = "name=\"mediaType\"";

    @TempDir
    Path temp;

    @Test
    void isWhatTheModelSays() throws Exception {
        assertEquals(List.of(), new ModelGenerator(BUNDLE.toRealPath()).differences());
    }

    @Test
    void aChangedMissingOrSuperfluousFileIsFound() throws Exception {
        Path copy = copy();
        Files.writeString(copy.resolve("src-gen").resolve(PERSON), "\n// by hand\n", StandardOpenOption.APPEND);
        Files.delete(copy.resolve("src-gen/vn/haidang/registry/model/Unit.java"));
        Files.writeString(copy.resolve("src-gen/vn/haidang/registry/model/Ghost.java"), "class Ghost {}\n");
        assertEquals(List.of("vn/haidang/registry/model/Ghost.java", PERSON, "vn/haidang/registry/model/Unit.java"),
                new ModelGenerator(copy).differences());
    }

    @Test
    void aChangedModelIsFound() throws Exception {
        Path copy = copy();
        Path model = copy.resolve("model/registry.ecore");
        Files.writeString(model, Files.readString(model).replace(MEDIA_TYPE, "name=\"contentType\""));
        assertEquals(
                List.of("vn/haidang/registry/model/Document.java", "vn/haidang/registry/model/RegistryPackage.java",
                        "vn/haidang/registry/model/impl/DocumentImpl.java",
                        "vn/haidang/registry/model/impl/RegistryPackageImpl.java"),
                new ModelGenerator(copy).differences());
    }

    private Path copy() throws IOException {
        Path real = BUNDLE.toRealPath();
        try (Stream<Path> files = Stream.concat(Files.walk(real.resolve("model")),
                Files.walk(real.resolve("src-gen")))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path to = temp.resolve("bundle").resolve(real.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return temp.resolve("bundle").toRealPath();
    }
}
