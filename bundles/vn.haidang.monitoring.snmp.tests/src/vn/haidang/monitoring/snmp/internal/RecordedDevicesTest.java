package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** All recorded devices of the vectors, served by the simulator and read over SNMP. */
class RecordedDevicesTest {

    /** airFiber: state and counters from the maker's MIB. VMware: the name cut out of the description. */
    private static final Set<String> THEIR_OWN_SOURCES = Set.of("airos-af;3", "airos-af-ltu;2", "airos-af-ltu_1.4.0;2",
            "vmware-vcsa;2");

    private static Simulation simulation;
    private static SnmpEngine engine;
    private static SnmpReader reader;

    @BeforeAll
    static void start() throws Exception {
        simulation = new Simulation(Simulation.vectors());
        engine = new SnmpEngine();
        reader = new WaitingReader(engine, simulation.time);
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
     * The interface tables as another project reads them. Its own ways are not taken for errors of ours: it fills an
     * empty alias with the name, leaves a speed of zero away, writes zero for counters that are not there, and reads
     * some devices' interfaces from their makers' MIBs ({@link #THEIR_OWN_SOURCES}).
     */
    @TestFactory
    Stream<DynamicTest> interfacesAreAsAnotherProjectReadsThem() throws Exception {
        Map<String, List<String[]>> expected = new TreeMap<>();
        Pattern wellFormed = Pattern.compile("[^;\"]+;[0-9]+;[^\"]*");
        try (Stream<String> lines = Files.lines(Simulation.vectors().resolve("expected-ports.csv"))) {
            // Some Windows names are told in several lines of hexadecimal; those rows are left out.
            lines.filter(line -> wellFormed.matcher(line).matches()).map(line -> line.split(";", -1))
                    .filter(row -> row.length == 11)
                    .forEach(row -> expected.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row));
        }
        assertTrue(expected.size() > 60, expected.keySet().toString());
        return expected.entrySet().stream().map(device -> DynamicTest.dynamicTest(device.getKey(),
                () -> compare(device.getKey(), device.getValue())));
    }

    private static void compare(String agent, List<String[]> expected) throws Exception {
        Map<Integer, InterfaceRow> rows = new TreeMap<>();
        for (InterfaceRow row : reader.interfaces(simulation.v2c(agent), Progress.unobserved())) {
            rows.put(row.index(), row);
        }
        List<String> recorded = recordedOids(agent);
        for (String[] port : expected) {
            int index = Integer.parseInt(port[1]);
            String where = agent + ";" + index;
            if (THEIR_OWN_SOURCES.contains(where)) {
                continue;
            }
            InterfaceRow row = rows.get(index);
            if (row == null) {
                assertFalse(recorded.contains("1.3.6.1.2.1.2.2.1.8." + index), where + " was overlooked");
                continue;
            }
            assertEquals(port[2], row.name(), where + " name");
            assertTrue(row.alias().orElse(port[3]).equals(port[3]), where + " alias " + row.alias());
            assertEquals(megabits(port[6]), row.highSpeed().orElse(0), where + " speed");
            assertEquals(status(port[7]), row.admin(), where + " admin");
            assertEquals(status(port[8]), row.oper(), where + " oper");
            assertEquals(port[9], octets(row.inOctets()), where + " in");
            assertEquals(port[10], octets(row.outOctets()), where + " out");
        }
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
