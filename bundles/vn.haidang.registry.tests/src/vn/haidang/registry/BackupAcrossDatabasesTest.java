package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.progress.Progress;
import vn.haidang.registry.internal.StoredRegistry;
import vn.haidang.registry.internal.backup.StoredBackup;
import vn.haidang.storage.DataFolder;
import vn.haidang.testing.TestPostgres;

/** A backup does not show which database it was made of. */
class BackupAcrossDatabasesTest {

    @TempDir
    Path temp;

    @Test
    void goesFromH2ToPostgresAndBack() throws Exception {
        Path first = temp.resolve("h2.zip");
        Path second = temp.resolve("postgres.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            BackupFixture.write(registry, first);
            try (DataFolder folder = DataFolder.openShared(temp.resolve("two"),
                    TestPostgres.running().newDatabase(), OpenRegistry.CLOCK)) {
                StoredRegistry shared = OpenRegistry.on(folder);
                StoredBackup backup = StoredBackup.of("1.2.3", folder.database(), shared, OpenRegistry.CLOCK);
                backup.restore(first, Progress.unobserved());
                assertEquals(Optional.empty(), shared.verifyHistory(Progress.unobserved()));
                backup.write(second, Progress.unobserved());
            }
            try (OpenRegistry again = OpenRegistry.in(temp.resolve("three"))) {
                BackupFixture.restore(again, second);
                assertEquals(BackupFixture.rows(registry), BackupFixture.rows(again));
            }
        }
    }
}
