package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.EchoTransport;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** A device that does not answer SNMP is dead only when nothing else tells that it is alive. */
class SilentDevicesTest {

    @TempDir
    Path data;
    private final SnmpEngine engine = new SnmpEngine();
    private final List<String> pinged = new CopyOnWriteArrayList<>();
    private SnmpDevicePoller poller;

    @BeforeEach
    void start() throws Exception {
        SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-21T07:00:00Z"));
        poller = new SnmpDevicePoller(engine, new DataFolder(data), time, new DefinitionLibrary(time),
                new LineContracts());
        Files.writeString(data.resolve("snmp-profiles.properties"),
                "v2c.version=2c\nv2c.community=public\nv2c.timeoutMillis=100\nv2c.retries=0\n");
    }

    @AfterEach
    void stop() {
        engine.stop();
    }

    private DevicePoll poll(String host, int port) throws Exception {
        DeviceEntry router = new DeviceEntry("id", "TB-01", "Router", DeviceEntry.Kind.ROUTER, "P01",
                Optional.of(new SnmpEndpoint(host, port, "v2c")), Optional.empty());
        return poller.poll(router, List.of("wan0")).toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private EchoTransport pings(boolean answered) {
        return new EchoTransport() {
            @Override
            public String name() {
                return "icmp";
            }

            @Override
            public CompletionStage<EchoResult> send(String address, Duration timeout) {
                pinged.add(address);
                return CompletableFuture.completedFuture(answered
                        ? new EchoResult.Answered(Duration.ofMillis(3))
                        : new EchoResult.Lost());
            }
        };
    }

    private static String refusal(DevicePoll poll) {
        return assertInstanceOf(DevicePoll.Refused.class, poll).reason().code();
    }

    @Test
    void refusesWhenItSaysThatThePortIsClosed() throws Exception {
        int closed;
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertEquals("snmp.port.unreachable", refusal(poll("127.0.0.1", closed)));
    }

    private Optional<Reply.Reason> sign(boolean answersPings) throws Exception {
        SignsOfLife signs = new SignsOfLife(Runnable::run, (host, port) -> false);
        signs.use(pings(answersPings));
        return signs.look(new SnmpTarget("198.51.100.1", 161, new Community(Community.Version.V2C, "public"),
                Duration.ofMillis(100), 0)).toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    @Test
    void refusesWhenItAnswersAPing() throws Exception {
        assertEquals(Optional.of(Reply.Reason.ALIVE), sign(true));
        assertEquals(List.of("198.51.100.1"), pinged);
        assertEquals(Reply.Meaning.REFUSAL, Reply.Reason.ALIVE.meaning());
    }

    @Test
    void isSilentWhenItDoesNot() throws Exception {
        assertEquals(Optional.empty(), sign(false));
    }

    @Test
    void aPingOfThisMachineSaysNothing() throws Exception {
        engine.bindEcho(pings(true));
        try (DatagramSocket mute = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            assertInstanceOf(DevicePoll.Unanswered.class, poll("127.0.0.1", mute.getLocalPort()));
            assertEquals(List.of(), pinged);
        }
    }
}
