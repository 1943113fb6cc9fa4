package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher script in a small checkout of its own, whose build only leaves a product's files behind and whose JDK
 * prints what it is called with: when a build runs and when not, and what the program is then started with.
 */
class LauncherTest {

    private static final String PRODUCT = "releng/product/target/products/vn.haidang.product/linux/gtk/x86_64";

    private static final String BUILD = """
            #!/bin/sh
            set -e
            [ ! -f broken ] || { echo '[ERROR] A.java:1 does not compile'; exit 1; }
            echo build >>builds
            product=%s
            mkdir -p $product/plugins $product/configuration/org.eclipse.equinox.simpleconfigurator
            for version in 1.7.0 1.7.100 1.7.20; do : >$product/plugins/org.eclipse.equinox.launcher_$version.jar; done
            echo 'vn.haidang.base,1,file,4,false' >$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
            echo 'osgi.bundles=' >$product/configuration/config.ini
            """
            .formatted(PRODUCT);

    private Path root;
    private Path jvms;

    @BeforeEach
    void checkOut() throws IOException {
        root = Files.createDirectories(HaiDang.newFolder("checkout").resolve("a folder"));
        Files.copy(HaiDang.ROOT.resolve("haidang"), root.resolve("haidang"));
        for (String folder : List.of(".mvn/wrapper", "target-platform", "bundles/x/src", "features", "releng")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve(".mvn/wrapper/maven-wrapper.properties"), "mavenVersion=0\n");
        Files.writeString(root.resolve("bundles/x/src/A.java"), "class A {}");
        Files.writeString(root.resolve("bundles/x/src/B.java"), "class B {}");
        script(root.resolve("mvnw"), BUILD);
        jvms = HaiDang.newFolder("jvms");
        jdk("jdk-25", "25.0.1");
        // Maven itself, of which the launcher only asks whether it is there.
        script(jvms.resolve("bin/mvn"), "#!/bin/sh\nexit 99\n");
    }

    @Test
    void theFirstCommandBuildsAndTheSecondDoesNot() throws IOException, InterruptedException {
        assertEquals(0, run("verify", "x.pdf").code());
        assertEquals(0, run("verify", "x.pdf").code());
        assertEquals(1, builds());
    }

    @Test
    void aChangedSourceIsBuiltOnce() throws IOException, InterruptedException {
        run("verify", "x.pdf");
        Files.writeString(root.resolve("bundles/x/src/A.java"), "class A { }");
        run("verify", "x.pdf");
        run("verify", "x.pdf");
        assertEquals(2, builds());
    }

    @Test
    void aDeletedSourceIsBuiltOnce() throws IOException, InterruptedException {
        run("verify", "x.pdf");
        Files.delete(root.resolve("bundles/x/src/B.java"));
        run("verify", "x.pdf");
        run("verify", "x.pdf");
        assertEquals(2, builds());
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws IOException, InterruptedException {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(builder("verify", "x.pdf").redirectErrorStream(true)
                    .redirectOutput(root.resolve("start" + i + ".log").toFile()).start());
        }
        for (Process start : starts) {
            assertTrue(start.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, start.exitValue());
        }
        assertEquals(1, builds());
    }

