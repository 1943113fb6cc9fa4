package vn.haidang.monitoring.snmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DiscoveryBook;

/**
 * Reads what polled devices are: once after a device has first answered a poll, and then each period. It runs where the
 * monitoring engine runs, and hands what it sees to the registry's discovery book, while there is one.
 * <p>
 * Devices are read one after the other in a thread of its own, one request at a time, so that polls wait for at most one
 * request of a reading. What finds {@link #MOST_WAITING} others waiting is read after a later poll.
 */
@Component(service = DeviceReadings.class, configurationPid = DeviceReadings.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DeviceReadings {

    /** The monitoring engine's: both run or neither. */
    static final String PID = "vn.haidang.monitoring.engine";
    static final int MOST_WAITING = 1_000;

    private static final Logger LOG = System.getLogger(DeviceReadings.class.getName());
    private static final int MOST_DEVICES = 50_000;
    private static final Duration SHORTEST_PERIOD = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(15);
    private static final double JITTER = 0.1;
    private static final int SECONDS_TO_END = 2;

    private final SnmpEngine engine;
    private final InstantSource clock;
    private final DefinitionLibrary library;
    private final Duration period;
    private final RecentMap<String, Read> lastReads = new RecentMap<>(MOST_DEVICES);
    private final RecentMap<String, Map<String, String>> otherNames = new RecentMap<>(MOST_DEVICES);
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                Thread own = new Thread(task, "haidang-snmp-discovery");
                own.setDaemon(true);
                return own;
            });
    private volatile Optional<DiscoveryBook> book = Optional.empty();

    @Activate
    public DeviceReadings(@Reference SnmpEngine engine, @Reference InstantSource clock,
            @Reference DefinitionLibrary library, DiscoveryConfiguration configuration) {
        this(engine, clock, library, Duration.ofMillis(configuration.discoveryPeriodMillis()));
    }

    DeviceReadings(SnmpEngine engine, InstantSource clock, DefinitionLibrary library, Duration period) {
        this.engine = engine;
        this.clock = clock;
        this.library = library;
        this.period = period.compareTo(SHORTEST_PERIOD) < 0 ? SHORTEST_PERIOD : period;
        thread.allowCoreThreadTimeOut(true);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindBook(DiscoveryBook present) {
        book = Optional.of(present);
    }

    public void unbindBook(DiscoveryBook gone) {
        book = book.filter(present -> present != gone);
    }

    /**
     * Says that a device has answered a poll: it is read when that is due. Returns at once.
     *
     * @param device its id in the registry
     */
    void answered(String device, SnmpTarget target) {
        if (book.isEmpty() || !isDue(device) || !waiting.add(device)) {
            return;
        }
        try {
            thread.execute(() -> readAndTell(device, target));
        } catch (RejectedExecutionException e) {
            // Too many wait, or the component has stopped: the next poll brings it here again.
            waiting.remove(device);
        }
    }

    /** The name of the interface that the device, by its id, called so in another way when it was read. */
    Optional<String> interfaceCalled(String device, String text) {
        return otherNames.get(device).map(names -> names.get(text));
    }

    private boolean isDue(String device) {
        return lastReads.get(device).filter(last -> !last.isOver(clock.instant())).isEmpty();
    }

    private void readAndTell(String device, SnmpTarget target) {
        Duration pause = shorter(AFTER_FAILURE, period);
        try {
            DeviceReading reading = new DeviceReading(new Conversation(engine, target, Progress.unobserved()),
                    library.current());
            DeviceSighting seen = reading.read(target.host(), device, clock.instant());
            otherNames.put(device, reading.otherNames());
            if (book.filter(present -> present.note(seen)).isPresent()) {
                pause = jittered();
            }
        } catch (FindingException e) {
            LOG.log(Level.DEBUG, "what {0} is could not be read: {1}", target.host(),
                    e.finding().summary(ValueFormat.of(Language.ENGLISH)));
        } catch (CancellationException e) {
            LOG.log(Level.DEBUG, "the reading of {0} ends with the engine", target.host());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the reading of " + target.host() + " failed inside the program", e);
        } finally {
            lastReads.put(device, new Read(clock.instant(), pause));
            waiting.remove(device);
        }
    }

    private Duration jittered() {
        double factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return Duration.ofMillis((long) (period.toMillis() * factor));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Deactivate
    public void stop() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "a reading does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When a device was read, and how long that is enough; a clock that went back makes it due. */
    private record Read(Instant at, Duration enough) {
        boolean isOver(Instant now) {
            return now.isBefore(at) || !now.isBefore(at.plus(enough));
        }
    }
}
