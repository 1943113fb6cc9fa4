package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snmp4j.smi.OID;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule;

/** Recording a device, without what points to people, and playing it again. */
class RecorderTest {

    private static final Pattern STAND_IN = Pattern
            .compile("(name|serial)-[0-9a-f]{8}|c61[23][0-9a-f]{4}|198\\.1[89]\\.\\d{1,3}\\.\\d{1,3}");

    @TempDir
    Path recordings;
    @TempDir
    Path played;
    private final SnmpEngine engine = new SnmpEngine();

    @AfterEach
    void stop() {
        engine.stop();
    }

    /** Lets the simulated time pass at once when somebody waits for it. */
    private SnmpReader reader(Simulation simulation) {
        return new WaitingReader(engine, new Scheduler() {
            @Override
            public Scheduled after(Duration delay, Runnable task) {
                Scheduled scheduled = simulation.time.after(delay, task);
                simulation.time.advance(delay);
                return scheduled;
            }

            @Override
            public Scheduled every(Duration delay, Duration period, Runnable task) {
                return simulation.time.every(delay, period, task);
            }
        }, new DefinitionLibrary(simulation.time));
    }

    private List<String> record(Simulation simulation, SnmpTarget target, Optional<Duration> spacing)
            throws Exception {
        StringWriter out = new StringWriter();
        int count = reader(simulation).record(target, "1", spacing, Optional.of("key"), out, Progress.unobserved());
        List<String> lines = out.toString().lines().toList();
        assertEquals(lines.size(), count);
        return lines;
    }

    @Test
    void writesEachSyntaxAndMovingCountersWithTheirRate() throws Exception {
        Simulation.write(recordings, "device", "1.3.6.1.2.1.1.1.0|4|Router", "1.3.6.1.2.1.1.3.0|67|100000",
                "1.3.6.1.2.1.1.7.1|4|Trạm", "1.3.6.1.4.1.1|2|-7", "1.3.6.1.4.1.2|66|8", "1.3.6.1.4.1.3|6|1.3.6.1.4.1.9",
                "1.3.6.1.4.1.4|4x|00ff", "1.3.6.1.4.1.5|64|127.0.0.1", "1.3.6.1.4.1.6|68x|9f78",
                "1.3.6.1.4.1.7|65:numeric|initial=4294967290,rate=12.5",
                "1.3.6.1.4.1.8|70:numeric|initial=9,rate=1000000",
                "1.3.6.1.4.1.9|65|0", "1.3.6.1.4.1.10|4| padded ", "1.3.6.1.4.1.11|4|");
        try (Simulation simulation = new Simulation(recordings)) {
            List<String> lines = record(simulation, simulation.v2c("device"), Optional.of(Duration.ofSeconds(120)));

            assertEquals(List.of("1.3.6.1.2.1.1.1.0|4|Router", "1.3.6.1.2.1.1.3.0|67|100000",
                    "1.3.6.1.2.1.1.7.1|4x|5472e1baa16d", "1.3.6.1.4.1.1|2|-7", "1.3.6.1.4.1.2|66|8",
                    "1.3.6.1.4.1.3|6|1.3.6.1.4.1.9", "1.3.6.1.4.1.4|4x|00ff", "1.3.6.1.4.1.5|64|127.0.0.1",
                    "1.3.6.1.4.1.6|68x|9f78", "1.3.6.1.4.1.7|65:numeric|initial=4294967290,rate=12.5",
                    "1.3.6.1.4.1.8|70:numeric|initial=9,rate=1000000", "1.3.6.1.4.1.9|65|0",
                    "1.3.6.1.4.1.10|4x|2070616464656420", "1.3.6.1.4.1.11|4|"), lines);
        }
    }

    /** Lines with every stand-in, {@code name-1a2b3c4d}, by the order in which it first comes. */
    private static List<String> numbered(List<String> lines) {
        List<String> seen = new ArrayList<>();
        return lines.stream().map(line -> STAND_IN.matcher(line).replaceAll(match -> {
            if (!seen.contains(match.group())) {
                seen.add(match.group());
            }
            return (match.group(1) == null ? "address" : match.group(1)) + "#" + (seen.indexOf(match.group()) + 1);
        })).toList();
    }

