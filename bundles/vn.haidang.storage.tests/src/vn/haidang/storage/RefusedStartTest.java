package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.testing.ChildProcess;

/** Starts that are refused: with one clear sentence, and with every byte left as it was. */
class RefusedStartTest {

    @TempDir
    Path temp;

    @Test
    void onAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        assertEquals("storage.folder.notAFolder", TestFolders.refusal(file).code());
        assertEquals("text", Files.readString(file));
    }

    @Test
    void belowAFileWithoutAnyFolderLeftBehind() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        assertEquals("storage.folder.cannotCreate", TestFolders.refusal(file.resolve("a/b")).code());
        assertEquals("text", Files.readString(file));
    }

    @Test
    void onAPathThatTheDatabaseDoesNotAccept() {
        assertEquals("storage.folder.unusableName", TestFolders.refusal(temp.resolve("a;b")).code());
        assertFalse(Files.exists(temp.resolve("a;b")));
    }

    /** The kernel's own folders take no files, not even from root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNobodyMayWrite() {
        assertEquals("storage.folder.notWritable", TestFolders.refusal(Path.of("/proc")).code());
        assertEquals("storage.folder.cannotCreate", TestFolders.refusal(Path.of("/proc/haidang/data")).code());
    }

    @Test
    void whileThisProgramHasItOpen() throws FindingException {
        try (DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK)) {
            Finding finding = TestFolders.refusal(temp);
            assertEquals("storage.folder.locked", finding.code());
            assertEquals(Map.of("folder", folder.path().toString(), "process",
                    Long.toString(ProcessHandle.current().pid()), "since", TestFolders.NOW),
                    finding.arguments().values());
            TestFolders.execute(folder.database(), "DELETE FROM watch");
        }
    }

    /** On POSIX systems a careless second try in this process would give the first one's lock away. */
    @Test
    void forOtherProgramsAlsoAfterASecondTryOfThisOne() throws Exception {
        try (DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK)) {
            TestFolders.refusal(temp);
            try (ChildProcess other = ChildProgram.program().start("open", folder.path().toString())) {
                assertEquals(List.of("storage.folder.locked"), other.remainingLines());
            }
        }
    }

    @Test
    void whileAnotherProgramHasItOpenAndNotAfterItsDeath() throws Exception {
        try (ChildProcess other = ChildProgram.program().start("hold", temp.toString())) {
            assertEquals("open", other.nextLine());
            assertEquals("storage.folder.locked", TestFolders.refusal(temp).code());
            other.kill();
        }
        DataFolder.open(temp, TestFolders.CLOCK).close();
    }

    @Test
    void whenTheDatabaseIsNewerThanTheProgram() throws FindingException, IOException {
        Path path = TestFolders.closedFolder(temp);
        try (DataFolder folder = DataFolder.open(path, TestFolders.CLOCK)) {
            TestFolders.execute(folder.database(),
                    "INSERT INTO schema_version SELECT MAX(version) + 1, 'later', CURRENT_TIMESTAMP, 'x' FROM schema_version");
        }
        Finding finding = assertRefusedUntouched(path);
        assertEquals("storage.database.newer", finding.code());
        int known = (Integer) finding.arguments().values().get("known");
        assertEquals(known + 1, finding.arguments().values().get("found"));
    }

    @Test
    void whenTheDatabaseHasAnotherHistory() throws FindingException, IOException {
        Path path = TestFolders.closedFolder(temp);
        try (DataFolder folder = DataFolder.open(path, TestFolders.CLOCK)) {
            TestFolders.execute(folder.database(), "UPDATE schema_version SET checksum = 'x' WHERE version = 2");
        }
        Finding finding = assertRefusedUntouched(path);
        assertEquals("storage.database.otherHistory", finding.code());
        assertEquals(2, finding.arguments().values().get("step"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000, 50000})
    void whenTheDatabaseIsGarbage(int length) throws IOException {
        byte[] garbage = new byte[length];
        new Random(length).nextBytes(garbage);
        Files.write(temp.resolve(TestFolders.DATABASE), garbage);
        Finding finding = assertRefusedUntouched(temp);
        assertEquals("storage.database.damaged", finding.code());
        assertFalse(finding.evidence().isEmpty());
    }

    @Test
    void whenTheDatabaseIsTruncated() throws FindingException, IOException {
        Path path = TestFolders.closedFolder(temp);
        Path database = path.resolve(TestFolders.DATABASE);
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, 9000));
        assertEquals("storage.database.damaged", assertRefusedUntouched(path).code());
    }

    /** Root may write everywhere, so that the start is made as another user; without root the tests are that user. */
    @ParameterizedTest
    @ValueSource(strings = {"storage.folder.notWritable", "storage.database.notWritable"})
    @EnabledOnOs(OS.LINUX)
    void whenFolderOrDatabaseIsReadOnly(String code) throws Exception {
        Path path = TestFolders.closedFolder(temp);
        boolean wholeFolder = code.startsWith("storage.folder");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(path,
                PosixFilePermissions.fromString(wholeFolder ? "r-xr-xr-x" : "rwxrwxrwx"));
        Files.setPosixFilePermissions(path.resolve(TestFolders.DATABASE),
                PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(path.resolve("haidang.lock"), PosixFilePermissions.fromString("rw-rw-rw-"));
        try {
            Map<String, String> before = TestFolders.content(path);
            if (Files.isWritable(path.resolve(TestFolders.DATABASE))) {
                Path classes = Files.createDirectory(temp.resolve("classes"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                try (ChildProcess other = ChildProgram.program().asNobody(classes).start("open", path.toString())) {
                    assertEquals(List.of(code), other.remainingLines());
                }
            } else {
                assertEquals(code, TestFolders.refusal(path).code());
            }
            assertEquals(before, TestFolders.content(path));
        } finally {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whenAnotherToolHasTheDatabaseOpen() throws Exception {
        Path path = TestFolders.closedFolder(temp);
        try (ChildProcess tool = ChildProgram.program().start("tool", path.toString())) {
            assertEquals("open", tool.nextLine());
            assertEquals("storage.database.inUse", TestFolders.refusal(path).code());
        }
        assertTrue(Files.exists(path.resolve(TestFolders.DATABASE)));
    }

    private static Finding assertRefusedUntouched(Path path) throws IOException {
        Map<String, String> before = TestFolders.content(path);
        Finding finding = TestFolders.refusal(path);
        assertEquals(before, TestFolders.content(path));
        return finding;
    }
}
