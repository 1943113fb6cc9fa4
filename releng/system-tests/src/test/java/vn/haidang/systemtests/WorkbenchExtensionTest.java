package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The example bundle goes into the running workbench and out again by the window's own menus and dialogs, from the site
 * that the product comes with: its check works at once, no other bundle is touched and neither an echo nor a poll is
 * missed. A copy of the product carries the driver bundle that does, from inside, what a person does with the mouse.
 */
class WorkbenchExtensionTest {

    private static final String PRODUCT = "releng/product/target/products/vn.haidang.product/linux/gtk/x86_64";
    private static final String EXAMPLE = "vn.example.linecheck";
    private static final String NAME = "Example: a check of the round trip";
    private static final String BUNDLES_INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    @Test
    void theExampleComesAndGoesWhileEverythingRuns() throws IOException, InterruptedException {
        Path work = HaiDang.newFolder("extension");
        Path product = work.resolve("product");
        copy(HaiDang.ROOT.resolve(PRODUCT), product);
        Path result = work.resolve("result");
        HaiDang haiDang = new HaiDang().with("HAIDANG_PRODUCT", product.toString()).with("HAIDANG_WORKBENCH_OPTIONS",
                "-Dhaidang.driver.extension=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8)
                        + " -Dhaidang.driver.check=" + EXAMPLE
                        + ".latency -Dhaidang.driver.finding=example.latency.high -Dhaidang.driver.result="
                        + result.toUri());
        killOnce(work);
        addDriver(product);
        Process process = haiDang.start(work.resolve("log"), "demo", "--data", work.resolve("data").toString());
        try {
            Wait.until("the driver has finished", () -> {
                assertTrue(process.isAlive(), () -> "the workbench ended: " + read(work.resolve("log")));
                return Files.exists(result);
            });
        } finally {
            process.destroy();
            process.waitFor();
        }
        judge(Files.readAllLines(result));
    }

    /** A workbench that was killed leaves nothing behind that starts or restarts an engine the next time. */
    private static void killOnce(Path work) throws IOException, InterruptedException {
        Path ready = work.resolve("ready");
        Process process = new HaiDang().with("HAIDANG_PRODUCT", work.resolve("product").toString())
                .with("HAIDANG_WORKBENCH_OPTIONS", "-Dhaidang.ready=" + ready)
                .start(work.resolve("log-killed"), "demo", "--data", work.resolve("data").toString());
        Wait.until("the workbench is open", () -> Files.exists(ready));
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    private static void judge(List<String> report) {
        assertEquals(List.of("done"), values(report, "outcome"), report.toString());
        assertFalse(values(report, "checksBefore").get(0).contains(EXAMPLE), report.toString());
        assertEquals(values(report, "checksBefore"), values(report, "checksAfter"));
        assertEquals(List.of("true"), values(report, "sameEngine"));
        assertTrue(Long.parseLong(values(report, "echoRounds").get(0)) > 0, report.toString());
        assertEquals(List.of("0"), values(report, "missedEchoRounds"));
        // The demo polls every device each second.
        assertTrue(Long.parseLong(values(report, "pollsWhileInstalled").get(0)) > 0, report.toString());
        assertTrue(Long.parseLong(values(report, "pollsWhileRemoved").get(0)) > 0, report.toString());
        assertEquals(List.of("0"), values(report, "missedDevicePolls"));
        List<String> others = values(report, "event").stream()
                .filter(event -> !event.endsWith(" " + EXAMPLE) && disturbs(event)).toList();
        assertEquals(List.of(), others, "other bundles were touched");
        assertTrue(values(report, "event").contains("started " + EXAMPLE), report.toString());
        assertTrue(values(report, "event").contains("uninstalled " + EXAMPLE), report.toString());
    }

    /** A bundle that starts on first use is no disturbance; one that stops, or is resolved anew, is. */
    private static boolean disturbs(String event) {
        return Stream.of("stopping", "stopped", "updated", "unresolved", "uninstalled").anyMatch(event::startsWith);
    }

    private static List<String> values(List<String> report, String key) {
        return report.stream().filter(line -> line.startsWith(key + "=")).map(line -> line.substring(key.length() + 1))
                .toList();
    }

    private static void addDriver(Path product) throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(HaiDang.ROOT.resolve("releng/workbench-driver/target"))) {
            jar = files
                    .filter(file -> file.getFileName().toString().matches("vn\\.haidang\\.workbench\\.driver.*\\.jar")
                            && !file.toString().contains("sources"))
                    .findFirst().orElseThrow();
        }
        Files.copy(jar, product.resolve("plugins/vn.haidang.workbench.driver.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        String version;
        try (JarFile file = new JarFile(jar.toFile())) {
            version = file.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
        Path info = product.resolve(BUNDLES_INFO);
        List<String> lines = new ArrayList<>(Files.readAllLines(info));
        lines.add("vn.haidang.workbench.driver," + version + ",plugins/vn.haidang.workbench.driver.jar,4,true");
        Files.write(info, lines);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
