package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;

/** Opening, keeping and closing a data folder. */
class DataFolderTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"data", "one/two/three", "Dữ liệu của thành phố", "a b%20c#d"})
    void makesAMissingFolder(String name) throws FindingException {
        try (DataFolder folder = DataFolder.open(temp.resolve(name), TestFolders.CLOCK)) {
            assertTrue(Files.isRegularFile(temp.resolve(name).resolve(TestFolders.DATABASE)));
            assertEquals(folder.path(), folder.database().folder());
            assertEquals(List.of("0"), TestFolders.strings(folder.database(), "SELECT COUNT(*) FROM watch"));
        }
    }

    @Test
    void hasTheTablesOfEveryBundle() throws FindingException {
        try (DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK)) {
            assertEquals(
                    List.of("alarm", "alarm_event", "alarm_telling", "maintenance", "measurement_block",
                            "measurement_due", "measurement_head",
                            "measurement_hour", "measurement_points", "measurement_series", "measurement_shard",
                            "network_event", "outage",
                            "registry_blob", "registry_blob_chunk", "registry_commit", "registry_decision",
                            "registry_head", "registry_history", "registry_object", "registry_reference",
                            "registry_sighting", "schema_version", "seen_certificate", "verified_dependence",
                            "verified_document", "verified_signature", "watch", "watch_lease", "watch_picture",
                            "watch_pulse"),
                    TestFolders.strings(folder.database(), "SELECT LOWER(table_name) FROM information_schema.tables"
                            + " WHERE table_schema = 'PUBLIC' ORDER BY 1"));
        }
    }

    @Test
    void takesColumnsNamedHourAndMonthAsTheyAre() throws FindingException {
        try (DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK)) {
            TestFolders.execute(folder.database(), "INSERT INTO measurement_block(object, metric, hour, samples)"
                    + " VALUES ('L1', 'rtt', TIMESTAMP WITH TIME ZONE '2026-11-21 07:00:00Z', X'00')");
            assertEquals(List.of("L1"), TestFolders.strings(folder.database(),
                    "SELECT object FROM measurement_block WHERE hour < CURRENT_TIMESTAMP + INTERVAL '9' MONTH"));
        }
    }

    @Test
    void keepsItsRowsWhenItIsClosedAndOpenedAgain() throws FindingException {
        Path path = TestFolders.closedFolder(temp);
        try (DataFolder folder = DataFolder.open(path, TestFolders.CLOCK)) {
            assertEquals(List.of("L1"), TestFolders.strings(folder.database(), "SELECT line FROM watch"));
        }
    }

    @Test
    void saysInTheLockFileWhoHoldsIt() throws FindingException, IOException {
        Path lock = temp.resolve("haidang.lock");
        DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK);
        assertEquals("process=" + ProcessHandle.current().pid() + "\nsince=2026-11-21T07:05:00Z\n",
                Files.readString(lock));
        folder.close();
        assertEquals("", Files.readString(lock));
    }

    @Test
    void leavesNoFilesOfItsOwnBesideDatabaseAndLock() throws FindingException, IOException {
        Path path = TestFolders.closedFolder(temp);
        assertEquals(List.of("", TestFolders.DATABASE, "haidang.lock").stream().sorted().toList(),
                List.copyOf(TestFolders.content(path).keySet()));
    }

    @Test
    void isClosedTwiceWithoutHarmAndRefusesWorkAfterwards() throws FindingException {
        DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK);
        folder.close();
        folder.close();
        assertThrows(StorageException.class, () -> folder.database().read(connection -> ""));
        assertThrows(StorageException.class, () -> folder.database().write(connection -> ""));
    }

    @Test
    void isFoundThroughALink() throws FindingException, IOException {
        Path path = TestFolders.closedFolder(temp);
        Path link = Files.createSymbolicLink(temp.resolve("link"), path);
        try (DataFolder folder = DataFolder.open(link, TestFolders.CLOCK)) {
            assertEquals(path.toRealPath(), folder.path());
            assertEquals("storage.folder.locked", TestFolders.refusal(path).code());
        }
    }

    @Test
    void forgetsTheCopyOfAnUpgradeThatWasCutOff() throws FindingException, IOException {
        Path left = Files.writeString(temp.resolve("haidang-upgrade.mv.db"), "half a copy");
        DataFolder.open(temp, TestFolders.CLOCK).close();
        assertFalse(Files.exists(left));
    }
}
