package vn.haidang.systemtests;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** net-snmp's agent on a free port of loopback: community {@code public}, and a user of SNMPv3. */
final class NetSnmpAgent implements AutoCloseable {

    static final String USER = "watch";
    static final String PASS_PHRASE = "made-up-phrase";

    private final Process process;
    private final String address;

    private NetSnmpAgent(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static NetSnmpAgent start() throws IOException, InterruptedException {
        Path folder = HaiDang.newFolder("snmpd");
        int port;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path configuration = Files.writeString(folder.resolve("snmpd.conf"), String.join("\n",
                "agentaddress udp:127.0.0.1:" + port, "rocommunity public 127.0.0.1", "sysName peer",
                "sysLocation Room 7", "createUser " + USER + " SHA-256 \"" + PASS_PHRASE + "\" AES \"" + PASS_PHRASE
                        + "\"",
                "rouser " + USER + " priv", ""), StandardCharsets.UTF_8);
        // The daemon is where not everybody's path leads.
        Path daemon = Path.of("/usr/sbin/snmpd");
        ProcessBuilder builder = new ProcessBuilder(Files.isExecutable(daemon) ? daemon.toString() : "snmpd", "-f",
                "-Lf", folder.resolve("log").toString(), "-C", "-c", configuration.toString(), "-p",
                folder.resolve("pid").toString());
        builder.environment().put("SNMP_PERSISTENT_DIR", folder.resolve("state").toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
        return new NetSnmpAgent(builder.start(), "127.0.0.1:" + port);
    }

    /** Where it answers, as the command line takes it. */
    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
