package vn.haidang.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts bundles of the built product on a class path, without their signatures, which nobody checks when Equinox loads them. */
final class ProductClasses {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

    private ProductClasses() {}

    /**
     * The class path with this program on it too.
     *
     * @param names of the bundles' symbolic names
     * @param folder for copies
     */
    static String path(Path root, Pattern names, Path folder) throws IOException {
        Path plugins = root.resolve("releng/product/target/products/vn.haidang.product/linux/gtk/x86_64/plugins");
        List<String> places = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(jar -> isOf(jar, names)).toList()) {
                Path copy = copyUnsigned(jar, folder.resolve(jar.getFileName()));
                places.add(copy.toString());
                places.addAll(inside(copy, folder));
            }
        }
        return String.join(File.pathSeparator, places);
    }

    /** The class path of a library that a bundle outside of the product has inside, with this program on it too. */
    static String wrapped(Path target, Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(target)) {
            Path bundle = jars.filter(jar -> jar.toString().endsWith(".jar")).findFirst()
                    .orElseThrow(() -> new IOException("no bundle in " + target));
            List<String> places = new ArrayList<>(List.of(System.getProperty("java.class.path")));
            places.addAll(inside(bundle, folder));
            return String.join(File.pathSeparator, places);
        }
    }

    private static boolean isOf(Path jar, Pattern names) {
        String file = jar.getFileName().toString();
        int version = file.lastIndexOf('_');
        return file.endsWith(".jar") && version > 0 && names.matcher(file.substring(0, version)).matches();
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

    /** The jars that a wrapped library has inside its bundle. */
    private static List<String> inside(Path bundle, Path folder) throws IOException {
        List<String> places = new ArrayList<>();
        try (ZipFile jar = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".jar")) {
                    Path copy = folder.resolve(Path.of(entry.getName()).getFileName());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.write(copy, in.readAllBytes());
                    }
                    places.add(copy.toString());
                }
            }
        }
        return places;
    }
}
