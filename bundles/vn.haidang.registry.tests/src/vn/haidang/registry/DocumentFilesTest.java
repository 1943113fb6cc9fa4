package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.registry.blob.DocumentFiles;
import vn.haidang.registry.internal.blob.StoredBlobs;
import vn.haidang.testing.RealRegistry;

/** A document's file comes in from the disk and goes out to it, whole and as it was, or not at all. */
class DocumentFilesTest {

    @TempDir
    Path temp;

    private OpenRegistry registry;
    private DocumentFiles files;

    @BeforeEach
    void open() throws Exception {
        registry = OpenRegistry.in(temp.resolve("registry"));
        files = new DocumentFiles(new StoredBlobs(registry.database()));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void aFileComesBackUnderItsElementAndTheHistoryKeepsTheOneBefore() throws Exception {
        AttachedFile first = files.take(file("quyết-định.pdf", "bản 1"), Progress.unobserved());
        AttachedFile second = files.take(file("quyết-định.pdf", "bản 2 đã ký"), Progress.unobserved());
        assertEquals(new AttachedFile("quyết-định.pdf", "application/pdf", "bản 1".getBytes("UTF-8").length,
                new Sha256().add("bản 1".getBytes("UTF-8")).hex()), first);
        String id = attach(Optional.empty(), first);
        attach(Optional.of(id), second);
        assertEquals(Optional.of(second), AttachedFile.of(registry.snapshot().element(id).orElseThrow()));
        AttachedFile before = AttachedFile.of(registry.service().asOf(1).element(id).orElseThrow()).orElseThrow();
        files.give(before, temp.resolve("cũ.pdf"), Progress.unobserved());
        assertEquals("bản 1", Files.readString(temp.resolve("cũ.pdf")));
        files.give(second, temp.resolve("cũ.pdf"), Progress.unobserved());
        assertEquals("bản 2 đã ký", Files.readString(temp.resolve("cũ.pdf")));
    }

    private String attach(Optional<String> known, AttachedFile file) {
        String[] id = new String[1];
        RealRegistry.commit(registry.service(), OpenRegistry.ORIGIN, session -> {
            id[0] = known.orElseGet(() -> {
                String added = RealRegistry.add(session, "Document", "QD-1", "Quyết định 1");
                session.set(added, "kind", new Value.Choice("decision"));
                return added;
            });
            file.values().forEach((feature, values) -> session.set(id[0], feature, values));
        });
        return id[0];
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    @Test
    void whatIsNoFileOrTooLargeIsRefused() throws Exception {
        assertEquals("registry.file.none", refused(() -> files.take(temp, Progress.unobserved())));
        assertEquals("registry.file.none", refused(() -> files.take(temp.resolve("không-có"), Progress.unobserved())));
        Path large = temp.resolve("lớn.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(DocumentFiles.LIMIT + 1);
        }
        assertEquals("registry.blob.tooLarge", refused(() -> files.take(large, Progress.unobserved())));
        assertEquals(List.of("0"), registry.strings("SELECT COUNT(*) FROM registry_blob"));
    }

    @Test
    void whatIsGoneOrChangedInTheDatabaseIsNotWrittenOverWhatIsThere() throws Exception {
        Path target = file("đích.pdf", "tệp cũ");
        AttachedFile never = new AttachedFile("a.pdf", "", 1, "0".repeat(64));
        assertEquals("registry.blob.unknown", refused(() -> files.give(never, target, Progress.unobserved())));
        AttachedFile kept = files.take(file("b.pdf", "nguyên vẹn"), Progress.unobserved());
        registry.execute("UPDATE registry_blob SET size = size + 1");
        assertEquals("registry.blob.damaged", refused(() -> files.give(kept, target, Progress.unobserved())));
        assertEquals("tệp cũ", Files.readString(target));
        assertNothingLeft();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
        AttachedFile kept = files.take(file("c.pdf", "c"), Progress.unobserved());
        assertEquals("registry.file.notWritten",
                refused(() -> files.give(kept, temp.resolve("không/có/đâu.pdf"), Progress.unobserved())));
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            assertFalse(all.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    private static String refused(Executable work) {
        return assertThrows(FindingException.class, work).finding().code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"quyết định.pdf | quyết định.pdf", "../../etc/passwd | passwd",
            "C:\\Windows\\a.pdf | a.pdf", ".. | khác", "a:b*c.pdf | a_b_c.pdf", "/ | khác"})
    void theNameNeverLeadsElsewhere(String name, String safe) {
        assertEquals(safe, new AttachedFile(name, "", 0, "").safeName("khác"));
    }
}
