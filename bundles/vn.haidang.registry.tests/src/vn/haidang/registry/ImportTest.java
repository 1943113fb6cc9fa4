package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.LineEntry.EchoAddress;
import vn.haidang.registry.Registry.ImportResult;

/** What an import of CSV files brings into the registry. */
class ImportTest {

    @TempDir
    Path temp;

    @Test
    void bringsUnitsDevicesAndLines() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            RegistrySnapshot snapshot = registry.snapshot();
            String id = snapshot.unit("W01").orElseThrow().id();
            assertEquals(new UnitEntry(id, "W01", "Phường Nhơn Bình", UnitEntry.Kind.WARD, Optional.of("QN")),
                    snapshot.unit("W01").orElseThrow());
            DeviceEntry device = snapshot.device("R-W01").orElseThrow();
            assertEquals(new DeviceEntry(device.id(), "R-W01", "Bộ định tuyến Nhơn Bình", DeviceEntry.Kind.ROUTER,
                    "W01", Optional.of(new SnmpEndpoint("127.0.0.1", 16102, "demo-v2c")), Optional.of("R-CORE")),
                    device);
            LineEntry line = snapshot.line("L-W01").orElseThrow();
            assertEquals(new LineEntry(line.id(), "L-W01", "Nhơn Bình", "VNPT", "VT-0001", 20, 0.995, "W01",
                    Optional.of("R-CORE"), Optional.of("R-W01"), Optional.of("ge-0/0/1"),
                    Optional.of(new EchoAddress("udp-echo", "127.0.0.1:7007/L-W01"))), line);
        }
    }

    @Test
    void takesEmptyValuesForNone() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            DeviceEntry camera = registry.snapshot().device("CAM-1").orElseThrow();
            assertEquals(Optional.empty(), camera.snmp());
            LineEntry line = registry.snapshot().line("L-C04").orElseThrow();
            assertEquals(new LineEntry(line.id(), "L-C04", "Nhơn Châu", "Viettel", "", 8, 0.99, "W01",
                    Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(new EchoAddress("icmp", "192.0.2.1"))), line);
        }
    }

    @Test
    void ordersUnitsFromAboveAndTheRestByCode() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            assertEquals(List.of("QN", "CNTT", "W01"),
                    registry.snapshot().units().stream().map(UnitEntry::code).toList());
            assertEquals(List.of("CAM-1", "R-CORE", "R-W01"),
                    registry.snapshot().devices().stream().map(DeviceEntry::code).toList());
            assertEquals(List.of("L-C04", "L-W01"),
                    registry.snapshot().lines().stream().map(LineEntry::code).toList());
        }
    }

    @Test
    void ofTheSameFilesAgainMakesNoCommit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            RegistrySnapshot before = registry.snapshot();
            assertEquals(new ImportResult(1, 0, 0, 8), registry.importFiles());
            assertSame(before, registry.snapshot());
            assertEquals(1, registry.events().size());
            assertEquals(List.of("1"), registry.strings("SELECT COUNT(*) FROM registry_commit"));
        }
    }

    @Test
    void countsWhatIsNewAndWhatIsDifferent() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String id = registry.snapshot().device("CAM-1").orElseThrow().id();
            registry.file("devices.csv", OpenRegistry.DEVICES.replace("Camera cổng", "Camera sân") + """
                    SW-1;Chuyển mạch;switch;CNTT;;;;R-CORE
                    """);
            assertEquals(new ImportResult(2, 1, 1, 7), registry.importFiles());
            assertEquals("Camera sân", registry.snapshot().device("CAM-1").orElseThrow().name());
            assertEquals(id, registry.snapshot().device("CAM-1").orElseThrow().id());
        }
    }

    @Test
    void removesNothingButClearsWhatIsEmptyNow() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.file("devices.csv", OpenRegistry.DEVICE_COLUMNS + "R-W01;Bộ định tuyến;router;W01;;;;\n");
            registry.importFiles();
            assertEquals(3, registry.snapshot().devices().size());
            DeviceEntry device = registry.snapshot().device("R-W01").orElseThrow();
            assertEquals(Optional.empty(), device.snmp());
            assertEquals(Optional.empty(), device.uplink());
        }
    }

    @Test
    void findsInTheRegistryWhatTheFilesReferTo() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            Files.delete(registry.files().resolve("units.csv"));
            Files.delete(registry.files().resolve("lines.csv"));
            registry.file("devices.csv", OpenRegistry.DEVICE_COLUMNS + "SW-1;Chuyển mạch;switch;CNTT;;;;R-CORE\n");
            assertEquals(new ImportResult(2, 1, 0, 0), registry.importFiles());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFcode;name;kind;parent\r\nQN;Thành phố;city;\r\n",
            "parent;kind;name;code;ghi chú\n;city;Thành phố;QN;\"a;b\"\n",
            "Code;NAME;kind;parent\nQN; Thành phố ;city;",
            "code;name;kind;parent\n\n;;;\nQN;\"Thành phố\";city;\n;;;\n",
            "\"code\";\"name\";\"kind\";\"parent\"\r\n\"QN\";\"Thành phố\";\"city\";\"\"\r\n"})
    void readsWhatSpreadsheetsWrite(String text) throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            registry.file("units.csv", text).importFiles();
            assertEquals("Thành phố", registry.snapshot().unit("QN").orElseThrow().name());
        }
    }

    @Test
    void keepsSeparatorsAndQuotationMarksInsideQuotedValues() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            registry.file("units.csv", "code;name;kind;parent\nQN;\"Thành phố \"\"biển\"\"; lớn\";city;\n")
                    .importFiles();
            assertEquals("Thành phố \"biển\"; lớn", registry.snapshot().unit("QN").orElseThrow().name());
        }
    }

    @Test
    void takesDecomposedLettersForTheSame() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String decomposed = Normalizer.normalize(OpenRegistry.UNITS, Normalizer.Form.NFD);
            assertNotEquals(OpenRegistry.UNITS, decomposed);
            registry.file("units.csv", decomposed);
            assertEquals(new ImportResult(1, 0, 0, 8), registry.importFiles());
        }
    }

    @Test
    void takesTheFactsOfTheSampleCity() throws Exception {
        String shared = Optional.ofNullable(System.getenv("HAIDANG_SHARED"))
                .orElseGet(() -> System.getProperty("haidang.root") + "/../shared");
        byte[] facts = Files.readAllBytes(Path.of(shared, "sample-city", "units.csv"));
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            assertEquals(new ImportResult(1, 35, 0, 0), registry.file("units.csv", facts).importFiles());
            assertEquals(21, registry.snapshot().units().stream()
                    .filter(unit -> List.of(UnitEntry.Kind.WARD, UnitEntry.Kind.COMMUNE).contains(unit.kind()))
                    .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"router", "switch", "firewall", "server", "access-point", "camera", "other"})
    void knowsEveryKindOfDevice(String kind) throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            registry.file("units.csv", OpenRegistry.UNITS).file("devices.csv",
                    OpenRegistry.DEVICE_COLUMNS + "D;Thiết bị;" + kind + ";CNTT;;;;\n").importFiles();
            assertEquals(DeviceEntry.Kind.valueOf(kind.toUpperCase().replace('-', '_')),
                    registry.snapshot().device("D").orElseThrow().kind());
        }
    }

    @Test
    void knowsEveryKindOfUnit() throws FindingException, IOException {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            StringBuilder units = new StringBuilder(OpenRegistry.UNIT_COLUMNS);
            for (UnitEntry.Kind kind : UnitEntry.Kind.values()) {
                units.append(kind + ";Đơn vị;" + kind.name().toLowerCase() + ";\n");
            }
            registry.file("units.csv", units.toString()).importFiles();
            for (UnitEntry.Kind kind : UnitEntry.Kind.values()) {
                assertEquals(kind, registry.snapshot().unit(kind.name()).orElseThrow().kind());
            }
        }
    }

    @Test
    void isAnnouncedWithTheNumberOfItsCommit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.file("units.csv", OpenRegistry.UNITS.replace("Nhơn Bình", "Nhơn Phú")).importFiles();
            assertEquals(List.of(Registry.COMMIT_TOPIC, Registry.COMMIT_TOPIC),
                    registry.events().stream().map(event -> event.getTopic()).toList());
            assertEquals(Arrays.asList(1L, 2L),
                    registry.events().stream().map(event -> event.getProperty(Registry.COMMIT_NUMBER)).toList());
        }
    }

    @Test
    void refusesAnAuthorOrReasonThatDoesNotFit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            FindingException thrown = assertThrows(FindingException.class,
                    () -> registry.importFiles(new ChangeOrigin("a".repeat(201), "máy 1", "reason")));
            assertEquals("registry.commit.originTooLong", thrown.finding().code());
        }
    }
}
