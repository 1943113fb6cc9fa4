package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/** Recording a device, without what points to people, and playing it again. */
class RecorderTest {

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
        int count = reader(simulation).record(target, "1.3", spacing, out, Progress.unobserved());
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

    @Test
    void leavesOutWhatPointsToPeople() throws Exception {
        Simulation.write(recordings, "device", "1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.4.0|4|Ms Example",
                "1.3.6.1.2.1.1.6.0|4|Room 7", "1.3.6.1.2.1.2.2.1.6.1|4x|001122334455",
                "1.3.6.1.2.1.4.20.1.1.10.1.2.3|64|10.1.2.3", "1.3.6.1.2.1.4.20.1.3.10.1.2.3|64|255.255.255.0",
                "1.3.6.1.2.1.4.20.1.1.127.0.0.1|64|127.0.0.1", "1.3.6.1.2.1.4.22.1.2.1.10.1.2.9|4x|66778899aabb",
                "1.3.6.1.2.1.25.4.2.1.5.1|4|--password=s3cret", "1.3.6.1.4.1.9.1.0|64|10.1.2.3",
                "1.3.6.1.4.1.9.2.0|64|10.1.2.4", "1.3.6.1.4.1.9.3.0|64|0.0.0.0",
                "1.3.6.1.6.3.18.1.1.1.2.1|4|s3cret");
        try (Simulation simulation = new Simulation(recordings)) {
            List<String> lines = record(simulation, simulation.v2c("device"), Optional.empty());

            assertEquals(List.of("1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.4.0|4|<private>",
                    "1.3.6.1.2.1.1.6.0|4|<private>", "1.3.6.1.2.1.2.2.1.6.1|4x|001122334455",
                    "1.3.6.1.2.1.4.20.1.1.127.0.0.1|64|127.0.0.1", "1.3.6.1.2.1.4.20.1.1.192.0.2.1|64|192.0.2.1",
                    "1.3.6.1.2.1.4.20.1.3.192.0.2.1|64|255.255.255.0", "1.3.6.1.4.1.9.1.0|64|192.0.2.1",
                    "1.3.6.1.4.1.9.2.0|64|192.0.2.2", "1.3.6.1.4.1.9.3.0|64|0.0.0.0"), lines);
        }
    }

    @Test
    void leavesOutNamesSerialNumbersAndNeighbours() throws Exception {
        Simulation.write(recordings, "device", "1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.5.0|4|rt-ubnd-p07",
                "1.3.6.1.2.1.2.2.1.2.1|4|uplink of rt-ubnd-p07", "1.3.6.1.2.1.47.1.1.1.1.11.1|4|FOC1234X5YZ",
                "1.3.6.1.2.1.47.1.1.1.1.13.1|4|ISR4331", "1.3.6.1.2.1.47.1.1.1.1.15.1|4|TS-0042",
                "1.3.6.1.4.1.9.3.6.3.0|4|FOC1234X5YZ", "1.3.6.1.4.1.9.9.23.1.2.1.1.6.1.1|4|sw-ubnd-p07",
                "1.3.6.1.4.1.9.9.999.1.0|4|SN FOC1234X5YZ rev 2", "1.3.6.1.4.1.14988.1.1.11.1.1.5.1|4|neighbour");
        try (Simulation simulation = new Simulation(recordings)) {
            assertEquals(List.of("1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.5.0|4|<private>",
                    "1.3.6.1.2.1.2.2.1.2.1|4|uplink of <private>", "1.3.6.1.2.1.47.1.1.1.1.11.1|4|<private>",
                    "1.3.6.1.2.1.47.1.1.1.1.13.1|4|ISR4331", "1.3.6.1.2.1.47.1.1.1.1.15.1|4|<private>",
                    "1.3.6.1.4.1.9.3.6.3.0|4|<private>", "1.3.6.1.4.1.9.9.999.1.0|4|SN <private> rev 2"),
                    record(simulation, simulation.v2c("device"), Optional.empty()));
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
            assertTrue(reader(clock).record(target, "1.3.6.1.2.1", Optional.empty(), out, Progress.unobserved()) > 100);
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
                    .record(simulation.v2c("device"), "1.3", Optional.empty(), full, Progress.unobserved()));
            assertEquals("snmp.record.not.written", refused.finding().code());
        }
    }
}
