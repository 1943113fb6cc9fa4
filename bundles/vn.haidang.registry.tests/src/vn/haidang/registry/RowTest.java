package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.registry.Registry.ChangeOrigin;
import vn.haidang.registry.internal.store.ConcurrentChangeException;
import vn.haidang.registry.internal.store.EditingSession;
import vn.haidang.registry.internal.store.ObjectStore;
import vn.haidang.storage.StorageException;

/** How elements lie in their rows, also beside what a newer program has written. */
class RowTest {

    private static final ChangeOrigin ORIGIN = new ChangeOrigin("Trần Thị Mẫu", "kiểm thử");

    @TempDir
    Path temp;

    @Test
    void isOneDocumentForEachElement() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            assertEquals(List.of("{\"code\":\"R-CORE\",\"name\":\"Bộ định tuyến trung tâm\",\"kind\":\"router\","
                    + "\"snmp\":{\"host\":\"127.0.0.1\",\"port\":16101,\"profile\":\"demo-v3\"}}"),
                    registry.strings("SELECT document FROM registry_object WHERE eclass = 'Device' AND document LIKE"
                            + " '%\"R-CORE\"%'"));
            assertEquals(
                    List.of("{\"code\":\"L-C04\",\"name\":\"Nhơn Châu\",\"carrier\":\"Viettel\",\"circuit\":\"\","
                            + "\"contractedMegabits\":8,\"promisedAvailability\":0.99,"
                            + "\"echo\":{\"transport\":\"icmp\",\"address\":\"192.0.2.1\"}}"),
                    registry.strings("SELECT document FROM registry_object WHERE document LIKE '%\"L-C04\"%'"));
        }
    }

    @Test
    void countsItsVersions() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";50;")).importFiles();
            assertEquals(List.of("1", "2"), registry
                    .strings("SELECT version FROM registry_object WHERE eclass = 'DataLine' ORDER BY version"));
        }
    }

    @Test
    void keepsFieldsThatOnlyANewerProgramKnows() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.execute("UPDATE registry_object SET document = REPLACE(document, '\"port\":16101',"
                    + " '\"port\":16101,\"engine\":{\"boots\":[1,2.50,null,true]}') WHERE document LIKE '%\"R-CORE\"%'");
            registry.execute("UPDATE registry_object SET document = REPLACE(document, '\"kind\"',"
                    + " '\"rack\":\"Tủ 3\",\"units\":1.10,\"kind\"') WHERE document LIKE '%\"R-CORE\"%'");
            registry.file("devices.csv", OpenRegistry.DEVICES.replace("Bộ định tuyến trung tâm", "Lõi")
                    .replace("16101", "161")).importFiles();
            assertEquals(List.of("{\"code\":\"R-CORE\",\"name\":\"Lõi\",\"kind\":\"router\","
                    + "\"snmp\":{\"host\":\"127.0.0.1\",\"port\":161,\"profile\":\"demo-v3\","
                    + "\"engine\":{\"boots\":[1,2.50,null,true]}},\"rack\":\"Tủ 3\",\"units\":1.10}"),
                    registry.strings("SELECT document FROM registry_object WHERE document LIKE '%\"R-CORE\"%'"));
        }
    }

    @Test
    void keepsElementsAndReferencesThatOnlyANewerProgramKnows() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String device = registry.snapshot().device("R-CORE").orElseThrow().id();
            registry.execute(
                    "INSERT INTO registry_object VALUES ('person-1', 'Person', NULL, 7, '{\"code\":\"R-CORE\"}')");
            registry.execute("INSERT INTO registry_reference VALUES ('" + device + "', 'custodian', 'person-1')");
            registry.file("devices.csv", OpenRegistry.DEVICES.replace("Bộ định tuyến trung tâm", "Lõi")
                    .replace("demo-v3;", "demo-v3;CAM-1").replace(";;;;R-W01", ";;;;")).importFiles();
            assertEquals(Optional.of("CAM-1"), registry.snapshot().device("R-CORE").orElseThrow().uplink());
            assertEquals(List.of("7"), registry.strings("SELECT version FROM registry_object WHERE id = 'person-1'"));
            assertEquals(List.of("custodian", "unit", "uplink"), registry.strings(
                    "SELECT feature FROM registry_reference WHERE source = '" + device + "' ORDER BY feature"));
        }
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedInTheMeantime() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            ObjectStore store = new ObjectStore();
            EditingSession session = registry.database().read(store::load);
            registry.file("units.csv", OpenRegistry.UNITS.replace("Nhơn Bình", "Nhơn Phú")).importFiles();

            session.unit("CNTT").orElseThrow().setName("Trung tâm");
            session.unit("W01").orElseThrow().setName("Phường Đống Đa");
            ConcurrentChangeException thrown = assertThrows(ConcurrentChangeException.class, () -> registry.database()
                    .write(connection -> store.commit(connection, session, ORIGIN, Instant.EPOCH)));

            assertEquals("W01", thrown.code());
            assertEquals(List.of("2"), registry.strings("SELECT COUNT(*) FROM registry_commit"));
            EditingSession again = registry.database().read(store::load);
            assertEquals("Phường Nhơn Phú", again.unit("W01").orElseThrow().getName());
            assertEquals("Trung tâm Công nghệ thông tin", again.unit("CNTT").orElseThrow().getName());
        }
    }

    @Test
    void refusesAsAConflictWhatSomebodyElseHasAddedInTheMeantime() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            ObjectStore store = new ObjectStore();
            EditingSession session = registry.database().read(store::load);
            registry.execute("DELETE FROM registry_reference");
            registry.execute("DELETE FROM registry_object");
            EditingSession empty = registry.database().read(store::load);
            assertEquals(0, empty.root().getUnits().size());
            session.unit("CNTT").orElseThrow().setName("Trung tâm");
            assertThrows(ConcurrentChangeException.class, () -> registry.database()
                    .write(connection -> store.commit(connection, session, ORIGIN, Instant.EPOCH)));
        }
    }

    @Test
    void thatIsDamagedIsNamed() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.execute("UPDATE registry_object SET document = '{\"code\":\"R-CORE\",\"kind\":\"phone\"}'"
                    + " WHERE document LIKE '%\"R-CORE\"%'");
            assertThrows(StorageException.class, () -> registry.database().read(new ObjectStore()::load));
        }
    }
}
