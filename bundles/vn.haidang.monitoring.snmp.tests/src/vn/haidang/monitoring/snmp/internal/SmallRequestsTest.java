package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** Polling devices that cannot bear large requests, and such as bear none; what goes to and fro is counted on the line. */
class SmallRequestsTest {

    private static final List<String> INTERFACES = List.of("eth1", "eth2", "eth3", "eth4", "eth5", "eth6");

    @TempDir
    Path recordings;
    @TempDir
    Path data;
    private final SnmpEngine engine = new SnmpEngine();
    private Simulation simulation;
    private Line line;
    private SnmpDevicePoller poller;
    private String version = "v2c";

    @BeforeEach
    void start() throws Exception {
        List<String> lines = new ArrayList<>(List.of("1.3.6.1.2.1.1.3.0|67|100000"));
        for (int i = 1; i <= INTERFACES.size(); i++) {
            lines.addAll(List.of("1.3.6.1.2.1.2.2.1.8." + i + "|2|1", "1.3.6.1.2.1.31.1.1.1.1." + i + "|4|eth" + i,
                    "1.3.6.1.2.1.31.1.1.1.6." + i + "|70:numeric|initial=5,rate=125000",
                    "1.3.6.1.2.1.31.1.1.1.10." + i + "|70:numeric|initial=5,rate=25000"));
        }
        Simulation.write(recordings, "router", lines.toArray(String[]::new));
        simulation = new Simulation(recordings);
        line = new Line(simulation.network().snmpPort());
        poller = new SnmpDevicePoller(engine, new DataFolder(data), simulation.time,
                new DefinitionLibrary(simulation.time), new LineContracts());
        Files.writeString(data.resolve("snmp-profiles.properties"),
                "v2c.version=2c\nv2c.community=router\nv2c.timeoutMillis=250\nv2c.retries=1\nv3.version=3\nv3.user="
                        + NetworkSimulator.USER + "\nv3.authentication=SHA256\nv3.authenticationPassPhrase="
                        + NetworkSimulator.PASS_PHRASE + "\nv3.privacy=AES128\nv3.privacyPassPhrase="
                        + NetworkSimulator.PASS_PHRASE
                        + "\nv3.context=router\nv3.timeoutMillis=250\nv3.retries=1\n");
    }

    @AfterEach
    void stop() {
        line.close();
        simulation.close();
        engine.stop();
    }

    private DevicePoll poll() throws Exception {
        DeviceEntry router = new DeviceEntry("id", "TB-01", "Router", DeviceEntry.Kind.ROUTER, "P01",
                Optional.of(new SnmpEndpoint("127.0.0.1", line.port(), version)), Optional.empty());
        DevicePoll poll = poller.poll(router, INTERFACES).toCompletableFuture().get(60, TimeUnit.SECONDS);
        simulation.time.advance(Duration.ofSeconds(60));
        return poll;
    }

    private void assertTellsRates() throws Exception {
        DevicePoll.Answered answered = assertInstanceOf(DevicePoll.Answered.class, poll());
        assertEquals(INTERFACES.size(), answered.interfaces().size());
        answered.interfaces().forEach(one -> assertEquals(1_000_000, one.in().certain().orElseThrow(), 1_000));
    }

    /** One says that it is too much, the other says nothing. */
    @ParameterizedTest
    @CsvSource({"too-big,v2c,300", "ignores-large,v2c,300", "too-big,v3,450", "ignores-large,v3,450"})
    void aDeviceThatBearsOnlySmallRequestsIsPolledAndAskedSoFromThenOn(String style, String profile, int largest)
            throws Exception {
        version = profile;
        simulation.network().command("answer router " + style);
        assertInstanceOf(DevicePoll.Answered.class, poll());
        assertTellsRates();
        int lost = line.questions() - line.answers();
        line.largestQuestion();
        for (int minute = 0; minute < 5; minute++) {
            assertTellsRates();
        }
        assertEquals(lost, line.questions() - line.answers(), "nothing is asked in vain any more");
        assertTrue(line.largestQuestion() < largest, "ten variables are about 200 octets, 150 more in SNMPv3");
    }

    @Test
    void aLostDatagramDoesNotMakeRequestsSmall() throws Exception {
        assertInstanceOf(DevicePoll.Answered.class, poll());
        assertTellsRates();
        line.largestQuestion();
        assertTellsRates();
        int usual = line.largestQuestion();
        simulation.network().command("silent router");
        assertInstanceOf(DevicePoll.Unanswered.class, poll());
        simulation.network().command("heal router");
        poll();
        line.largestQuestion();
        poll();
        int again = line.largestQuestion();
        assertTrue(Math.abs(usual - again) < 20, usual + " and " + again + ", ids have more octets or fewer");
    }

    /** The first time a few are asked for too; from then on nothing else, until it answers. */
    @Test
    void aDeadDeviceIsAskedForLittle() throws Exception {
        assertInstanceOf(DevicePoll.Answered.class, poll());
        simulation.network().command("silent router");
        assertInstanceOf(DevicePoll.Unanswered.class, poll());
        int before = line.questions();
        line.largestQuestion();
        assertInstanceOf(DevicePoll.Unanswered.class, poll());
        assertEquals(3, line.questions() - before, "one question, its repetition and a look at the port");
        assertTrue(line.largestQuestion() < 150, "of a few variables");
    }
}
