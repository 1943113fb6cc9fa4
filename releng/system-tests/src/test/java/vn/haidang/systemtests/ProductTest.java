package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the built product is made of that makes commands fast, and what they leave behind in it. */
class ProductTest {

    private static final Path PRODUCT = HaiDang.ROOT
            .resolve("releng/product/target/products/vn.haidang.product/linux/gtk/x86_64");

    @Test
    void theFrameworkIsThereOnceMoreWithoutSignatures() throws IOException {
        for (String name : List.of("org.eclipse.osgi_", "org.eclipse.equinox.launcher_")) {
            Path plugin = files(PRODUCT.resolve("plugins"), name).get(0);
            try (JarFile copy = new JarFile(PRODUCT.resolve("framework").resolve(plugin.getFileName()).toFile());
                    JarFile original = new JarFile(plugin.toFile())) {
                assertEquals(0,
                        copy.stream().filter(entry -> entry.getName().matches("META-INF/.*\\.(SF|RSA)")).count());
                assertEquals(original.stream().filter(entry -> entry.getName().endsWith(".class")).count(),
                        copy.stream().filter(entry -> entry.getName().endsWith(".class")).count());
            }
        }
    }

    @Test
    void aCommandLeavesNoLogBehind() throws IOException, InterruptedException {
        assertEquals(0, new HaiDang().run("help").code());
        List<Path> configurations = files(PRODUCT.resolve("configuration"), "commands-");
        assertTrue(configurations.size() > 0);
        for (Path configuration : configurations) {
            assertEquals(List.of(), files(configuration, "").stream()
                    .filter(file -> file.getFileName().toString().endsWith(".log")).toList());
        }
    }

    private static List<Path> files(Path folder, String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin)
                    && !file.getFileName().toString().contains(".source_")).toList();
        }
    }
}