    @Test
    void leavesOutWhatPointsToPeople() throws Exception {
        Simulation.write(recordings, "device", "1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.4.0|4|Ms Example",
                "1.3.6.1.2.1.1.6.0|4|Room 7", "1.3.6.1.2.1.2.2.1.6.1|4x|001122334455",
                "1.3.6.1.2.1.4.20.1.1.10.1.2.3|64|10.1.2.3", "1.3.6.1.2.1.4.20.1.3.10.1.2.3|64|255.255.255.0",
                "1.3.6.1.2.1.4.20.1.1.127.0.0.1|64|127.0.0.1", "1.3.6.1.2.1.4.22.1.2.1.10.1.2.9|4x|66778899aabb",
                "1.3.6.1.2.1.25.4.2.1.5.1|4|--password=s3cret", "1.3.6.1.4.1.9.1.0|64|10.1.2.3",
                "1.3.6.1.4.1.9.2.0|64|203.0.113.4", "1.3.6.1.4.1.9.3.0|64|0.0.0.0",
                "1.3.6.1.4.1.9.4.0|4|peers 203.0.113.4 and 192.168.7.7, version 9.13.3.0",
                "1.3.6.1.4.1.9.5.2.203.0.113.4|2|1", "1.3.6.1.4.1.9.6.0|4|community device here",
                "1.3.6.1.6.3.18.1.1.1.2.1|4|s3cret");
        try (Simulation simulation = new Simulation(recordings)) {
            List<String> lines = record(simulation, simulation.v2c("device"), Optional.empty());

            assertTrue(lines.stream().noneMatch(line -> line.contains("10.1.2.3") || line.contains("203.0.113.4")
                    || line.contains("192.168")), lines.toString());
            assertEquals(List.of("1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.4.0|4|<private>",
                    "1.3.6.1.2.1.1.6.0|4|<private>", "1.3.6.1.2.1.2.2.1.6.1|4x|001122334455",
                    "1.3.6.1.2.1.4.20.1.1.127.0.0.1|64|127.0.0.1",
                    "1.3.6.1.2.1.4.20.1.1.address#1|64|address#1", "1.3.6.1.2.1.4.20.1.3.address#1|64|255.255.255.0",
                    "1.3.6.1.4.1.9.1.0|64|address#1", "1.3.6.1.4.1.9.2.0|64|address#2",
                    "1.3.6.1.4.1.9.3.0|64|0.0.0.0",
                    "1.3.6.1.4.1.9.4.0|4|peers address#2 and address#3, version 9.13.3.0",
                    "1.3.6.1.4.1.9.5.2.address#2|2|1", "1.3.6.1.4.1.9.6.0|4|community <private> here"),
                    numbered(lines));
        }
    }

    private static final String[] ROUTER = {"1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.5.0|4|rt-ubnd-p07",
            "1.3.6.1.2.1.2.2.1.2.1|4|uplink of rt-ubnd-p07", "1.3.6.1.2.1.47.1.1.1.1.11.1|4|FOC1234X5YZ",
            "1.3.6.1.2.1.47.1.1.1.1.13.1|4|ISR4331", "1.3.6.1.2.1.47.1.1.1.1.15.1|4|TS-0042",
            "1.3.6.1.4.1.9.3.6.3.0|4|FOC1234X5YZ", "1.3.6.1.4.1.9.9.23.1.2.1.1.4.1.1|4x|0a010203",
            "1.3.6.1.4.1.9.9.23.1.2.1.1.6.1.1|4|sw-ubnd-p07(FOC9999)", "1.3.6.1.4.1.9.9.23.1.2.1.1.7.1.1|4|Gi0/1",
            "1.3.6.1.4.1.9.9.999.1.0|4|SN FOC1234X5YZ rev 2", "1.3.6.1.4.1.14988.1.1.11.1.1.5.1|4|neighbour",
            "1.0.8802.1.1.2.1.4.1.1.5.0.1.1|4x|aabbccddee01", "1.0.8802.1.1.2.1.4.1.1.9.0.1.1|4|sw-ubnd-p07",
            "1.0.8802.1.1.2.1.4.2.1.3.0.1.1.1.4.10.1.2.3|2|1", "1.0.8802.1.1.2.1.4.2.1.3.0.1.1.2.16.1.2|2|1",
            "1.0.8802.1.1.2.1.5.4795.1.2.4.0|4|serial number"};

