package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/** Files that cannot be imported: the error names the place, and nothing is written. */
class ImportErrorTest {

    private static final String UNIT = OpenRegistry.UNIT_COLUMNS;
    private static final String LINE = "L;Tên;VNPT;;20;0.995;W01;;;;;";

    @TempDir
    Path temp;

    /** File, its rows below the heading line, the error, the line and the column. */
    static Stream<Arguments> wrongRows() {
        return Stream.of(
                arguments("units.csv", ";Tên;ward;QN", "emptyValue", 2, "code"),
                arguments("units.csv", "A;;ward;", "emptyValue", 2, "name"),
                arguments("units.csv", "A;Tên;;", "emptyValue", 2, "kind"),
                arguments("units.csv", "A B;Tên;ward;", "badCode", 2, "code"),
                arguments("units.csv", "A\u00a0B;Tên;ward;", "badCode", 2, "code"),
                arguments("units.csv", "x".repeat(65) + ";Tên;ward;", "badCode", 2, "code"),
                arguments("units.csv", "A;Tên;village;", "unknownKind", 2, "kind"),
                arguments("units.csv", "A;Tên;Ward;", "unknownKind", 2, "kind"),
                arguments("units.csv", "A;Tên;ward;\nB;Tên;ward;\n\nA;Tên;ward;", "duplicateCode", 5, "code"),
                arguments("units.csv", "A;Tên;ward;NO", "unknownUnit", 2, "parent"),
                arguments("units.csv", "A;Tên;ward;A", "cycle", 2, "parent"),
                arguments("units.csv", "A;Tên;ward;C\nB;Tên;ward;A\nC;Tên;ward;B", "cycle", 2, "parent"),
                arguments("units.csv", "D;Tên;ward;A\nA;Tên;ward;B\nB;Tên;ward;A", "cycle", 3, "parent"),
                arguments("units.csv", chain(102), "tooDeep", 102, "parent"),
                arguments("units.csv", "A;T\"ên;ward;", "strayQuote", 2, "name"),
                arguments("units.csv", "A;\"Tên\" x;ward;", "strayQuote", 2, "name"),
                arguments("units.csv", "A;Tên;ward;\nB;\"Tên;ward;\nC;Tên;ward;", "unclosedQuote", 3, "name"),
                arguments("units.csv", "A;\"Tên\ndài\";ward;", "controlCharacter", 3, "name"),
                arguments("units.csv", "A;Tên\u0007;ward;", "controlCharacter", 2, "name"),
                arguments("units.csv", "A;" + "x".repeat(1001) + ";ward;", "valueTooLong", 2, "name"),
                arguments("devices.csv", "D;Tên;phone;W01;;;;", "unknownKind", 2, "kind"),
                arguments("devices.csv", "D;Tên;router;;;;;", "emptyValue", 2, "unit"),
                arguments("devices.csv", "D;Tên;router;NO;;;;", "unknownUnit", 2, "unit"),
                arguments("devices.csv", "D;Tên;router;W01;;;;NO", "unknownDevice", 2, "uplink"),
                arguments("devices.csv", "D;Tên;router;W01;;;;D", "cycle", 2, "uplink"),
                arguments("devices.csv", "D;Tên;router;W01;;161;;", "missingCompanion", 2, "snmp_host"),
                arguments("devices.csv", "D;Tên;router;W01;;;p;", "missingCompanion", 2, "snmp_host"),
                arguments("devices.csv", "D;Tên;router;W01;h;;p;", "missingCompanion", 2, "snmp_port"),
                arguments("devices.csv", "D;Tên;router;W01;h;161;;", "missingCompanion", 2, "snmp_profile"),
                arguments("devices.csv", "D;Tên;router;W01;h;0;p;", "badNumber", 2, "snmp_port"),
                arguments("devices.csv", "D;Tên;router;W01;h;65536;p;", "badNumber", 2, "snmp_port"),
                arguments("devices.csv", "D;Tên;router;W01;h;99999999999;p;", "badNumber", 2, "snmp_port"),
                arguments("devices.csv", "D;Tên;router;W01;h;-1;p;", "badNumber", 2, "snmp_port"),
                arguments("devices.csv", "D;Tên;router;W01;h;١٦١;p;", "badNumber", 2, "snmp_port"),
                arguments("lines.csv", LINE.replace("VNPT", ""), "emptyValue", 2, "carrier"),
                arguments("lines.csv", LINE.replace("20", "20,5"), "badNumber", 2, "contracted_megabits"),
                arguments("lines.csv", LINE.replace("20", "0"), "badNumber", 2, "contracted_megabits"),
                arguments("lines.csv", LINE.replace("0.995", "99.5"), "badAvailability", 2, "promised_availability"),
                arguments("lines.csv", LINE.replace("0.995", "0"), "badAvailability", 2, "promised_availability"),
                arguments("lines.csv", LINE.replace("0.995", "1.1"), "badAvailability", 2, "promised_availability"),
                arguments("lines.csv", LINE.replace("0.995", "NaN"), "badAvailability", 2, "promised_availability"),
                arguments("lines.csv", LINE.replace("W01", "NO"), "unknownUnit", 2, "unit"),
                arguments("lines.csv", "L;Tên;VNPT;;20;0.995;W01;NO;;;;", "unknownDevice", 2, "near_device"),
                arguments("lines.csv", "L;Tên;VNPT;;20;0.995;W01;;NO;;;", "unknownDevice", 2, "far_device"),
                arguments("lines.csv", "L;Tên;VNPT;;20;0.995;W01;;;ge-0;;", "missingCompanion", 2, "far_device"),
                arguments("lines.csv", "L;Tên;VNPT;;20;0.995;W01;;;;icmp;", "missingCompanion", 2, "echo_address"),
                arguments("lines.csv", "L;Tên;VNPT;;20;0.995;W01;;;;;h", "missingCompanion", 2, "echo_transport"),
                arguments("lines.csv", "L;Tên;VNPT;;20;0.995;W01;;;;I C;h", "badTransport", 2, "echo_transport"));
    }

