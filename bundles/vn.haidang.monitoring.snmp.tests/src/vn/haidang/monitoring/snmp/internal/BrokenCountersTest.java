package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** A family whose ifXTable counts nonsense, of which its definition tells. */
class BrokenCountersTest {

    private static final String DEFINITION = "[match]\nobject-id = 1.3.6.1.4.1.99999\n%s\n[identity]\nvendor = Sample\n"
            + "[quirks]\nhigh-capacity = broken\n";

    private static final String[] SWITCH = {"1.3.6.1.2.1.1.1.0|4|Sample switch, version 7",
            "1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.99999.1.4", "1.3.6.1.2.1.1.3.0|67|100000",
            "1.3.6.1.2.1.2.2.1.2.7|4|port seven", "1.3.6.1.2.1.2.2.1.5.7|66|100000000", "1.3.6.1.2.1.2.2.1.8.7|2|1",
            "1.3.6.1.2.1.2.2.1.10.7|65:numeric|initial=4294960000,rate=125000",
            "1.3.6.1.2.1.2.2.1.16.7|65:numeric|initial=10,rate=25000", "1.3.6.1.2.1.31.1.1.1.1.7|4|x",
            "1.3.6.1.2.1.31.1.1.1.6.7|70:numeric|initial=1,rate=99000000",
            "1.3.6.1.2.1.31.1.1.1.10.7|70:numeric|initial=1,rate=99000000", "1.3.6.1.2.1.31.1.1.1.15.7|66|40000",
            "1.3.6.1.2.1.31.1.1.1.18.7|4|x", "1.3.6.1.4.1.99999.2.0|4|early"};

    @TempDir
    Path recordings;
    @TempDir
    Path data;
    private final SnmpEngine engine = new SnmpEngine();
    private Simulation simulation;

    @BeforeEach
    void start() throws Exception {
        Simulation.write(recordings, "switch", SWITCH);
        simulation = new Simulation(recordings);
        Files.writeString(data.resolve("snmp-profiles.properties"), "p.version=2c\np.community=switch\n");
    }

    @AfterEach
    void stop() {
        simulation.close();
        engine.stop();
    }

    private InterfaceReading second(String definition, String port) throws Exception {
        DataFolder folder = new DataFolder(data);
        DefinitionLibrary library = new DefinitionLibrary(simulation.time);
        if (!definition.isEmpty()) {
            Files.writeString(Files.createDirectory(data.resolve("definitions")).resolve("sample.device"), definition);
            library.bindDatabase(folder);
            assertEquals(List.of(), library.findings());
        }
        SnmpDevicePoller poller = new SnmpDevicePoller(engine, folder, simulation.time, library, new LineContracts());
        poll(poller, port);
        simulation.time.advance(Duration.ofSeconds(60));
        return poll(poller, port);
    }

    private InterfaceReading poll(SnmpDevicePoller poller, String port) throws Exception {
        DeviceEntry device = new DeviceEntry("id", "TB-01", "Switch", DeviceEntry.Kind.SWITCH, "P01",
                Optional.of(new SnmpEndpoint("127.0.0.1", simulation.network().snmpPort(), "p")), Optional.empty());
        DevicePoll poll = poller.poll(device, List.of(port)).toCompletableFuture().get(60, TimeUnit.SECONDS);
        return assertInstanceOf(DevicePoll.Answered.class, poll).interfaces().get(0);
    }

    /** Known by its object id, or by that and a variable of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"", "when = 1.3.6.1.4.1.99999.2.0 ~ ^early$"})
    void readsNothingButIfTableWhereItsDefinitionSaysSo(String condition) throws Exception {
        InterfaceReading reading = second(String.format(DEFINITION, condition), "port seven");
        assertEquals(1_000_000, reading.in().certain().orElseThrow(), 1_000);
        assertEquals(200_000, reading.out().certain().orElseThrow(), 1_000);
        assertEquals(OptionalLong.of(100_000_000), reading.speed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[match]\nobject-id = 1.3.6.1.4.1.88888\n[identity]\nvendor = Other\n[quirks]\n"
            + "high-capacity = broken\n"})
    void believesEverybodyElse(String definition) throws Exception {
        InterfaceReading reading = second(definition, "x");
        assertEquals(OptionalLong.of(40_000_000_000L), reading.speed());
        assertEquals(792_000_000, reading.in().certain().orElseThrow(), 1_000_000);
    }

    /** A backup line: both kinds of counters stand at zero, and only one of them counts when it takes over. */
    @Test
    void anIdleLineIsSeenToTakeOverThoughItsWideCountersNeverCount() throws Exception {
        simulation.close();
        Simulation.write(recordings, "switch", Stream.of(SWITCH)
                .map(line -> line.replaceFirst("\\|70:.*", "|70|0").replaceFirst("\\|65:.*", "|65|0")
                        .replace("|66|40000", "|66|100"))
                .toArray(String[]::new));
        simulation = new Simulation(recordings);
        SnmpDevicePoller poller = new SnmpDevicePoller(engine, new DataFolder(data), simulation.time,
                new DefinitionLibrary(simulation.time), new LineContracts());
        for (int minute = 0; minute < 3; minute++) {
            poll(poller, "x");
            simulation.time.advance(Duration.ofSeconds(60));
        }
        simulation.network().command("set switch 1.3.6.1.2.1.2.2.1.10.7 7500000");
        assertTrue(poll(poller, "x").in().certain().orElse(1) > 0, "never zero for unknown");
        simulation.time.advance(Duration.ofSeconds(60));
        simulation.network().command("set switch 1.3.6.1.2.1.2.2.1.10.7 15000000");
        assertEquals(1_000_000, poll(poller, "x").in().certain().orElseThrow(), 1_000);
    }
}