    @Test
    void givesNamesAndSerialNumbersStandInsSoThatNeighboursFindEachOther() throws Exception {
        Simulation.write(recordings, "router", ROUTER);
        Simulation.write(recordings, "switch", "1.3.6.1.2.1.1.3.0|67|1", "1.3.6.1.2.1.1.5.0|4|sw-ubnd-p07",
                "1.3.6.1.2.1.4.20.1.1.10.1.2.3|64|10.1.2.3");
        try (Simulation simulation = new Simulation(recordings)) {
            List<String> router = record(simulation, simulation.v2c("router"), Optional.empty());
            assertEquals(List.of("1.0.8802.1.1.2.1.4.1.1.5.0.1.1|4x|aabbccddee01",
                    "1.0.8802.1.1.2.1.4.1.1.9.0.1.1|4|name#1", "1.0.8802.1.1.2.1.4.2.1.3.0.1.1.1.4.address#2|2|1",
                    "1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.5.0|4|name#3",
                    "1.3.6.1.2.1.2.2.1.2.1|4|uplink of name#3", "1.3.6.1.2.1.47.1.1.1.1.11.1|4|serial#4",
                    "1.3.6.1.2.1.47.1.1.1.1.13.1|4|ISR4331", "1.3.6.1.2.1.47.1.1.1.1.15.1|4|serial#5",
                    "1.3.6.1.4.1.9.3.6.3.0|4|serial#4", "1.3.6.1.4.1.9.9.23.1.2.1.1.6.1.1|4|name#1",
                    "1.3.6.1.4.1.9.9.23.1.2.1.1.7.1.1|4|Gi0/1", "1.3.6.1.4.1.9.9.999.1.0|4|SN serial#4 rev 2"),
                    numbered(router.stream().filter(line -> !line.contains(".23.1.2.1.1.4.")).toList()));
            assertTrue(router.stream().noneMatch(line -> line.contains("|4x|0a010203")), router.toString());
            List<String> beside = record(simulation, simulation.v2c("switch"), Optional.empty());
            assertTrue(router.contains(beside.get(1).replace("1.3.6.1.2.1.1.5.0", "1.0.8802.1.1.2.1.4.1.1.9.0.1.1")),
                    "the neighbour's own recording has the same name: " + beside);
            assertTrue(router.contains("1.0.8802.1.1.2.1.4.2.1.3.0.1.1.1.4." + beside.get(2).split("\\|")[2] + "|2|1"),
                    "and the same address: " + beside);
        }
    }

    /** One row of each tree of people: wireless stations, users of VPN, firewall and 802.1X, phones, IPv6 addresses. */
    @ParameterizedTest
    @ValueSource(strings = {"1.3.6.1.4.1.14823.2.2.1.4.1.2.1.3.0.11.134.1.2.3",
            "1.3.6.1.4.1.14823.2.3.3.1.2.4.1.5.1.2.3.4",
            "1.3.6.1.4.1.14179.2.1.4.1.3.0.11.134.1.2.3", "1.3.6.1.4.1.14179.2.5.10.1.1.4.117.115.101.114",
            "1.3.6.1.4.1.9.9.599.1.3.1.1.27.0.11.134.1.2.3", "1.3.6.1.4.1.9.9.273.1.2.1.1.16.1.2",
            "1.3.6.1.4.1.25053.1.2.2.1.1.3.1.1.30.6.1.2.3.4.5.6", "1.3.6.1.4.1.25053.1.1.6.1.1.2.1.1.4.1",
            "1.3.6.1.4.1.14988.1.1.1.2.1.1.0.11.134.1.2.3.1", "1.3.6.1.4.1.14988.1.1.1.5.1.1.0.11.134.1.2.3.1",
            "1.3.6.1.4.1.14988.1.1.5.1.1.3.1", "1.3.6.1.4.1.41112.1.4.7.1.2.1.0.11.134.1.2.3",
            "1.3.6.1.4.1.12356.101.12.2.4.1.3.1", "1.3.6.1.4.1.12356.101.12.2.2.1.3.1",
            "1.3.6.1.4.1.12356.101.12.2.1.1.4.1", "1.0.8802.1.1.1.1.2.4.1.9.7", "1.0.8802.1.1.1.1.2.2.1.12.7",
            "1.3.6.1.4.1.9.9.392.1.3.21.1.1.5.117.115.101.114.49", "1.3.6.1.4.1.9.9.171.1.2.3.1.7.1",
            "1.3.6.1.4.1.9.9.156.1.2.1.1.20.1", "1.3.6.1.2.1.10.21.1.3.4.1.4.1",
            "1.3.6.1.2.1.55.1.8.1.2.1.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1",
            "1.3.6.1.4.1.99999.1.1.2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1",
            "1.3.6.1.4.1.99999.1.1.4.20.254.128.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.2"})
    void leavesOutWhatTellsOfPeople(String oid) throws Exception {
        Simulation.write(recordings, "device", "1.3.6.1.2.1.1.3.0|67|100000", oid + "|4|somebody");
        try (Simulation simulation = new Simulation(recordings)) {
            assertEquals(List.of("1.3.6.1.2.1.1.3.0|67|100000"),
                    record(simulation, simulation.v2c("device"), Optional.empty()));
        }
    }

    /** A recording is there to be played: it has all that identifies the device and all that is measured of it. */
    @Test
    void leavesOutNothingThatDefinitionsRead() {
        Definitions definitions = new DefinitionLibrary(new SimulatedTime(Instant.EPOCH)).current();
        List<OID> lost = Stream.concat(definitions.families().stream(), Stream.of(definitions.standard()))
                .flatMap(one -> one.measures().stream()).flatMap(MeasureRule::terms).filter(LeftOut::contains).toList();
        assertEquals(List.of(), lost);
        assertEquals(List.of(), definitions.serials().stream().filter(LeftOut::contains).toList());
    }

