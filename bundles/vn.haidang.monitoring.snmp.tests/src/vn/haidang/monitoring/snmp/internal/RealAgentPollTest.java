package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** Polling snmpd while real traffic goes over loopback. */
class RealAgentPollTest {

    @TempDir
    Path agent;
    @TempDir
    Path data;

    @Test
    void seesTheTrafficOfLoopback() throws Exception {
        Files.writeString(data.resolve("snmp-profiles.properties"),
                "real.version=3\nreal.user=u512\nreal.authentication=SHA-512\nreal.authenticationPassPhrase="
                        + Snmpd.AUTHENTICATION + "\nreal.privacy=AES-256\nreal.privacyPassPhrase=" + Snmpd.PRIVACY);
        SnmpEngine engine = new SnmpEngine();
        try (Snmpd snmpd = new Snmpd(agent)) {
            SnmpDevicePoller poller = new SnmpDevicePoller(engine, new DataFolder(data), InstantSource.system(),
                    new DefinitionLibrary(InstantSource.system()), new LineContracts());
            DeviceEntry device = new DeviceEntry("1", "TB-01", "Server", DeviceEntry.Kind.SERVER, "P01",
                    Optional.of(new SnmpEndpoint("127.0.0.1", snmpd.port(), "real")), Optional.empty());

            InterfaceReading first = poll(poller, device);
            assertTrue(first.operUp());
            assertEquals(OptionalDouble.empty(), first.in().value());

            // snmpd reads the system's counters every few seconds only.
            OptionalDouble rate = OptionalDouble.empty();
            for (int attempt = 0; attempt < 300 && rate.orElse(0) == 0; attempt++) {
                makeTraffic();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                rate = poll(poller, device).in().value();
            }
            assertTrue(rate.orElse(0) > 0 && rate.getAsDouble() < 1e12, rate.toString());
        } finally {
            engine.stop();
        }
    }

    private static InterfaceReading poll(SnmpDevicePoller poller, DeviceEntry device) throws Exception {
        DevicePoll poll = poller.poll(device, List.of("lo")).toCompletableFuture().get(60, TimeUnit.SECONDS);
        return assertInstanceOf(DevicePoll.Answered.class, poll).interfaces().get(0);
    }

    private static void makeTraffic() throws Exception {
        try (DatagramSocket sender = new DatagramSocket();
                DatagramSocket receiver = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 50; i++) {
                sender.send(new DatagramPacket(new byte[1000], 1000, receiver.getLocalSocketAddress()));
            }
        }
    }
}