    @Test
    void aBuildThatFailsIsToldAndTriedAgain() throws IOException, InterruptedException {
        Files.writeString(root.resolve("broken"), "");
        Run failed = run("verify", "x.pdf", "--lang", "en");
        assertEquals(2, failed.code());
        assertTrue(failed.err().contains("A.java:1 does not compile"), failed.err());
        assertTrue(failed.err().contains("The build failed"), failed.err());
        Files.delete(root.resolve("broken"));
        assertEquals(0, run("verify", "x.pdf").code());
        assertEquals(1, builds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "verify"})
    void aBuildWithoutAJdkIsRefusedInOneSentence(String command) throws IOException, InterruptedException {
        Files.delete(jvms.resolve("jdk-25/bin/javac"));
        Run refused = run(command, "--lang", "en");
        assertEquals(2, refused.code());
        assertTrue(refused.err().startsWith("No JDK ≥ 21 found."), refused.err());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertFalse(Files.exists(root.resolve("target")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "frobnicate"})
    void aQuestionOrASlipBuildsNothing(String word) throws IOException, InterruptedException {
        Run answered = run(word);
        assertEquals(word.equals("frobnicate") ? 2 : 0, answered.code());
        assertFalse(Files.exists(root.resolve("builds")));
    }

    @Test
    void aLanguageThatIsNotThereIsRefused() throws IOException, InterruptedException {
        Run refused = run("verify", "x.pdf", "--lang", "fr");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("“fr”"), refused.err());
        assertEquals(1, refused.err().lines().count(), refused.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-data", "-application", "-product", "-nl", "-vmargs", "-configuration",
            "--launcher.library"})
    void aWordThatTheFrameworkWouldTakeForItselfIsRefused(String word) throws IOException, InterruptedException {
        Run refused = run("verify", "x.pdf", word, "somewhere", "--lang", "en");
        assertEquals(2, refused.code());
        assertTrue(refused.err().endsWith("“" + word + "”; options begin with two dashes, such as --data.\n"),
                refused.err());
        assertFalse(Files.exists(root.resolve("builds")));
    }

    @Test
    void theJdkThatIsNamedIsTakenBeforeTheNewest() throws IOException, InterruptedException {
        jdk("jdk-21", "21.0.1");
        script(jvms.resolve("jdk-21/bin/java"), "#!/bin/sh\necho twenty-one\n");
        assertFalse(run("verify", "x.pdf").out().contains("twenty-one"));
        Process process = withJavaHome(builder("verify", "x.pdf"), "jdk-21").redirectErrorStream(true).start();
        assertTrue(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("twenty-one"));
    }

    private ProcessBuilder withJavaHome(ProcessBuilder builder, String name) {
        builder.environment().put("HAIDANG_JAVA_HOME", jvms.resolve(name).toString());
        return builder;
    }

