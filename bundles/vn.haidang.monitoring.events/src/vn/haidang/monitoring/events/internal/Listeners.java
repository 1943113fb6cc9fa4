package vn.haidang.monitoring.events.internal;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.event.EventIntake.Listener;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.IntakeCounts;
import vn.haidang.monitoring.events.internal.intake.IntakeQueue;
import vn.haidang.monitoring.events.internal.snmp.TrapReceiver;
import vn.haidang.monitoring.events.internal.syslog.SyslogCertificate;
import vn.haidang.monitoring.events.internal.syslog.SyslogServer;
import vn.haidang.monitoring.events.internal.syslog.SyslogUdpReceiver;
import vn.haidang.monitoring.snmp.SnmpUsers;
import vn.haidang.registry.RegistryReader;

/**
 * The ways in, each opened on its own: one that cannot be does not keep the others shut, and is tried again. Safe for use by
 * several threads.
 */
final class Listeners implements AutoCloseable {

    private static final String SNMP = "snmp";
    private static final String SYSLOG_UDP = "syslog-udp";
    private static final String SYSLOG_TCP = "syslog-tcp";
    private static final String SYSLOG_TLS = "syslog-tls";
    private static final int FIRST_FREE_PORT = 1_024;
    /** What the redirection in the remedy leads to, in the place of a port that needs a right. */
    private static final int REDIRECTED = 10_000;

    private final EventsConfiguration configuration;
    private final Path folder;
    private final SnmpUsers users;
    private final RegistryReader registry;
    private final IntakeQueue queue;
    private final IntakeCounts counts;
    private final InstantSource clock;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final Map<String, Finding> shut = new LinkedHashMap<>();
    private boolean isClosed;

    Listeners(EventsConfiguration configuration, Path folder, SnmpUsers users, RegistryReader registry,
            IntakeQueue queue, IntakeCounts counts, InstantSource clock) {
        this.configuration = configuration;
        this.folder = folder;
        this.users = users;
        this.registry = registry;
        this.queue = queue;
        this.counts = counts;
        this.clock = clock;
    }

    /** Opens what is wanted and not open yet. */
    synchronized void openAll() {
        open(SNMP, configuration.trapPort(), this::openTraps);
        open(SYSLOG_UDP, configuration.syslogUdpPort(), port -> {
            SyslogUdpReceiver receiver = new SyslogUdpReceiver(port, queue, counts, clock);
            return new Open(receiver.port(), true, receiver::close, () -> {}, Optional::empty);
        });
        open(SYSLOG_TCP, configuration.syslogTcpPort(),
                port -> server(SYSLOG_TCP, new ServerSocket(), Channel.SYSLOG_TCP, port));
        open(SYSLOG_TLS, configuration.syslogTlsPort(),
                port -> server(SYSLOG_TLS, secureSocket(), Channel.SYSLOG_TLS, port));
    }

    private void open(String name, int port, Opening opening) {
        if (isClosed || port < 0 || open.containsKey(name)) {
            return;
        }
        try {
            open.put(name, opening.at(port));
            shut.remove(name);
        } catch (FindingException e) {
            shut.put(name, e.finding());
        } catch (IOException e) {
            shut.put(name, unbound(name, port, e));
        }
    }

    private Open openTraps(int port) throws IOException, FindingException {
        if (!Files.isWritable(folder)) {
            throw new FindingException(Messages.error("events.engine.failed").with("folder", folder.toString())
                    .with("detail", folder.toString()));
        }
        TrapReceiver receiver = new TrapReceiver(port, folder, users, registry, queue, counts, clock);
        return new Open(receiver.port(), true, receiver::close, receiver::refreshUsers, Optional::empty);
    }

    private Open server(String name, ServerSocket socket, Channel channel, int port) throws IOException {
        SyslogServer server = new SyslogServer(socket, channel, port, queue, counts, clock);
        return new Open(server.port(), false, server::close, () -> {}, () -> trouble(name, server));
    }

    private static Optional<Finding> trouble(String name, SyslogServer server) {
        return server.refusal()
                .map(detail -> Messages.error("events.connections.refused")
                        .with("what", Messages.text("events.what." + name)).with("detail", detail))
                .or(() -> server.isFull()
                        ? Optional.of(Messages.warning("events.connections.full")
                                .with("what", Messages.text("events.what." + name))
                                .with("most", SyslogServer.MOST_CONNECTIONS))
                        : Optional.empty());
    }

    private ServerSocket secureSocket() throws FindingException {
        boolean isMissing = Files.notExists(folder.resolve(SyslogCertificate.FILE));
        try {
            return SyslogCertificate.serverSocket(folder);
        } catch (IOException | GeneralSecurityException e) {
            throw new FindingException(
                    Messages.error(isMissing ? "events.certificate.missing" : "events.certificate.unusable")
                            .with("folder", folder.toString()).with("file", SyslogCertificate.FILE)
                            .with("password", SyslogCertificate.PASSWORD_FILE).with("detail", String.valueOf(e)),
                    e);
        }
    }

    private static Finding unbound(String name, int port, IOException failure) {
        String detail = String.valueOf(failure.getMessage());
        boolean isPrivileged = port > 0 && port < FIRST_FREE_PORT && detail.contains("ermission denied");
        return Messages.error(isPrivileged ? "events.port.privileged" : "events.port.taken")
                .with("what", Messages.text("events.what." + name)).with("port", Integer.toString(port))
                .with("free", Integer.toString(REDIRECTED + port)).with("detail", detail);
    }

    /** Reads the SNMPv3 users again; may block on their file. */
    void refreshUsers() {
        List<Open> now;
        synchronized (this) {
            now = List.copyOf(open.values());
        }
        now.forEach(one -> one.refresh.run());
    }

    /** What is open, and on which ports. */
    synchronized List<Listener> opened() {
        List<Listener> listeners = new ArrayList<>();
        open.forEach((name, one) -> listeners.add(new Listener(name, one.port)));
        return listeners;
    }

    synchronized Set<Integer> udpPorts() {
        Set<Integer> ports = new HashSet<>();
        open.values().stream().filter(Open::isUdp).forEach(one -> ports.add(one.port));
        return ports;
    }

    /** Why some are not open, and what those that are cannot take. */
    synchronized List<Finding> findings() {
        return Stream.concat(shut.values().stream(), open.values().stream().flatMap(one -> one.trouble.get().stream()))
                .toList();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        open.values().forEach(one -> one.close.run());
        open.clear();
    }

    /** Opens a way in at a port. */
    @FunctionalInterface
    private interface Opening {
        Open at(int port) throws IOException, FindingException;
    }

    private record Open(int port, boolean isUdp, Runnable close, Runnable refresh,
            Supplier<Optional<Finding>> trouble) {}
}
