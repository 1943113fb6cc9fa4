package vn.haidang.monitoring.snmp.internal.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Combination;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Instance;

/** What a file of a definition may say, and what is said of one that is broken. */
class DefinitionParserTest {

    private static DeviceDefinition parse(String... lines) throws DefinitionException {
        return DefinitionParser.parse("made-up", String.join("\n", lines));
    }

    @Test
    void readsEachEntry() throws Exception {
        DeviceDefinition read = parse("# A comment, and an empty line.", "", "[match]", "object-id = 1.3.6.1.4.1.99999",
                "description = ^Made up", "when = 1.3.6.1.4.1.99999.1.0 ~ ^x", "[identity]", "vendor = Made up",
                "kind = firewall when model ~ ^FW", "kind = router", "version = sysDescr ~ v(\\d+)", "[models]",
                "1.3.6.1.4.1.99999.7 = Model 7", "[quirks]", "repetitions = 5", "high-capacity = broken",
                "[measure temperature]", "value = 1.3.6.1.4.1.99999.2.1.3", "instance = 1.3.6.1.4.1.99999.2.1.2",
                "divide = 10", "range = -40 .. 120", "[otherwise ups-source]", "value = 1.3.6.1.4.1.99999.3.0",
                "instance = \"output\"", "states = on line mains, 3 battery", "[measure clients]",
                "value = 1.3.6.1.4.1.99999.4", "combine = sum", "index = ^1\\.", "where = 1.3.6.1.4.1.99999.5 ~ up");
        assertEquals(1, read.matches().size());
        assertEquals(new Quirks(OptionalInt.of(5), true), read.quirks());
        assertEquals(List.of("Model 7"), List.copyOf(read.models().values()));
        assertEquals(2, read.sources().get(DeviceDefinition.Property.KIND).size());
        MeasureRule temperature = read.measures().get(0);
        assertEquals(0.1, temperature.scale());
        assertEquals(new MeasureRule.Range(-40, 120), temperature.range());
        assertEquals(new Instance.Literal("output"), read.measures().get(1).instance());
        assertEquals(0, read.measures().get(1).states().get("on line"));
        assertEquals(Combination.SUM, read.measures().get(2).combine());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "definition.line    ! 1 ! object-id = 1.3",
            "definition.line    ! 2 ! [match]|object-id",
            "definition.line    ! 2 ! [match]|object-id =",
            "definition.section ! 1 ! [matches]",
            "definition.key     ! 3 ! [match]||oid = 1.3.6",
            "definition.key     ! 2 ! [identity]|name = x",
            "definition.key     ! 2 ! [quirks]|slow = yes",
            "definition.key     ! 2 ! [measure power]|valeu = 1.3.6.1",
            "definition.value   ! 2 ! [match]|object-id = 1.3.six",
            "definition.value   ! 2 ! [match]|object-id = 1.3.99999999999",
            "definition.value   ! 2 ! [match]|description = (unclosed",
            "definition.value   ! 2 ! [match]|when = 1.3.6.1.0",
            "definition.value   ! 2 ! [identity]|kind = toaster",
            "definition.value   ! 2 ! [identity]|model = entity.colour",
            "definition.value   ! 2 ! [identity]|serial = the label",
            "definition.value   ! 2 ! [quirks]|repetitions = 0",
            "definition.value   ! 2 ! [quirks]|high-capacity = good",
            "definition.value   ! 2 ! [measure power]|scale = many",
            "definition.value   ! 2 ! [measure power]|divide = 0",
            "definition.value   ! 2 ! [measure power]|range = 1 to 5",
            "definition.value   ! 2 ! [measure power]|combine = least",
            "definition.value   ! 2 ! [measure power]|where = 1.3.6.1",
            "definition.metric  ! 1 ! [measure colour]",
            "definition.state   ! 2 ! [measure fan-state]|states = 1 fine",
            "definition.missing ! 1 ! [measure power]|scale = 2",
            "definition.missing ! 1 ! [measure fan-state]|value = 1.3.6.1.0",
            "definition.state   ! 2 ! [measure power]|states = 1 ok",
    })
    void saysInWhichLineAFileIsBroken(String code, int line, String text) {
        DefinitionException broken = assertThrows(DefinitionException.class, () -> parse(text.split("\\|")));
        assertEquals(line, broken.line(), broken.getMessage());
        assertEquals(code, broken.flaw().code(), broken.getMessage());
    }

    @Test
    void refusesWhatIsTooLong() {
        assertEquals(2, assertThrows(DefinitionException.class, () -> parse("[match]", "x".repeat(1_001))).line());
        assertEquals("definition.long", assertThrows(DefinitionException.class, () -> parse("\n".repeat(2_001) + "x"))
                .flaw().code());
    }

    @Test
    void everyFileOfTheProgramIsInTheListAndIsRead() throws Exception {
        Path folder = Path.of(System.getProperty("haidang.root"), "bundles", "vn.haidang.monitoring.snmp", "src", "vn",
                "haidang", "monitoring", "snmp", "internal", "definition", "definitions");
        List<String> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".device"))
                    .map(name -> name.replace(".device", "")).filter(name -> !name.equals("standard")).sorted()
                    .toList();
        }
        assertEquals(files, new DefinitionLibrary(InstantSource.fixed(Instant.EPOCH)).names());
    }
}
