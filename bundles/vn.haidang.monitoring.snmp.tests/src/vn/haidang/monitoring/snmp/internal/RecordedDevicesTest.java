package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snmp4j.smi.OID;

import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/** All recorded devices of the vectors, served by the simulator and read over SNMP. */
class RecordedDevicesTest {

    private static Simulation simulation;
    private static SnmpEngine engine;
    private static SnmpReader reader;

    @BeforeAll
    static void start() throws Exception {
        simulation = new Simulation(Simulation.vectors());
        engine = new SnmpEngine();
        reader = new WaitingReader(engine, simulation.time, new DefinitionLibrary(simulation.time));
    }

    @AfterAll
    static void stop() {
        engine.stop();
        simulation.close();
    }

    /** The OIDs of a recording in their order, read by other means than the simulator's parser. */
    private static List<String> recordedOids(String agent) throws Exception {
        Pattern readable = Pattern.compile("[0-9.]+");
        TreeSet<OID> oids = new TreeSet<>();
        for (String line : Files.readAllLines(Simulation.vectors().resolve(agent + ".snmprec"),
                StandardCharsets.ISO_8859_1)) {
            String oid = line.split("\\|", 2)[0];
            if (!line.startsWith("#") && readable.matcher(oid).matches()) {
                oids.add(new OID(oid));
            }
        }
        return oids.stream().map(OID::toDottedString).toList();
    }

    private static List<String> walkedOids(SnmpTarget target) throws Exception {
        List<String> oids = new ArrayList<>();
        reader.walk(target, "1", Progress.unobserved(), row -> oids.add(row.oid()));
        return oids;
    }

    @Test
    void all98AreServed() {
        assertEquals(98, simulation.network().agents().size());
    }

    @TestFactory
    Stream<DynamicTest> aWalkGivesEachVariableOnceAndInOrder() {
        return simulation.network().agents().stream().map(SimulatedNetwork.Agent::name)
                .map(agent -> DynamicTest.dynamicTest(agent,
                        () -> assertEquals(recordedOids(agent), walkedOids(simulation.v2c(agent)))));
    }

    @Test
    void aWalkIsTheSameEncryptedAndInVersion1() throws Exception {
        assertEquals(recordedOids("apc-cpdu"), walkedOids(simulation.v3("apc-cpdu")));
        assertEquals(recordedOids("apc-cpdu"), walkedOids(simulation.v1("apc-cpdu")));
    }

    /**
     * The interface tables as another project reads them, in the fields of {@link InterfaceRow}. Its own ways are not taken
     * for errors of ours: it fills an empty alias with the name, leaves a speed of zero away, and writes zero for counters
     * that are not there. Every other difference is in {@code interface-differences.csv} with its reason, and nothing is
     * there that is no difference any more.
     */
    @Test
    void interfacesDifferFromAnotherProjectsOnlyWhereThatIsExplained() throws Exception {
        Map<String, Map<Integer, String[]>> expected = expectedPorts();
        assertTrue(expected.size() > 60, expected.keySet().toString());
        Set<String> differences = new TreeSet<>();
        for (SimulatedNetwork.Agent agent : simulation.network().agents()) {
            Map<String, TreeSet<Integer>> fields = new TreeMap<>();
            compare(agent.name(), expected.getOrDefault(agent.name(), Map.of()), fields);
            fields.forEach((field, indexes) -> differences.add(agent.name() + ";" + field + ";" + ranges(indexes)));
        }
        Set<String> explained = new TreeSet<>();
        for (List<String> row : DeviceIdentityTest.rows("interface-differences.csv")) {
            assertTrue(row.size() == 4 && !row.get(3).isBlank(), row.toString());
            explained.add(String.join(";", row.subList(0, 3)));
        }
        assertEquals(String.join("\n", explained), String.join("\n", differences));
    }

    private static Map<String, Map<Integer, String[]>> expectedPorts() throws Exception {
        Map<String, Map<Integer, String[]>> expected = new TreeMap<>();
        String record = "";
        for (String line : Files.readAllLines(Simulation.vectors().resolve("expected-ports.csv"))) {
            // A quoted field may go over several lines: the record is whole when its quotes are even.
            record = record.isEmpty() ? line : record + ' ' + line;
            if (record.chars().filter(c -> c == '"').count() % 2 == 0) {
                String[] row = record.replace("\"", "").split(";", -1);
                if (row.length == 11 && row[1].matches("[0-9]+")) {
                    expected.computeIfAbsent(row[0], key -> new TreeMap<>()).put(Integer.parseInt(row[1]), row);
                }
                record = "";
            }
        }
        return expected;
    }

    private static void compare(String agent, Map<Integer, String[]> expected,
            Map<String, TreeSet<Integer>> differences)
            throws Exception {
        Map<Integer, InterfaceRow> rows = new TreeMap<>();
        for (InterfaceRow row : reader.interfaces(simulation.v2c(agent), Progress.unobserved())) {
            rows.put(row.index(), row);
        }
        BiConsumer<String, Integer> differ = (field, index) -> differences
                .computeIfAbsent(field, key -> new TreeSet<>()).add(index);
        rows.keySet().stream().filter(index -> !expected.containsKey(index))
                .forEach(index -> differ.accept("only ours", index));
        expected.forEach((index, port) -> {
            InterfaceRow row = rows.get(index);
            if (row == null) {
                differ.accept("only theirs", index);
                return;
            }
            Map<String, Boolean> same = Map.of("name", port[2].equals(row.name()), "alias",
                    isSameAlias(row, port), "speed",
                    megabits(port[6]) == row.highSpeed().orElse(0), "admin", status(port[7]) == row.admin(), "oper",
                    status(port[8]) == row.oper(), "in", port[9].equals(octets(row.inOctets())), "out",
                    port[10].equals(octets(row.outOctets())));
            same.entrySet().stream().filter(field -> !field.getValue())
                    .forEach(field -> differ.accept(field.getKey(), index));
        });
    }

    /** Where the device has none they tell the name or the description in its place, and we tell none. */
    private static boolean isSameAlias(InterfaceRow row, String[] port) {
        return row.alias().map(port[3]::equals).orElse(port[3].equals(port[2]) || port[3].equals(port[4]));
    }

    /** Ascending numbers as "1-3 7". */
    private static String ranges(TreeSet<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int begin = numbers.first();
        for (int number : numbers) {
            if (!numbers.contains(number - 1)) {
                begin = number;
            }
            if (!numbers.contains(number + 1)) {
                text.append(text.isEmpty() ? "" : " ").append(begin).append(begin == number ? "" : "-" + number);
            }
        }
        return text.toString();
    }

    private static long megabits(String bitsPerSecond) {
        return bitsPerSecond.isEmpty() ? 0 : Long.parseLong(bitsPerSecond) / 1_000_000;
    }

    private static InterfaceRow.Status status(String text) {
        return Stream.of(InterfaceRow.Status.values())
                .filter(status -> status.name().replace("_", "").equalsIgnoreCase(text)).findFirst()
                .orElse(InterfaceRow.Status.UNKNOWN);
    }

    private static String octets(OptionalLong count) {
        return count.isPresent() ? Long.toUnsignedString(count.getAsLong()) : "0";
    }
}
