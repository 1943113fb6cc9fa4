package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter.DeviceMeasures;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** Measurements of devices in the registry, as the monitoring engine asks for them. */
class SnmpDeviceMeterTest {

    private static final String TEMPERATURE = "1.3.6.1.4.1.14988.1.1.3.10.0";

    @TempDir
    Path recordings;
    @TempDir
    Path data;

    private final SnmpEngine engine = new SnmpEngine();
    private Simulation simulation;
    private SnmpDeviceMeter meter;

    @BeforeEach
    void start() throws Exception {
        Simulation.write(recordings, "a", "1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.14988.1", "1.3.6.1.2.1.1.3.0|67|100000",
                TEMPERATURE + "|2|415", "1.3.6.1.2.1.25.3.3.1.2.1|2|12");
        Simulation.write(recordings, "plain", "1.3.6.1.2.1.1.3.0|67|100000");
        simulation = new Simulation(recordings);
        Files.writeString(data.resolve("snmp-profiles.properties"),
                "a.version=2c\na.community=a\na.timeoutMillis=200\na.retries=0\nplain.version=2c\nplain.community=plain\n");
        DefinitionLibrary library = new DefinitionLibrary(simulation.time);
        library.bindDatabase(new DataFolder(data));
        meter = new SnmpDeviceMeter(engine, new DataFolder(data), simulation.time, library,
                new LineContracts());
    }

    @AfterEach
    void stop() {
        meter.stop();
        simulation.close();
        engine.stop();
    }

    private CompletionStage<DeviceMeasures> ask(String agent, String profile) {
        return meter.measure(new DeviceEntry("id-" + agent, "TB-" + agent, "Router", DeviceEntry.Kind.ROUTER, "P01",
                Optional.of(new SnmpEndpoint("127.0.0.1", simulation.network().snmpPort(), profile)),
                Optional.empty()));
    }

    private static DeviceMeasures end(CompletionStage<DeviceMeasures> asked) throws Exception {
        return asked.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private List<DeviceMeasure> measured(String agent) throws Exception {
        return assertInstanceOf(DeviceMeasures.Measured.class, end(ask(agent, agent))).measures();
    }

    private String refused(CompletionStage<DeviceMeasures> asked) throws Exception {
        return assertInstanceOf(DeviceMeasures.NotMeasured.class, end(asked)).reason().code();
    }

    @Test
    void measuresWhatTheDefinitionAndTheStandardMibsTell() throws Exception {
        assertEquals(List.of(new DeviceMeasure("temperature", "", 41.5), new DeviceMeasure("cpu-load", "", 12)),
                measured("a"));
        assertEquals(measured("a"), measured("a"));
        assertEquals(List.of(), measured("plain"));
    }

    @Test
    void aDefinitionThatIsPutIntoTheDataFolderIsUsedAtTheNextMeasurements() throws Exception {
        assertFalse(measured("a").isEmpty());
        Path folder = Files.createDirectory(data.resolve("definitions"));
        Files.writeString(folder.resolve("mine.device"),
                "[match]\nobject-id = 1.3.6.1.4.1.14988.1\n[measure power]\nvalue = " + TEMPERATURE + "\n");
        simulation.time.advance(Duration.ofMinutes(1));
        assertTrue(measured("a").contains(new DeviceMeasure("power", "", 415)));
    }

    @Test
    void saysWhyThereAreNoFigures() throws Exception {
        simulation.network().cut("a");
        assertEquals("snmp.no.answer.to.community", refused(ask("a", "a")));
        simulation.network().restore("a");
        simulation.time.advance(Duration.ofMinutes(6));
        assertFalse(measured("a").isEmpty());
        simulation.network().cut("a");
        assertEquals("snmp.no.answer.to.community", refused(ask("a", "a")));
        assertEquals("profile.missing", refused(ask("a", "nobody")));
        assertEquals("poll.no.endpoint", refused(meter.measure(new DeviceEntry("id", "TB", "Router",
                DeviceEntry.Kind.ROUTER, "P01", Optional.empty(), Optional.empty()))));
    }

    @Test
    void aDeviceIsMeasuredOnceAtATime() throws Exception {
        simulation.network().cut("a");
        CompletionStage<DeviceMeasures> first = ask("a", "a");
        assertEquals("poll.still.running", refused(ask("a", "a")));
        assertEquals("snmp.no.answer.to.community", refused(first));
    }

    /** More devices than planners: some are being asked, some wait. */
    @Test
    void whatIsUnderWayOrWaitsEndsWithTheComponent() throws Exception {
        Files.writeString(data.resolve("snmp-profiles.properties"),
                "a.version=2c\na.community=a\na.timeoutMillis=50000\na.retries=0\n");
        simulation.network().cut("a");
        List<CompletionStage<DeviceMeasures>> asked = IntStream.range(0, 12)
                .mapToObj(number -> ask("a" + number, "a")).toList();
        meter.stop();
        for (CompletionStage<DeviceMeasures> one : asked) {
            assertInstanceOf(DeviceMeasures.NotMeasured.class, end(one));
        }
    }
}
