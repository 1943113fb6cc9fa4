package vn.haidang.monitoring.snmp.internal;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import vn.haidang.base.time.Scheduler;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.SimulationPlan;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** A simulated network whose clock stands still until the test moves it, and how its agents are asked. */
final class Simulation implements AutoCloseable {

    final SimulatedTime time;
    private final SimulatedNetwork network;

    Simulation(Path recordings) throws Exception {
        this(recordings, new SimulatedTime(Instant.parse("2026-11-21T07:00:00Z")), 0);
    }

    Simulation(Path recordings, SimulatedTime time, int port) throws Exception {
        this.time = time;
        network = simulator().start(recordings, InetAddress.getLoopbackAddress(), port, 0);
    }

    /** So many agents of each recording, each at an address of its own: {@code 127.64.0.1} and upwards. */
    Simulation(Path recordings, int copies) throws Exception {
        this.time = new SimulatedTime(Instant.parse("2026-11-21T07:00:00Z"));
        network = simulator()
                .start(new SimulationPlan(recordings, InetAddress.getLoopbackAddress(), 0, 0, copies, true));
    }

    /** The implementation is not exported and takes the clock of its test: its own class loader has it. */
    private NetworkSimulator simulator() throws ReflectiveOperationException {
        return (NetworkSimulator) NetworkSimulator.class.getClassLoader()
                .loadClass("vn.haidang.monitoring.simulation.internal.RecordingReplayer")
                .getConstructor(InstantSource.class, Scheduler.class).newInstance(time, time);
    }

    static void write(Path folder, String name, String... lines) throws Exception {
        Files.writeString(folder.resolve(name + ".snmprec"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    static Path vectors() {
        String shared = System.getenv("HAIDANG_SHARED");
        Path folder = shared == null ? Path.of(System.getProperty("haidang.root"), "../shared") : Path.of(shared);
        return folder.resolve("vectors/snmprec");
    }

    SimulatedNetwork network() {
        return network;
    }

    SnmpTarget v1(String agent) {
        return target(new Community(Community.Version.V1, agent));
    }

    SnmpTarget v2c(String agent) {
        return target(new Community(Community.Version.V2C, agent));
    }

    SnmpTarget v3(String agent) {
        return target(user(NetworkSimulator.USER, NetworkSimulator.PASS_PHRASE, agent));
    }

    static User user(String name, String passPhrase, String context) {
        return new User(name, Optional.of(new Authentication(Authentication.Protocol.SHA256, passPhrase)),
                Optional.of(new Privacy(Privacy.Protocol.AES128, passPhrase)), context);
    }

    SnmpTarget target(SnmpCredentials credentials) {
        return new SnmpTarget("127.0.0.1", network.snmpPort(), credentials, Duration.ofSeconds(5), 2);
    }

    @Override
    public void close() {
        network.close();
    }
}
