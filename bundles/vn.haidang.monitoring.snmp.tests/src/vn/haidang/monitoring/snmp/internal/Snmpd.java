package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/**
 * net-snmp's agent on a free port of loopback. It is started without its persistent file: at every start it is another
 * SNMP engine, as if the device had been replaced.
 */
final class Snmpd implements AutoCloseable {

    static final String AUTHENTICATION = "authpass12345";
    static final String PRIVACY = "privpass12345";

    private final Path folder;
    private final boolean keepsBoots;
    private final int port;
    private Optional<Process> process = Optional.empty();

    Snmpd(Path folder) throws Exception {
        this(folder, false, user("u512", "SHA-512", "AES-256"), user("u1c", "SHA", "AES-256-C"),
                user("umd5", "MD5", "DES"), "createUser uauth SHA-256 \"" + AUTHENTICATION + "\"", "rouser u512 priv",
                "rouser u1c priv", "rouser umd5 priv", "rouser uauth auth");
    }

    /**
     * @param keepsBoots whether it keeps its engine id and its count of starts
     * @param lines of its configuration
     */
    Snmpd(Path folder, boolean keepsBoots, String... lines) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.keepsBoots = keepsBoots;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("snmpd.conf"), String.join("\n", "agentaddress udp:127.0.0.1:" + port,
                "rocommunity public 127.0.0.1", "sysName peer", "sysContact somebody@example.test",
                // It says that loopback carries 10 Mbit/s, which other programs exceed at will.
                "override .1.3.6.1.2.1.31.1.1.1.15.1 uinteger 100000", "sysLocation Room 7", String.join("\n", lines),
                ""), StandardCharsets.UTF_8);
        start();
    }

    /** What it keeps from one start to the next. */
    Path state() {
        return folder.resolve("state").resolve("snmpd.conf");
    }

    static String user(String name, String authentication, String privacy) {
        return "createUser " + name + " " + authentication + " \"" + AUTHENTICATION + "\" " + privacy + " \"" + PRIVACY
                + "\"";
    }

    void start() throws Exception {
        // The daemon is where not everybody's path leads.
        Path daemon = Path.of("/usr/sbin/snmpd");
        ProcessBuilder builder = new ProcessBuilder(Files.isExecutable(daemon) ? daemon.toString() : "snmpd", "-f",
                "-Lf", folder.resolve("log").toString(), "-p", folder.resolve("pid").toString());
        if (keepsBoots) {
            builder.environment().put("SNMPCONFPATH", folder + ":" + folder.resolve("state"));
        } else {
            builder.command().addAll(List.of("-C", "-c", folder.resolve("snmpd.conf").toString()));
        }
        // Elsewhere than its configuration: it writes a file of the same name when it stops.
        builder.environment().put("SNMP_PERSISTENT_DIR", folder.resolve("state").toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
        try {
            process = Optional.of(builder.start());
        } catch (IOException e) {
            fail("snmpd is missing; install the Debian package snmpd (apt-get install snmpd)", e);
        }
        awaitAnswer();
    }

    private void awaitAnswer() throws Exception {
        SnmpEngine engine = new SnmpEngine();
        try {
            WaitingReader reader = new WaitingReader(engine, new SimulatedTime(Instant.EPOCH),
                    new DefinitionLibrary(InstantSource.fixed(Instant.EPOCH)));
            SnmpTarget target = new SnmpTarget("127.0.0.1", port,
                    new Community(Community.Version.V2C, "public"), Duration.ofMillis(200), 0);
            for (int attempt = 0; attempt < 100; attempt++) {
                try {
                    reader.get(target, List.of("1.3.6.1.2.1.1.3.0"));
                    return;
                } catch (FindingException e) {
                    if (!process.orElseThrow().isAlive()) {
                        break;
                    }
                }
            }
            fail("snmpd did not start: " + Files.readString(folder.resolve("log")));
        } finally {
            engine.stop();
        }
    }

    int port() {
        return port;
    }

    void stop() throws InterruptedException {
        Process running = process.orElseThrow();
        running.destroy();
        if (!running.waitFor(10, TimeUnit.SECONDS)) {
            running.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
