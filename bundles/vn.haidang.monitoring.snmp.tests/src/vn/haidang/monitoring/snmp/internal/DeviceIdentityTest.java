package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/**
 * What each recorded device is, served by the simulator and asked over SNMP, against {@code devices.csv}, whose facts were
 * read in the recordings.
 */
class DeviceIdentityTest {

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

    /** The lines of a table beside this class, without comments. */
    static List<List<String>> rows(String name) throws IOException {
        try (InputStream in = DeviceIdentityTest.class.getResourceAsStream("recordings/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split(";", -1)))
                    .toList();
        }
    }

    private static Map<String, List<String>> table(String name) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        rows(name).forEach(row -> rows.put(row.get(0), row));
        return rows;
    }

    private static DeviceIdentity identify(String agent) throws Exception {
        return reader.identify(simulation.v2c(agent), Optional.empty(), Progress.unobserved());
    }

    private static List<String> row(String agent, DeviceIdentity identity) {
        return List.of(agent, identity.vendor().orElse(""), identity.model().orElse(""), identity.kind().code(),
                identity.version().orElse(""), identity.serial().orElse(""));
    }

    @Test
    void theTableHasEachRecordingOnce() throws Exception {
        assertEquals(simulation.network().agents().stream().map(SimulatedNetwork.Agent::name)
                .collect(Collectors.toCollection(TreeSet::new)), table("devices.csv").keySet());
    }

    @TestFactory
    Stream<DynamicTest> knowsWhatADeviceIs() throws Exception {
        return table("devices.csv").values().stream().map(expected -> DynamicTest.dynamicTest(expected.get(0),
                () -> assertEquals(expected, row(expected.get(0), identify(expected.get(0))))));
    }

    @Test
    void isTheSameOverVersion1AndEncrypted() throws Exception {
        for (String agent : List.of("fortigate_500d", "airos-af", "apc_smt750x-nmc2", "vrp_ar169fgwl")) {
            DeviceIdentity identity = identify(agent);
            assertEquals(identity,
                    reader.identify(simulation.v1(agent), Optional.empty(), Progress.unobserved()), agent);
            assertEquals(identity,
                    reader.identify(simulation.v3(agent), Optional.empty(), Progress.unobserved()), agent);
        }
    }

    /**
     * Another project's reading of the same recordings: where it knows a version or a serial number, ours is the same or a
     * part of it, unless {@code identity-differences.csv} says why not; an entry there that is no longer true fails too.
     */
    @Test
    void versionsAndSerialNumbersDifferFromAnotherProjectsOnlyWhereThatIsExplained() throws Exception {
        Map<String, List<String>> explained = table("identity-differences.csv");
        List<String> differing = new ArrayList<>();
        for (String line : Files.readAllLines(Simulation.vectors().resolve("index.csv")).stream().skip(1).toList()) {
            String[] theirs = line.split(";", -1);
            DeviceIdentity ours = identify(theirs[0]);
            if (differ(theirs[6], ours.version())) {
                differing.add(theirs[0] + " version");
            }
            if (differ(theirs[7], ours.serial())) {
                differing.add(theirs[0] + " serial");
            }
        }
        assertEquals(List.copyOf(explained.keySet()), differing.stream().sorted().toList());
        assertTrue(explained.values().stream().allMatch(row -> row.size() == 2 && !row.get(1).isBlank()));
    }

    private static boolean differ(String theirs, Optional<String> ours) {
        return !theirs.isBlank() && !theirs.equals("<private>") && (ours.isEmpty() || !theirs.contains(ours.get()));
    }
}