    private static String chain(int length) {
        StringBuilder rows = new StringBuilder("U0;Tên;city;\n");
        for (int i = 1; i < length; i++) {
            rows.append("U" + i + ";Tên;ward;U" + (i - 1) + "\n");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @MethodSource("wrongRows")
    void inARowNamesFileLineAndColumn(String file, String rows, String code, int line, String column)
            throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            String heading = Map.of("units.csv", UNIT, "devices.csv", OpenRegistry.DEVICE_COLUMNS, "lines.csv",
                    OpenRegistry.LINE_COLUMNS).get(file);
            registry.file(file, heading + rows);
            Finding finding = refusal(registry);
            assertEquals("registry.import." + code, finding.code());
            assertEquals(List.of(file, line, column), List.of(finding.arguments().values().get("file"),
                    finding.arguments().values().get("line"), finding.arguments().values().get("column")));
        }
    }

    /** The whole units.csv and the error. */
    static Stream<Arguments> wrongFiles() {
        String row = "A;Tên;ward;\n";
        return Stream.of(arguments("", "emptyFile"), arguments("\n;;\n", "emptyFile"),
                arguments("code;name;kind\nA;Tên;ward\n", "missingColumn"),
                arguments("code,name,kind,parent\nA,Tên,ward,\n", "missingColumn"),
                arguments("code;name;kind;parent;Name\n", "duplicateColumn"),
                arguments("code;\"name;kind;parent\n", "unclosedQuote"),
                arguments(UNIT + "A;Tên;ward\n", "columnCount"), arguments(UNIT + "A;Tên;ward;;\n", "columnCount"),
                arguments(UNIT + ";".repeat(101) + "\n", "tooManyColumns"),
                arguments(UNIT + row.repeat(100_001), "tooManyRows"),
                arguments(UNIT + row.repeat(17 * 1024 * 1024 / row.length()), "tooLarge"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void inAFileNamesTheFile(String text, String code) throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            registry.file("units.csv", text);
            assertEquals("registry.import." + code, refusal(registry).code());
        }
    }

    @Test
    void inTheEncodingNamesTheLine() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            byte[] bytes = (UNIT + "A;Tên;ward;\nB;T?n;ward;\n").getBytes(StandardCharsets.UTF_8);
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xEA;
            registry.file("units.csv", bytes);
            Finding finding = refusal(registry);
            assertEquals("registry.import.notUtf8", finding.code());
            assertEquals(3, finding.arguments().values().get("line"));
        }
    }

    @Test
    void ofAFolderWithoutFilesNamesTheFolder() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Finding finding = refusal(registry);
            assertEquals("registry.import.noFiles", finding.code());
            assertEquals(registry.files().toString(), finding.arguments().values().get("folder"));
        }
    }

    @Test
    void ofAFileThatIsAFolder() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Files.createDirectory(registry.files().resolve("lines.csv"));
            assertEquals("registry.import.unreadableFile", refusal(registry).code());
        }
    }

    @Test
    void inTheLastFileLeavesTheGoodOnesUnwritten() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            registry.file("units.csv", OpenRegistry.UNITS).file("devices.csv", OpenRegistry.DEVICES).file("lines.csv",
                    OpenRegistry.LINES.replace("R-CORE", "R-GONE"));
            refusal(registry);
            assertEquals(List.of("0"), registry.strings("SELECT COUNT(*) FROM registry_object"));
            assertEquals(List.of("0"), registry.strings("SELECT COUNT(*) FROM registry_commit"));
        }
    }

    /** The finding of an import that fails; nothing has happened, and it reads well in both languages. */
    private static Finding refusal(OpenRegistry registry) throws IOException {
        RegistrySnapshot before = registry.snapshot();
        int events = registry.events().size();
        Finding finding = assertThrows(FindingException.class, registry::importFiles).finding();
        assertEquals(before, registry.snapshot());
        assertEquals(events, registry.events().size());
        for (Language language : Language.values()) {
            assertTrue(finding.summary(ValueFormat.of(language)).endsWith("."));
        }
        return finding;
    }
}
