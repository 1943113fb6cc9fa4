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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.Map;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.event.EventIntake.Counters;
import vn.haidang.monitoring.event.LineWitness;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.snmp.InterfaceNames;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.LineEntry;
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
    /** How often the registry was looked at. */
    final AtomicInteger asked = new AtomicInteger();
    final Map<String, String> calls = new ConcurrentHashMap<>();
    final List<Event> posted = new ArrayList<>();
    private final Path folder;
    private Optional<EventReceiver> receiver = Optional.empty();

    Rig(Path folder) {
        this.folder = folder;
    }

    /** A router of the registry at an address, at which a line ends on the interface ge-0/0. */
    Rig withRouter(String code, String address) {
        return withRouter(code, address, "ge-0/0");
    }

    /** A router of the registry at an address, at which a line ends on this interface, as the registry calls it. */
    Rig withRouter(String code, String address, String port) {
        devices.add(new DeviceEntry("id-" + code, code, "Router " + code, DeviceEntry.Kind.ROUTER, "U",
                Optional.of(new SnmpEndpoint(address, 161, "priv")), Optional.empty()));
        return withLine("L-" + code, code, port);
    }

    /** A line that ends at a router on this interface. */
    Rig withLine(String line, String router, String port) {
        lines.add(new LineEntry("id-" + line, line, "Line " + line, "VNPT", "C-" + line, 50, 0.995, "U",
                Optional.empty(), Optional.of(router), Optional.of(port), Optional.empty()));
        return this;
    }

    RegistrySnapshot registry() {
        return RegistrySnapshot.ofEntries(1, List.of(), devices, lines);
    }

    Rig start() {
        return start(new Ports(0, 0, 0, -1));
    }

    Rig start(EventsConfiguration ports) {
        RegistrySnapshot registry = registry();
        receiver = Optional.of(new EventReceiver(book, () -> {
            asked.incrementAndGet();
            return registry;
        }, users,
                new Polled(), new Folder(folder), time, time,
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

    /** Lets time pass until it is so. */
    void await(BooleanSupplier condition, String what) {
        await(condition, what, () -> {
            time.advance(Duration.ofSeconds(1));
            LockSupport.parkNanos(5_000_000);
        });
    }

    /** Waits until so many messages were accounted for, while the clock stands still. */
    void awaitAccount(long messages) {
        await(() -> accounted() >= messages, "an account of " + messages, () -> LockSupport.parkNanos(20_000));
    }

    /** How many messages have come to an end, in one way or another. */
    long accounted() {
        Counters counters = receiver().counters();
        return counters.taken() + counters.lost() + counters.refused() + counters.overrun();
    }

    private void await(BooleanSupplier condition, String what, Runnable pause) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("never came: " + what + "; " + receiver().counters() + " " + book.all());
            }
            pause.run();
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

    /** What polls of the devices told of their interfaces. */
    private final class Polled implements InterfaceNames {
        @Override
        public Optional<String> name(DeviceEntry device, int index) {
            return Optional.ofNullable(interfaces.get(index));
        }

        @Override
        public Optional<String> called(DeviceEntry device, String text) {
            return Optional.ofNullable(calls.get(text));
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
