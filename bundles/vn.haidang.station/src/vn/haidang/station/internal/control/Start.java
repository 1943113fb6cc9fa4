package vn.haidang.station.internal.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.station.internal.Messages;
import vn.haidang.station.internal.StationSettings;
import vn.haidang.station.internal.control.HealthClient.Answer;
import vn.haidang.storage.DataFolder;

/** Starts a station and waits until it works. Everything that can be found out beforehand is, before anything is written. */
final class Start {

    private static final int SSH_PORT = 9471;
    private static final int OLDEST_JAVA = 17;
    private static final int NEWEST_JAVA = 23;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path home;
    private final Instance instance;
    private final Options options;
    private final int httpPort;
    private final int sshPort;

    Start(Path home, Instance instance, Options options) {
        this.home = home;
        this.instance = instance;
        this.options = options;
        this.httpPort = options.httpPort().orElseGet(() -> instance.httpPort().orElse(StationSettings.HTTP_PORT));
        this.sshPort = options.sshPort().orElseGet(() -> instance.sshPort().orElse(SSH_PORT));
    }

    void run() throws FindingException, IOException, InterruptedException {
        requireStopped();
        requirePorts();
        requireJava();
        requireDataFolder();
        Optional<FileChannel> reservation = instance.reserve();
        if (reservation.isEmpty()) {
            throw refusal(Messages.error("station.starting").with("folder", instance.dataFolder().toString()));
        }
        try (FileChannel held = reservation.get()) {
            requireStopped();
            new Preparation(home, instance).run(httpPort, sshPort);
            await(Karaf.server(home, instance).start());
        }
    }

    /** Karaf calls what newer versions of Java refuse. */
    private static void requireJava() throws FindingException {
        int version = Runtime.version().feature();
        if (version < OLDEST_JAVA || version > NEWEST_JAVA) {
            throw refusal(Messages.error("station.java.unfit").with("version", version).with("oldest", OLDEST_JAVA)
                    .with("newest", NEWEST_JAVA));
        }
    }

    private void requireStopped() throws FindingException {
        Optional<ProcessHandle> running = instance.running();
        if (running.isPresent()) {
            throw refusal(Messages.error("station.running").with("folder", instance.dataFolder().toString())
                    .with("pid", Long.toString(running.get().pid())));
        }
    }

    private void requirePorts() throws FindingException {
        if (httpPort == sshPort) {
            throw refusal(Messages.error("station.port.same").with("port", Integer.toString(httpPort)));
        }
        for (int port : new int[]{httpPort, sshPort}) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                throw refusal(Messages.error("station.port.taken").with("port", Integer.toString(port)));
            }
        }
    }

    /** Opens the data folder for a moment: what is wrong with it is said now, not by a station that came up in vain. */
    private void requireDataFolder() throws FindingException, IOException {
        Optional<String> url = instance.databaseUrl();
        (url.isPresent()
                ? DataFolder.openShared(instance.dataFolder(), url.get(), InstantSource.system())
                : DataFolder.open(instance.dataFolder(), InstantSource.system())).close();
    }

    private void await(Process process) throws FindingException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isWorking(process.pid())) {
            Optional<String> failure = instance.stateFile().failure(process.pid(), options.language());
            if (failure.isPresent()) {
                Stop.process(process.toHandle());
                throw refusal(Messages.error("station.reported").with("sentence", failure.get()));
            }
            if (!process.isAlive()) {
                throw refusal(Messages.error("station.start.died").with("log", log()));
            }
            if (System.nanoTime() - deadline > 0) {
                Stop.process(process.toHandle());
                throw refusal(Messages.error("station.start.timeout").with("limit", PATIENCE).with("log", log()));
            }
            process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean isWorking(long process) {
        Optional<Answer> health = HealthClient.get(httpPort, "/health").filter(answer -> answer.isFrom(process));
        return health.map(Answer::healthy).orElse(false) && HealthClient.accepts(sshPort);
    }

    private String log() {
        return instance.log().toString();
    }

    private static FindingException refusal(Finding finding) {
        return new FindingException(finding);
    }
}
