package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.backup.BackupSummary;
import vn.haidang.registry.internal.blob.StoredBlobs;

/** A backup has everything or is not there; a restore brings all of it or nothing. */
class BackupTest {

    @TempDir
    Path temp;

    @Test
    void bringsBackEverything() throws Exception {
        Path file = temp.resolve("backup.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"));
                OpenRegistry other = BackupFixture.empty(temp.resolve("two"))) {
            BackupSummary written = BackupFixture.write(registry, file);
            BackupSummary restored = BackupFixture.restore(other, file);
            assertEquals(written, restored);
            assertEquals(List.of(2L, 2L, Files.size(file)),
                    List.of(written.commit(), (long) written.files(), written.size()));
            assertEquals(BackupFixture.rows(registry), BackupFixture.rows(other));
            assertEquals(Optional.empty(), other.service().verifyHistory(Progress.unobserved()));
            assertEquals(new HashSet<>(registry.another().snapshot().elements()),
                    new HashSet<>(other.snapshot().elements()));
            assertEquals(registry.service().commits(0, 2), other.service().commits(0, 2));
            assertEquals(registry.service().asOf(1).elements().size(), other.service().asOf(1).elements().size());
        }
    }

    @Test
    void bringsBackFilesByteByByte() throws Exception {
        Path file = temp.resolve("backup.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"));
                OpenRegistry other = BackupFixture.empty(temp.resolve("two"))) {
            BackupFixture.write(registry, file);
            BackupFixture.restore(other, file);
            for (String hash : registry.strings("SELECT sha256 FROM registry_blob")) {
                try (InputStream in = new StoredBlobs(other.database()).open(hash)) {
                    assertEquals(hash, new Sha256().add(in.readAllBytes()).hex());
                }
            }
        }
    }

    @Test
    void isWorkedOnAsBeforeAfterARestore() throws Exception {
        Path file = temp.resolve("backup.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"));
                OpenRegistry other = BackupFixture.empty(temp.resolve("two"))) {
            BackupFixture.write(registry, file);
            BackupFixture.restore(other, file);
            assertEquals(1, other.events().size());
            try (EditingSession session = other.service().edit()) {
                session.set(session.element("Unit", "W01").orElseThrow().id(), "name", new Value.Text("Nhơn Phú"));
                assertTrue(session.commit(OpenRegistry.ORIGIN) instanceof CommitResult.Committed);
            }
            assertEquals(3, other.snapshot().commit());
            assertEquals(Optional.empty(), other.service().verifyHistory(Progress.unobserved()));
            BackupFixture.write(other, temp.resolve("later.zip"));
        }
    }

    @Test
    void ofAnEmptyRegistryIsOneToo() throws Exception {
        Path file = temp.resolve("backup.zip");
        try (OpenRegistry registry = OpenRegistry.in(temp.resolve("one"))) {
            BackupFixture.write(registry, file);
            assertEquals(0, BackupFixture.restore(registry, file).commit());
        }
    }

    @Test
    void isRestoredIntoAnEmptyRegistryOnly() throws Exception {
        Path file = temp.resolve("backup.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            BackupFixture.write(registry, file);
            List<String> before = BackupFixture.rows(registry);
            assertEquals("registry.restore.notEmpty", refused(() -> BackupFixture.restore(registry, file)));
            assertEquals(before, BackupFixture.rows(registry));
        }
    }

    @Test
    void doesNotReplaceAFile() throws Exception {
        Path file = Files.writeString(temp.resolve("backup.zip"), "mine");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            assertEquals("registry.backup.exists", refused(() -> BackupFixture.write(registry, file)));
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void needsAFolderToBeWrittenInto() throws Exception {
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            assertEquals("registry.backup.notWritten",
                    refused(() -> BackupFixture.write(registry, temp.resolve("nowhere/backup.zip"))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 4_000})
    void isNotThereWhenItWasCancelled(int units) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("backups"));
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            assertThrows(CancellationException.class, () -> BackupFixture.service(registry)
                    .write(folder.resolve("backup.zip"), new CancelledAfter(units)));
        }
        assertEmpty(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 4_000})
    void leavesNothingWhenARestoreWasCancelled(int units) throws Exception {
        Path file = temp.resolve("backup.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"));
                OpenRegistry other = BackupFixture.empty(temp.resolve("two"))) {
            List<String> empty = BackupFixture.rows(other);
            BackupFixture.write(registry, file);
            assertThrows(CancellationException.class,
                    () -> BackupFixture.service(other).restore(file, new CancelledAfter(units)));
            assertEquals(empty, BackupFixture.rows(other));
            assertEquals(0, other.snapshot().commit());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE registry_commit SET author = 'ai đó' WHERE number = 1; registry.history.broken",
            "UPDATE registry_object SET code = 'X' WHERE eclass = 'DataLine'; registry.history.rowDiffers",
            "DELETE FROM registry_blob_chunk WHERE position = 0; registry.blob.damaged"})
    void isNotMadeOfARegistryThatIsNotAsItWasWritten(String tampering) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("backups"));
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            registry.execute(tampering.split("; ")[0]);
            assertEquals(tampering.split("; ")[1],
                    refused(() -> BackupFixture.write(registry, folder.resolve("backup.zip"))));
        }
        assertEmpty(folder);
    }

    @Test
    void isTheSameEachTime() throws Exception {
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            BackupFixture.write(registry, temp.resolve("1.zip"));
            BackupFixture.write(registry, temp.resolve("2.zip"));
        }
        assertArrayEquals(Files.readAllBytes(temp.resolve("1.zip")), Files.readAllBytes(temp.resolve("2.zip")));
    }

    private static String refused(Executable work) {
        return assertThrows(FindingException.class, work).finding().code();
    }

    private static void assertEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }
}
