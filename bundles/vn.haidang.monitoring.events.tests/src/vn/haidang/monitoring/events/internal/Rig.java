package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.Map;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.event.LineWitness;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.LineEntry.EchoAddress;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.Database;

/** A receiver on free ports of this machine, with a registry, users, a book and a clock of the test. */
final class Rig implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final SimulatedTime time = new SimulatedTime(START);
    final MemoryBook book = new MemoryBook();
    final TestUsers users = TestUsers.standard();
    final List<DeviceEntry> devices = new ArrayList<>();
    final List<LineEntry> lines = new ArrayList<>();
    final Map<Integer, String> interfaces = new ConcurrentHashMap<>();
    final List<Event> posted = new ArrayList<>();
    private final Path folder;
    private Optional<EventReceiver> receiver = Optional.empty();

    Rig(Path folder) {
        this.folder = folder;
    }

    /** A router of the registry at an address, at which a line ends on the interface ge-0/0. */
    Rig withRouter(String code, String address) {
        devices.add(new DeviceEntry("id-" + code, code, "Router " + code, DeviceEntry.Kind.ROUTER, "U",
                Optional.of(new SnmpEndpoint(address, 161, "priv")), Optional.empty()));
        lines.add(line("L-" + code, Optional.of(code), Optional.empty()));
        return this;
    }

    static LineEntry line(String code, Optional<String> farDevice, Optional<String> echo) {
        return new LineEntry("id-" + code, code, "Line " + code, "VNPT", "C-" + code, 50, 0.995, "U", Optional.empty(),
                farDevice, farDevice.map(device -> "ge-0/0"), echo.map(host -> new EchoAddress("icmp", host)));
    }

    RegistrySnapshot registry() {
        return RegistrySnapshot.ofEntries(1, List.of(), devices, lines);
    }

    Rig start() {
        return start(new Ports(0, 0, 0, -1));
    }

    Rig start(EventsConfiguration ports) {
        RegistrySnapshot registry = registry();
        receiver = Optional.of(new EventReceiver(book, () -> registry, users,
                (device, index) -> Optional.ofNullable(interfaces.get(index)), new Folder(folder), time, time,
                new Posted(), ports));
        return this;
    }

    EventReceiver receiver() {
        return receiver.orElseThrow();
    }

    int port(String listener) {
        return receiver().listeners().stream().filter(one -> one.name().equals(listener)).findFirst()
                .orElseThrow(() -> new AssertionError(listener + " is shut: " + receiver().findings())).port();
    }

    /** The events, once there are so many in the book. */
    List<NetworkEvent> await(int events) {
        await(() -> book.all().size() >= events, "so many events: " + events);
        return book.all();
    }

    /** How each change of a line that was announced had been said. */
    List<Object> witnesses() {
        synchronized (posted) {
            return posted.stream().filter(event -> event.getTopic().equals(LineWitness.TOPIC))
                    .map(event -> event.getProperty(LineWitness.WITNESS)).toList();
        }
    }

    void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("never came: " + what + "; " + receiver().counters() + " " + book.all());
            }
            time.advance(Duration.ofSeconds(1));
            LockSupport.parkNanos(5_000_000);
        }
    }

    void stop() {
        receiver.ifPresent(EventReceiver::stop);
        receiver = Optional.empty();
    }

    @Override
    public void close() {
        stop();
    }

    /** Ports as the host configures them. */
    record Ports(int trapPort, int syslogUdpPort, int syslogTcpPort, int syslogTlsPort)
            implements
                EventsConfiguration {
        @Override
        public Class<? extends Annotation> annotationType() {
            return EventsConfiguration.class;
        }
    }

    private final class Posted implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            synchronized (posted) {
                posted.add(event);
            }
        }

        @Override
        public void sendEvent(Event event) {
            throw new AssertionError("events are posted, never sent: " + event);
        }
    }

    /** A data folder without a database in it. */
    private record Folder(Path folder) implements Database {
        @Override
        public <T> T read(Work<T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T write(Work<T> work) {
            throw new UnsupportedOperationException();
        }
    }
}
