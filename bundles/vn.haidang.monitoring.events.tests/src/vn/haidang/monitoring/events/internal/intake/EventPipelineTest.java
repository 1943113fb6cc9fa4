package vn.haidang.monitoring.events.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.events.internal.MemoryBook;
import vn.haidang.monitoring.events.internal.intake.Heard.Port;
import vn.haidang.monitoring.events.internal.intake.Heard.Sender;
import vn.haidang.monitoring.events.internal.match.SenderMatch;
import vn.haidang.monitoring.snmp.InterfaceNames;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.RegistrySnapshot;

/** From the queue to the book: the same made one, limits, a database that is away, losses. */
class EventPipelineTest {

    private static final Instant NINE = Instant.parse("2026-11-22T02:00:00Z");

    private final SimulatedTime time = new SimulatedTime(NINE);
    private final MemoryBook book = new MemoryBook();
    private final IntakeCounts counts = new IntakeCounts();
    private final IntakeQueue queue = new IntakeQueue(counts);
    private final EventPipeline pipeline = pipeline();

    private EventPipeline pipeline() {
        List<DeviceEntry> devices = List.of("10.0.0.1", "10.0.0.2").stream()
                .map(address -> new DeviceEntry(address, "R" + address.charAt(7), "R", DeviceEntry.Kind.ROUTER, "U",
                        Optional.of(new SnmpEndpoint(address, 161, "p")), Optional.empty()))
                .toList();
        RegistrySnapshot registry = RegistrySnapshot.ofEntries(1, List.of(), devices, List.of());
        return new EventPipeline(queue, counts, new SenderMatch(() -> registry, new NothingPolled()),
                new LineJournal(new NoEvents()), book, time);
    }

    @AfterEach
    void stop() {
        pipeline.stop();
    }

    private void say(String address, EventKind kind, String text) {
        queue.offer(new Said(new Heard(time.instant(), new Sender(Channel.SYSLOG_UDP, address, false, Optional.empty(),
                Optional.empty()), Severity.INFO, kind, Port.NONE, text, text)));
    }

    private void awaitTaken(long messages) {
        await(() -> counts.takenSoFar() == messages);
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("never came; " + book.all());
            }
            pipeline.everySecond(0);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private List<String> written() {
        return book.all().stream().map(event -> event.kind() + " " + event.text() + " " + event.count()).toList();
    }

    @Test
    void makesOneEventOfWhatIsSaidAgainWithinTheWindow() {
        say("10.0.0.1", EventKind.SYSLOG, "a");
        awaitTaken(1);
        time.advance(EventCollapse.WINDOW);
        say("10.0.0.1", EventKind.SYSLOG, "a");
        awaitTaken(2);
        time.advance(EventCollapse.WINDOW.plusSeconds(1));
        say("10.0.0.1", EventKind.SYSLOG, "a");
        say("10.0.0.2", EventKind.SYSLOG, "a");
        awaitTaken(4);
        await(() -> written().equals(List.of("SYSLOG a 2", "SYSLOG a 1", "SYSLOG a 1")));
    }

    @Test
    void tellsDownUpAndDownAgainApart() {
        for (EventKind kind : List.of(EventKind.LINK_DOWN, EventKind.LINK_DOWN, EventKind.LINK_UP,
                EventKind.LINK_DOWN)) {
            say("10.0.0.1", kind, "ge-0/0");
        }
        awaitTaken(4);
        await(() -> written()
                .equals(List.of("LINK_DOWN ge-0/0 2", "LINK_UP ge-0/0 1", "LINK_DOWN ge-0/0 1")));
    }

    @Test
    void keepsOfUnknownSourcesTheirNumberBeyondTheirShare() {
        for (int i = 0; i < 1_000; i++) {
            say("192.0.2." + i % 250, EventKind.SYSLOG, "forged " + i);
        }
        for (int i = 0; i < 10; i++) {
            say("10.0.0.1", EventKind.SYSLOG, "real " + i);
        }
        awaitTaken(1_010);
        await(() -> book.all().stream().mapToInt(NetworkEvent::count).sum() == 1_010);
        assertEquals(10, book.all().stream().filter(event -> event.text().startsWith("real")).count());
        assertTrue(book.all().size() < 250, "events: " + book.all().size());
        assertEquals(counts.limitedSoFar(), book.all().stream().filter(event -> event.kind() == EventKind.LIMITED)
                .mapToInt(NetworkEvent::count).sum());
    }

    @Test
    void writesWhatCameWhileTheDatabaseWasAway() {
        book.away(true);
        for (int i = 0; i < 100; i++) {
            say("10.0.0.1", EventKind.SYSLOG, "m" + i % 50);
        }
        awaitTaken(100);
        await(pipeline::isWritingFailing);
        time.advance(Duration.ofMinutes(10));
        assertEquals(List.of(), book.all());
        book.away(false);
        await(() -> book.all().size() == 50 && !pipeline.isWritingFailing());
        assertEquals(100, book.all().stream().mapToInt(NetworkEvent::count).sum());
        assertEquals(0, counts.lostSoFar());
    }

    @Test
    void countsWhatFindsNoRoomAndSaysSoInTheBook() {
        Object gate = new Object();
        synchronized (gate) {
            // While the first one is being read, nothing else is: the rest has to find room in the queue.
            queue.offer(new Held(gate));
            for (int i = 0; i < IntakeQueue.MOST_MESSAGES + 10; i++) {
                say("10.0.0.1", EventKind.SYSLOG, "same");
            }
        }
        await(() -> counts.takenSoFar() + counts.refusedSoFar() + counts.lostSoFar() == IntakeQueue.MOST_MESSAGES + 11);
        assertTrue(counts.lostSoFar() >= 9, "lost: " + counts.lostSoFar());
        await(() -> book.all().stream().anyMatch(
                event -> event.kind() == EventKind.LOST && event.count() == counts.lostSoFar()));
    }

    @Test
    void refusesWhatIsNestedTooDeepAndGoesOn() {
        queue.offer(new Arrival() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public Heard read() {
                throw new StackOverflowError("nested");
            }
        });
        say("10.0.0.1", EventKind.SYSLOG, "after");
        awaitTaken(1);
        assertEquals(1, counts.refusedSoFar());
    }

    @Test
    void refusesWhatSaysNothingAndGoesOn() {
        queue.offer(new Held(new Object()));
        say("10.0.0.1", EventKind.SYSLOG, "after");
        awaitTaken(1);
        assertEquals(1, counts.refusedSoFar());
    }

    private record Said(Heard heard) implements Arrival {
        @Override
        public int size() {
            return 100;
        }

        @Override
        public Heard read() {
            return heard;
        }
    }

    /** Says nothing, once it can. */
    private record Held(Object gate) implements Arrival {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public Heard read() {
            synchronized (gate) {
                throw new IllegalArgumentException("no message");
            }
        }
    }

    private static final class NothingPolled implements InterfaceNames {
        @Override
        public Optional<String> name(DeviceEntry device, int index) {
            return Optional.empty();
        }

        @Override
        public Optional<String> called(DeviceEntry device, String text) {
            return Optional.empty();
        }
    }

    private static final class NoEvents implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            // Nobody listens.
        }

        @Override
        public void sendEvent(Event event) {
            throw new AssertionError("events are posted, never sent: " + event);
        }
    }
}
