package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** A network of recordings that a test writes, with a clock and scheduler that stand still until the test moves them. */
final class TestNetwork {

    final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-21T07:00:00Z"));
    final RecordingReplayer replayer = new RecordingReplayer(time, time);
    private final Path folder;

    TestNetwork(Path folder) {
        this.folder = folder;
    }

    TestNetwork with(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name + ".snmprec"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return this;
    }

    SimulatedNetwork start() throws FindingException {
        return replayer.start(folder, loopback(), 0, 0);
    }

    static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
