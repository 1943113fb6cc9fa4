package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.progress.Progress;
import vn.haidang.report.internal.LineFigures;
import vn.haidang.report.internal.SignatureFigures;
import vn.haidang.report.internal.TrafficFigures;

/** LibreOffice opens the report and lays it out on one page. */
class OnePageTest {

    @TempDir
    Path folder;

    @Test
    void theSampleCitysReportIsOnePage() throws Exception {
        Path report = folder.resolve("report.docx");
        City city = City.sample();
        Traffic traffic = Traffic.on(city);
        Reports.composer(city, new LineFigures(city, city), new TrafficFigures(city, traffic, traffic),
                new SignatureFigures(Signatures.of(17, 2, 1, 4, 1)))
                .compose("quarterly", Reports.THIRD_QUARTER, report, Progress.unobserved());
        run("libreoffice-writer-nogui", "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), report.toString());
        Path pdf = folder.resolve("report.pdf");
        assertTrue(Files.exists(pdf), "LibreOffice made no PDF of the report");
        String facts = run("poppler-utils", "pdfinfo", pdf.toString());
        assertEquals("1", fact(facts, "Pages"), facts);
        assertTrue(fact(facts, "Page size").contains("(A4)"), facts);
        assertEquals("Chất lượng đường truyền và chữ ký số quý III năm 2023", fact(facts, "Title"));
        String fonts = run("poppler-utils", "pdffonts", pdf.toString());
        assertTrue(fonts.contains("Liberation") || fonts.contains("TimesNewRoman"),
                "no font with the widths of Times New Roman is installed (Debian package fonts-liberation): " + fonts);
    }

    private static String fact(String facts, String name) {
        return facts.lines().filter(line -> line.startsWith(name + ":")).findFirst()
                .map(line -> line.substring(name.length() + 1).trim()).orElse("");
    }

    private String run(String debianPackage, String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = start(debianPackage, output, command);
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail(command[0] + " did not end within three minutes");
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), text);
        return text;
    }

    private static Process start(String debianPackage, Path output, String... command) {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            return fail(command[0] + " is missing: install the Debian package " + debianPackage, e);
        }
    }
}
