package vn.haidang.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The built product's own bundles as the class path of a program that measures them. */
final class ProductClassPath {

    private static final Pattern NEEDED = Pattern.compile(
            "(vn\\.haidang\\.(base|storage|registry|monitoring)|h2|com\\.h2database|org\\.eclipse\\.emf\\.(common|ecore)"
                    + "|com\\.fasterxml\\.jackson\\.core\\.jackson-core|org\\.osgi\\.service\\.event"
                    + "|org\\.postgresql\\.jdbc)_.*\\.jar");

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

    private ProductClassPath() {}

    /** The bundles without their signatures, which nobody checks when Equinox loads them. */
    static String of(Path root, Path folder) throws IOException {
        Path plugins = root.resolve("releng/product/target/products/vn.haidang.product/linux/gtk/x86_64/plugins");
        List<String> places = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(jar -> NEEDED.matcher(jar.getFileName().toString()).matches()).toList()) {
                places.add(copyUnsigned(jar, folder.resolve(jar.getFileName())).toString());
            }
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path copyUnsigned(Path jar, Path copy) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!SIGNATURE.matcher(entry.getName()).matches()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(to);
                    }
                }
            }
        }
        return copy;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
