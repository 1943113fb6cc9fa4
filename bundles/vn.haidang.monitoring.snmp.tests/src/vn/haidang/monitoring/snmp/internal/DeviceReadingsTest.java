package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** When polled devices are read, on a clock that the test moves. */
class DeviceReadingsTest {

    private static final Duration PERIOD = Duration.ofHours(6);
    /** Longer than a period with its jitter. */
    private static final Duration LATER = Duration.ofHours(7);

    @TempDir
    Path recordings;
    @TempDir
    Path data;

    private final SnmpEngine engine = new SnmpEngine();
    private final SeenDevices book = new SeenDevices();
    private Simulation simulation;
    private SnmpDevicePoller poller;
    private DeviceReadings readings;

    @BeforeEach
    void start() throws Exception {
        for (String agent : List.of("a", "b")) {
            Simulation.write(recordings, agent, "1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.1.5.0|4|name-" + agent);
        }
        simulation = new Simulation(recordings);
        Files.writeString(data.resolve("snmp-profiles.properties"),
                "a.version=2c\na.community=a\nb.version=2c\nb.community=b\n");
        poller = new SnmpDevicePoller(engine, new DataFolder(data), simulation.time,
                new DefinitionLibrary(simulation.time), new LineContracts());
        readings = new DeviceReadings(engine, simulation.time, new DefinitionLibrary(simulation.time), PERIOD);
        readings.bindBook(book);
        poller.bindReadings(readings);
    }

    @AfterEach
    void stop() {
        readings.stop();
        simulation.close();
        engine.stop();
    }

    private void poll(String agent) throws Exception {
        assertInstanceOf(DevicePoll.Answered.class,
                poller.poll(device(agent), List.of()).toCompletableFuture().get(60, TimeUnit.SECONDS));
    }

    private DeviceEntry device(String agent) {
        return new DeviceEntry("id-" + agent, "TB-" + agent, "Router", DeviceEntry.Kind.ROUTER, "P01",
                Optional.of(new SnmpEndpoint("127.0.0.1", simulation.network().snmpPort(), agent)), Optional.empty());
    }

    /** Traps and syslog speak of interfaces by ifDescr and by what the administrator called them. */
    @Test
    void knowsWhatElseTheInterfacesOfAReadDeviceAreCalled() throws Exception {
        Simulation.write(recordings, "c", "1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.2.2.1.2.1|4|Slot: 0 Port: 1",
                "1.3.6.1.2.1.2.2.1.2.2|4|Slot: 0 Port: 2", "1.3.6.1.2.1.31.1.1.1.1.1|4|g1",
                "1.3.6.1.2.1.31.1.1.1.1.2|4|g2", "1.3.6.1.2.1.31.1.1.1.18.1|4|trunk",
                "1.3.6.1.2.1.31.1.1.1.18.2|4|trunk");
        simulation.close();
        simulation = new Simulation(recordings);
        Files.writeString(data.resolve("snmp-profiles.properties"), "c.version=2c\nc.community=c\n");
        assertEquals(Optional.empty(), poller.called(device("c"), "Slot: 0 Port: 2"));
        poll("c");
        next();
        assertEquals(Optional.of("g2"), poller.called(device("c"), "Slot: 0 Port: 2"));
        assertEquals(Optional.empty(), poller.called(device("c"), "trunk"), "two are called so");
    }

    private String next() throws Exception {
        return book.next().asked().orElseThrow() + " " + simulation.time.instant().toString().substring(11, 16);
    }

    /** A device is read in one thread after those before it: when a later one was seen, an earlier one would have been. */
    @Test
    void readsADeviceOnceAfterItsFirstAnswerAndThenEachPeriod() throws Exception {
        poll("a");
        assertEquals("id-a 07:00", next());
        simulation.time.advance(Duration.ofHours(5));
        poll("a");
        poll("b");
        assertEquals("id-b 12:00", next());
        simulation.time.advance(LATER);
        poll("a");
        assertEquals("id-a 19:00", next());
    }

    @Test
    void readsNothingWithoutABookAndBeginsWhenThereIsOne() throws Exception {
        readings.unbindBook(book);
        poll("a");
        readings.bindBook(book);
        poll("b");
        assertEquals("id-b 07:00", next());
        poll("a");
        assertEquals("id-a 07:00", next());
    }

    @Test
    void aReadingThatFailedIsTriedAgainBeforeThePeriod() throws Exception {
        Simulation.write(recordings, "b", "1.3.6.1.2.1.1.3.0|67|1");
        simulation.network().cut("a");
        readings.answered("id-a", target("a"));
        readings.answered("id-b", target("b"));
        assertEquals("id-b 07:00", next());
        simulation.network().restore("a");
        simulation.time.advance(Duration.ofMinutes(20));
        poll("a");
        assertEquals("id-a 07:20", next());
    }

    private SnmpTarget target(String agent) {
        return new SnmpTarget("127.0.0.1", simulation.network().snmpPort(),
                simulation.v2c(agent).credentials(), Duration.ofMillis(200), 0);
    }

    @Test
    void aPollIsAnsweredWhileAReadingWaits() throws Exception {
        simulation.network().cut("a");
        readings.answered("id-a", new SnmpTarget("127.0.0.1",
                simulation.network().snmpPort(), simulation.v2c("a").credentials(), Duration.ofMinutes(10), 0));
        poll("b");
    }
}
