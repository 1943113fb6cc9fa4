package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.systemtests.Refused.assertRefused;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.systemtests.HaiDang.Result;

/** EU DSS is in no product; installed from the update site, it gives its opinion beside ours, which it does not change. */
class SecondOpinionTest {

    private static final String PRODUCT = "releng/product/target/products/vn.haidang.product/linux/gtk/x86_64";
    private static final String FEATURE = "vn.haidang.signature.dss.feature.feature.group";

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void withoutItTheOptionIsRefusedAndSaysHowToInstallIt(String language) throws IOException, InterruptedException {
        Result result = verify(new HaiDang(), "--second-opinion", "--lang", language);
        assertRefused(result, language, "Chưa cài phần ý kiến thứ hai", "The second opinion (EU DSS) is not installed");
    }

    @Test
    void installedItGivesItsOpinionAndTheReportOfEtsi() throws IOException, InterruptedException {
        Path product = HaiDang.newFolder("second-opinion").resolve("product");
        copy(HaiDang.ROOT.resolve(PRODUCT), product);
        install(product);
        HaiDang haiDang = new HaiDang().with("HAIDANG_PRODUCT", product.toString());

        Result alone = verify(haiDang, "--json");
        Result both = verify(haiDang, "--json", "--second-opinion");

        assertEquals(alone.code(), both.code(), both.err());
        List<Map<String, Object>> own = Json.objects(alone.json());
        List<Map<String, Object>> documents = Json.objects(both.json());
        assertFalse(documents.isEmpty());
        for (int i = 0; i < documents.size(); i++) {
            Map<String, Object> document = documents.get(i);
            assertEquals(own.get(i).get("verdict"), document.get("verdict"));
            if (!"UNREADABLE".equals(document.get("verdict"))) {
                judge(document);
            }
        }
        assertTrue(documents.stream().anyMatch(document -> "VALID".equals(opinion(document).get("verdict"))),
                both.out());
    }

    private static void judge(Map<String, Object> document) {
        Map<String, Object> opinion = opinion(document);
        assertEquals("EU DSS 6.4", opinion.get("engine"));
        assertTrue(opinion.get("verdict") instanceof String, document.toString());
        assertEquals(((List<?>) document.get("signatures")).size(), ((List<?>) opinion.get("signatures")).size());
        assertTrue(String.valueOf(opinion.get("report")).contains("ValidationReport"), document.toString());
    }

    private static Map<String, Object> opinion(Map<String, Object> document) {
        List<Map<String, Object>> opinions = Json.objects(document.get("secondOpinions"));
        assertEquals(1, opinions.size(), document.toString());
        return opinions.get(0);
    }

    private static Result verify(HaiDang haiDang, String... options) throws IOException, InterruptedException {
        Path city = HaiDang.SAMPLE_CITY;
        return haiDang.run(Stream.concat(Stream.of("verify", city.resolve("documents").toString(), "--trust",
                city.resolve("trust").toString(), "--crl", city.resolve("revocation").toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** As an administrator does without a window. */
    private static void install(Path product) throws IOException, InterruptedException {
        Path launcher;
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            launcher = jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
        File log = product.resolveSibling("install.log").toFile();
        int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                launcher.toString(), "-nosplash", "-application", "org.eclipse.equinox.p2.director", "-repository",
                HaiDang.ROOT.resolve("releng/product/target/repository").toUri().toString(), "-installIU", FEATURE)
                .redirectErrorStream(true).redirectOutput(log).start().waitFor();
        assertEquals(0, code, Files.readString(log.toPath()));
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
}