    /** A phone belongs to somebody: its address as chassis and port; that of the switch beside it stays. */
    @Test
    void givesPhonesStandIns() throws Exception {
        String remote = "1.0.8802.1.1.2.1.4.1.1.";
        Simulation.write(recordings, "switch", remote + "4.0.1.1|2|4", remote + "4.0.2.2|2|4", remote + "4.0.3.3|2|7",
                remote + "4.0.4.4|2|7", remote + "5.0.1.1|4x|aabbccddee01", remote + "5.0.2.2|4x|0015fafe4806",
                remote + "5.0.3.3|4|bridge", remote + "5.0.4.4|4|sw", remote + "7.0.1.1|4|Gi0/1",
                remote + "7.0.2.2|4|0015FAFE4806:P1", remote + "12.0.1.1|4x|2800", remote + "12.0.2.2|4x|2400");
        try (Simulation simulation = new Simulation(recordings)) {
            assertEquals(List.of(remote + "4.0.1.1|2|4", remote + "4.0.2.2|2|4", remote + "4.0.3.3|2|7",
                    remote + "4.0.4.4|2|7", remote + "5.0.1.1|4x|aabbccddee01", remote + "5.0.2.2|4|name#1",
                    remote + "5.0.3.3|4|name#2", remote + "5.0.4.4|4|name#3", remote + "7.0.1.1|4|Gi0/1",
                    remote + "7.0.2.2|4|name#4", remote + "12.0.1.1|4x|2800", remote + "12.0.2.2|4x|2400"),
                    numbered(record(simulation, simulation.v2c("switch"), Optional.empty())));
        }
    }

    @Test
    void hidesAShortCommunityWhereItIsTheWholeText() throws Exception {
        Simulation.write(recordings, "abc", "1.3.6.1.4.1.99999.1.0|4|abc", "1.3.6.1.4.1.99999.2.0|4|abcdef");
        try (Simulation simulation = new Simulation(recordings)) {
            assertEquals(List.of("1.3.6.1.4.1.99999.1.0|4|<private>", "1.3.6.1.4.1.99999.2.0|4|abcdef"),
                    record(simulation, simulation.v2c("abc"), Optional.empty()));
        }
    }

    @Test
    void anotherKeyGivesOtherStandIns() throws Exception {
        Simulation.write(recordings, "router", ROUTER);
        try (Simulation simulation = new Simulation(recordings)) {
            StringWriter out = new StringWriter();
            reader(simulation).record(simulation.v2c("router"), "1", Optional.empty(), Optional.empty(), out,
                    Progress.unobserved());
            List<String> lines = record(simulation, simulation.v2c("router"), Optional.empty());
            assertEquals(numbered(lines), numbered(out.toString().lines().toList()));
            assertNotEquals(lines, out.toString().lines().toList());
        }
    }

    @Test
    void aRecordingOfARealAgentPlaysAsItWas() throws Exception {
        Path recording = played.resolve("real.snmprec");
        try (Simulation clock = emptySimulation();
                Snmpd snmpd = new Snmpd(recordings);
                Writer out = Files.newBufferedWriter(recording)) {
            SnmpTarget target = new SnmpTarget("127.0.0.1", snmpd.port(), clock.v2c("public").credentials(),
                    Duration.ofSeconds(5), 2);
            assertTrue(reader(clock).record(target, "1", Optional.empty(), Optional.empty(), out,
                    Progress.unobserved()) > 100);
        }
        List<String> lines = Files.readAllLines(recording);
        assertFalse(lines.stream().anyMatch(line -> line.contains("example.test") || line.contains("Room 7")));
        try (Simulation simulation = new Simulation(played)) {
            List<String> oids = new ArrayList<>();
            reader(simulation).walk(simulation.v2c("real"), "1", Progress.unobserved(), row -> oids.add(row.oid()));
            assertEquals(lines.stream().map(line -> line.split("\\|")[0]).collect(Collectors.toList()), oids);
        }
    }

    private Simulation emptySimulation() throws Exception {
        Path folder = Files.createDirectory(played.resolve("clock"));
        Simulation.write(folder, "clock", "1.3.6.1.2.1.1.3.0|67|1");
        return new Simulation(folder);
    }

    @Test
    void saysWhenItCannotWrite() throws Exception {
        Simulation.write(recordings, "device", "1.3.6.1.2.1.1.3.0|67|100000");
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {
                // nothing was written
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
        try (Simulation simulation = new Simulation(recordings)) {
            FindingException refused = assertThrows(FindingException.class, () -> reader(simulation)
                    .record(simulation.v2c("device"), "1.3", Optional.empty(), Optional.empty(), full,
                            Progress.unobserved()));
            assertEquals("snmp.record.not.written", refused.finding().code());
        }
    }
}
