package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.storage.StorageException;

/** How elements lie in their rows, also beside what a newer program has written. */
class RowTest {

    @TempDir
    Path temp;

    @Test
    void isOneDocumentForEachElement() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String unit = registry.snapshot().unit("CNTT").orElseThrow().id();
            assertEquals(List.of("{\"code\":\"R-CORE\",\"name\":\"Bộ định tuyến trung tâm\",\"unit\":\"" + unit + "\","
                    + "\"snmp\":{\"host\":\"127.0.0.1\",\"port\":16101,\"profile\":\"demo-v3\"}}"),
                    registry.strings("SELECT document FROM registry_object WHERE eclass = 'Router' AND document LIKE"
                            + " '%\"R-CORE\"%'"));
            assertEquals(
                    List.of("{\"code\":\"L-C04\",\"name\":\"Nhơn Châu\",\"unit\":\""
                            + registry.snapshot().unit("W01").orElseThrow().id() + "\",\"carrier\":\"Viettel\","
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
            registry.execute("UPDATE registry_object SET document = REPLACE(document, '\"snmp\"',"
                    + " '\"rack\":\"Tủ 3\",\"units\":1.10,\"snmp\"') WHERE document LIKE '%\"R-CORE\"%'");
            registry.file("devices.csv", OpenRegistry.DEVICES.replace("Bộ định tuyến trung tâm", "Lõi")
                    .replace("16101", "161")).importFilesAgain();
            String unit = registry.snapshot().unit("CNTT").orElseThrow().id();
            assertEquals(List.of("{\"code\":\"R-CORE\",\"name\":\"Lõi\",\"unit\":\"" + unit + "\","
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
                    "INSERT INTO registry_object VALUES ('robot-1', 'Robot', 'R-CORE', 7, '{\"code\":\"R-CORE\"}')");
            registry.execute("INSERT INTO registry_reference VALUES ('" + device + "', 'keeper', 0, 'robot-1')");
            registry.file("devices.csv", OpenRegistry.DEVICES.replace("Bộ định tuyến trung tâm", "Lõi")
                    .replace("demo-v3;", "demo-v3;CAM-1").replace(";;;;R-W01", ";;;;")).importFiles();
            assertEquals(Optional.of("CAM-1"), registry.snapshot().device("R-CORE").orElseThrow().uplink());
            assertEquals(List.of("7"), registry.strings("SELECT version FROM registry_object WHERE id = 'robot-1'"));
            assertEquals(List.of("keeper", "unit", "uplink"), registry.strings(
                    "SELECT feature FROM registry_reference WHERE source = '" + device + "' ORDER BY feature"));
        }
    }

    @Test
    void thatIsDamagedIsNamed() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.execute("UPDATE registry_object SET document = '{\"code\":\"R-CORE\",\"validFrom\":\"yesterday\"}'"
                    + " WHERE document LIKE '%\"R-CORE\"%'");
            assertThrows(StorageException.class, registry::another);
        }
    }
}