    @Test
    void whoMayNotWriteIntoTheProductHasAConfigurationAmongHisCaches() throws IOException, InterruptedException {
        run("build");
        Path caches = HaiDang.newFolder("caches");
        Path product = root.resolve(PRODUCT + "/configuration");
        // Even root cannot make a folder below a file.
        Path elsewhere = Files.move(product, product.resolveSibling("real"));
        Files.createDirectories(product);
        for (String name : List.of("config.ini", "org.eclipse.equinox.simpleconfigurator")) {
            Files.createSymbolicLink(product.resolve(name), elsewhere.resolve(name));
        }
        String number = configurationOf(run("verify", "x.pdf")).replaceFirst(".*-", "");
        delete(product.resolve("commands-" + number));
        Files.writeString(product.resolve("commands-" + number), "in the way");
        ProcessBuilder builder = builder("verify", "x.pdf");
        builder.environment().put("XDG_CACHE_HOME", caches.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(out.contains("-Dosgi.configuration.area=" + caches.resolve("haidang/commands-" + number)), out);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aConfigurationThatACommandRunsOnStaysUntilItEnds() throws IOException, InterruptedException {
        run("build");
        script(jvms.resolve("jdk-25/bin/java"), "#!/bin/sh\nread line\n");
        Process running = builder("simulate", "x").start();
        Path configurations = root.resolve(PRODUCT + "/configuration");
        Wait.until("the command runs", () -> commands(configurations).size() == 1 && isHeld(configurations));
        jdk("jdk-25", "25.0.1");
        Path installed = configurations.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(installed, Files.readString(installed) + "org.example,1,file,4,false\n");
        run("verify", "x.pdf");
        assertEquals(2, commands(configurations).size());
        running.destroy();
        running.waitFor();
        Files.writeString(installed, Files.readString(installed) + "org.example.two,1,file,4,false\n");
        run("verify", "x.pdf");
        assertEquals(1, commands(configurations).size());
    }

    private static boolean isHeld(Path configurations) throws IOException, InterruptedException {
        Path lock = commands(configurations).get(0).resolve("in-use");
        return new ProcessBuilder("flock", "-n", lock.toString(), "true").start().waitFor() != 0;
    }

    private static List<Path> commands(Path configurations) throws IOException {
        try (Stream<Path> files = Files.list(configurations)) {
            return files.filter(file -> file.getFileName().toString().startsWith("commands-")).toList();
        }
    }

    @Test
    void aFrameworkWithoutSignaturesIsTakenWhileItIsTheInstalledOne() throws IOException, InterruptedException {
        run("build");
        Path product = root.resolve(PRODUCT);
        Files.createFile(product.resolve("plugins/org.eclipse.osgi_3.1.0.jar"));
        Files.createDirectory(product.resolve("framework"));
        Files.createFile(product.resolve("framework/org.eclipse.osgi_3.1.0.jar"));
        Files.createFile(product.resolve("framework/org.eclipse.equinox.launcher_1.7.100.jar"));
        List<String> words = run("verify", "x.pdf").out().lines().toList();
        assertEquals(product + "/framework/org.eclipse.equinox.launcher_1.7.100.jar:" + product
                + "/framework/org.eclipse.osgi_3.1.0.jar", words.get(words.indexOf("-cp") + 1));
        Files.createFile(product.resolve("plugins/org.eclipse.osgi_3.2.0.jar"));
        assertFalse(run("verify", "x.pdf").out().contains("-cp"));
    }

    @Test
    void wordsWithSpacesAndTheNewestLauncherReachTheProgram() throws IOException, InterruptedException {
        List<String> words = run("verify", "a b.pdf", "*").out().lines().toList();
        assertEquals(
                List.of("-jar", root.resolve(PRODUCT + "/plugins/org.eclipse.equinox.launcher_1.7.100.jar").toString(),
                        "-nosplash", "-application", "vn.haidang.cli.app", "verify", "a b.pdf", "*"),
                words.subList(words.indexOf("-jar"), words.size()));
        assertTrue(words.stream().anyMatch(word -> word.startsWith("-Dosgi.configuration.area=" + root)),
                words.toString());
    }

    @Test
    void whatP2InstallsGivesCommandsAConfigurationAnew() throws IOException, InterruptedException {
        String before = configurationOf(run("verify", "x.pdf"));
        Path installed = root
                .resolve(PRODUCT + "/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(installed, Files.readString(installed) + "org.example,1,file,4,false\n"
                + "org.eclipse.ui,1,file,4,false\n");
        Path after = Path.of(configurationOf(run("verify", "x.pdf")));
        assertFalse(before.equals(after.toString()));
        assertEquals("vn.haidang.base,1,file,4,false\norg.example,1,file,4,false\n",
                Files.readString(after.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info")));
    }

    private static String configurationOf(Run run) {
        return run.out().lines().filter(word -> word.startsWith("-Dosgi.configuration.area=")).findFirst()
                .orElseThrow().replaceFirst(".*?=", "");
    }

    private record Run(int code, String out, String err) {}

    private Run run(String... words) throws IOException, InterruptedException {
        Path log = HaiDang.newFolder("launcher");
        Process process = builder(words).redirectOutput(log.resolve("out").toFile())
                .redirectError(log.resolve("err").toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "did not end");
        return new Run(process.exitValue(), Files.readString(log.resolve("out")),
                Files.readString(log.resolve("err")));
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(List.of(root.resolve("haidang").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("HAIDANG_"));
        environment.put("HAIDANG_JVM_FOLDER", jvms.toString());
        environment.put("PATH", jvms.resolve("bin") + ":" + environment.get("PATH"));
        return builder;
    }

    private int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    private void jdk(String name, String version) throws IOException {
        Path home = jvms.resolve(name);
        script(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        script(home.resolve("bin/javac"), "#!/bin/sh\nexit 99\n");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }
}
