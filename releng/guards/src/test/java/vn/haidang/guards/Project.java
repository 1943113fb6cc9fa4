package vn.haidang.guards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checked-out project, as the guards walk through it. */
final class Project {

    static final Path ROOT = Path.of(System.getProperty("haidang.root")).toAbsolutePath();

    private Project() {}

    /** A bundle's folder. */
    record Bundle(Path folder) {

        String name() {
            return folder.getFileName().toString();
        }

        Manifest manifest() {
            try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                return new Manifest(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Pure logic: everything but wrapped libraries, tests, user interfaces and the faces themselves. */
        boolean isDomain() {
            String name = name();
            return !isTest() && !isTestSupport() && !isWrappedLibrary() && !isFragment() && !name.endsWith(".ui")
                    && !List.of("vn.haidang.workbench", "vn.haidang.cli", "vn.haidang.station").contains(name);
        }

        boolean isWrappedLibrary() {
            return name().contains(".lib.");
        }

        /** Tests and translations of others' texts. */
        private boolean isFragment() {
            return manifest().getMainAttributes().getValue("Fragment-Host") != null;
        }

        boolean isTest() {
            return name().endsWith(".tests");
        }

        /** What tests of several bundles stand on. */
        boolean isTestSupport() {
            return name().equals("vn.haidang.testing");
        }

        /** The source folders that are there. */
        List<Path> sources() {
            return Stream.of("src", "src-gen").map(folder::resolve).filter(Files::isDirectory).toList();
        }

        /** The class files of {@code src}; what a generator writes follows rules of its own. */
        List<Path> handWrittenClassFiles() {
            Path classes = folder.resolve("target/classes");
            return classFiles().stream().filter(file -> {
                String source = classes.relativize(file).toString().replaceFirst("(\\$.*)?\\.class$", ".java");
                return !Files.exists(folder.resolve("src-gen").resolve(source));
            }).toList();
        }

        private List<Path> classFiles() {
            Path classes = folder.resolve("target/classes");
            if (!Files.isDirectory(classes)) {
                throw new IllegalStateException(name() + " is not built");
            }
            return files(classes, ".class");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** Our own bundles: every folder below bundles/ with a manifest. */
    static List<Bundle> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .map(Bundle::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Bundle> domainBundles() {
        return bundles().stream().filter(Bundle::isDomain).toList();
    }

    static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
