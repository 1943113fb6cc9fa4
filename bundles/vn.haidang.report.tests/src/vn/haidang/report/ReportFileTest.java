package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/** A report's file appears complete or not at all, and what cannot be done is said in a sentence. */
class ReportFileTest {

    @TempDir
    Path folder;

    private ReportComposer composer;

    @BeforeEach
    void compose() throws IOException {
        composer = Reports.composer(City.sample(), Signatures.of(17, 2, 1, 4, 0));
    }

    @Test
    void theSameFiguresGiveTheSameBytesInAnyZone() throws Exception {
        Path first = folder.resolve("a.docx");
        Path second = folder.resolve("b.docx");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            compose(first);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            Reports.composer(City.sample(), Signatures.of(17, 2, 1, 4, 0)).compose("quarterly", Reports.THIRD_QUARTER,
                    second, Progress.unobserved());
        } finally {
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void anOlderFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.docx"), "old");
        assertEquals(List.of(file), compose(file).files());
        assertTrue(Files.size(file) > 5_000);
        assertEquals(List.of("a.docx"), names());
    }

    @Test
    void aTemplateThatDoesNotExistIsRefusedWithThoseThatDo() throws Exception {
        String sentence = refused("yearly", folder.resolve("a.docx"), "report.template.unknown");
        assertEquals("Không có mẫu báo cáo \"yearly\"; các mẫu hiện có: quarterly.", sentence);
        assertEquals(List.of(), names());
    }

    @Test
    void onlyDocxIsWritten() throws Exception {
        refused("quarterly", folder.resolve("a.pdf"), "report.file.notDocx");
    }

    @Test
    void aMissingFolderIsNotMade() throws Exception {
        refused("quarterly", folder.resolve("x").resolve("a.docx"), "report.folder.missing");
        assertEquals(List.of(), names());
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused("quarterly", file.resolve("a.docx"), "report.folder.missing");
    }

    @Test
    void aFolderIsNotOverwritten() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("a.docx"));
        refused("quarterly", inTheWay, "report.file.isFolder");
    }

    @Test
    void afterAFailureNothingIsLeftBehind() throws Exception {
        // Longer than any file system allows: the report is written and then cannot get its name.
        refused("quarterly", folder.resolve("a".repeat(300) + ".docx"), "report.file.notWritable");
        assertEquals(List.of(), names());
    }

    @Test
    void whoeverCancelsGetsNoFile() throws Exception {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, int units) {
                // of no interest here
            }

            @Override
            public void advance(int units) {
                // of no interest here
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> composer.compose("quarterly", Reports.THIRD_QUARTER,
                folder.resolve("a.docx"), cancelled));
        assertEquals(List.of(), names());
    }

    private ReportComposer.ComposedReport compose(Path file) throws FindingException {
        return composer.compose("quarterly", Reports.THIRD_QUARTER, file, Progress.unobserved());
    }

    private String refused(String template, Path file, String code) {
        FindingException refusal = assertThrows(FindingException.class,
                () -> composer.compose(template, Reports.THIRD_QUARTER, file, Progress.unobserved()));
        assertEquals(code, refusal.finding().code());
        refusal.finding().summary(ValueFormat.of(Language.ENGLISH));
        return refusal.finding().summary(ValueFormat.of(Language.VIETNAMESE));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
