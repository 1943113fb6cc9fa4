package vn.haidang.monitoring.internal.picture;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.RegistryReader;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * What the station sees, on a seat that has no engine of its own: looks each second into the shared database, with one thread
 * of its own. When there was no sign of life for {@link #PATIENCE}, or the database could not be read for so long, nothing
 * is known of anything any more: what was seen then may have changed since.
 * <p>
 * How old a sign of life is tells the clock of the database, and what has passed since it was read the time that elapsed
 * here; the clocks of two machines are never compared.
 */
@Component(service = {LineMonitor.class, DeviceMonitor.class,
        ServiceMonitor.class}, immediate = true, configurationPid = FollowedStation.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class FollowedStation implements LineMonitor, DeviceMonitor, ServiceMonitor {

    static final String PID = "vn.haidang.monitoring.picture";
    /** The station gives a sign of life every two seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Logger LOG = System.getLogger(FollowedStation.class.getName());

    private final PictureReader reader;
    private final RegistryReader registry;
    private final LongSupplier elapsed;
    private final EventAdmin events;
    /** While no station ever published anything. */
    private final Darkness never;
    private final OwnedRounds rounds;
    private final Scheduler.Scheduled watching;
    private Optional<Sight> last = Optional.empty();
    private boolean isUnderstood = true;
    private volatile Shown shown;

    @Activate
    public FollowedStation(@Reference Database database, @Reference RegistryReader registry,
            @Reference Scheduler scheduler, @Reference InstantSource clock, @Reference EventAdmin events) {
        this(database, registry, scheduler, clock, System::nanoTime, events);
    }

    /** @param elapsed nanoseconds from some moment on */
    FollowedStation(Database database, RegistryReader registry, Scheduler scheduler, InstantSource clock,
            LongSupplier elapsed, EventAdmin events) {
        this.reader = new PictureReader(database, registry);
        this.registry = registry;
        this.elapsed = elapsed;
        this.events = events;
        never = Darkness.always(clock.instant());
        shown = new Shown(never.over(registry.snapshot()));
        rounds = new OwnedRounds(new OwnedThread("haidang-picture", 1), scheduler, PERIOD, this::look);
        watching = scheduler.every(PERIOD, PERIOD, this::show);
    }

    private void look() {
        try {
            // reading may take its time, and what was read is of its beginning
            long begin = elapsed.getAsLong();
            Optional<PictureReader.Seen> seen = reader.read();
            isUnderstood = true;
            synchronized (this) {
                last = seen.map(picture -> new Sight(picture, begin));
            }
            show();
        } catch (StorageException e) {
            LOG.log(Level.DEBUG, "what the station sees cannot be read", e);
        } catch (IllegalArgumentException e) {
            if (isUnderstood) {
                LOG.log(Level.WARNING, "what the station published is not understood; is it of another version?", e);
            }
            isUnderstood = false;
        }
    }

    /** Also when reading takes its time: nothing stays in sight for longer than it may. */
    private synchronized void show() {
        Picture picture = picture();
        Picture before = shown.picture;
        if (!picture.equals(before)) {
            shown = new Shown(picture);
            announce(before);
        }
    }

    private Picture picture() {
        if (last.isEmpty()) {
            return never.over(registry.snapshot());
        }
        Sight sight = last.get();
        return sight.age(elapsed.getAsLong()).compareTo(PATIENCE) <= 0
                ? sight.seen.picture()
                : Darkness.after(sight.seen.head().at()).over(sight.seen.picture());
    }

    private void announce(Picture before) {
        Map<String, LineStatus> lines = before.linesByCode();
        for (LineStatus now : shown.picture.lines()) {
            LineStatus then = lines.get(now.line().code());
            if (then == null || then.state() != now.state()) {
                events.postEvent(new Event(LineMonitor.STATE_TOPIC,
                        Map.of(LINE_CODE, now.line().code(), LineMonitor.STATE, now.state().name())));
            }
        }
        Map<String, ServiceStatus> services = before.servicesByCode();
        for (ServiceStatus now : shown.picture.services()) {
            ServiceStatus then = services.get(now.code());
            if (then == null || then.state() != now.state()) {
                events.postEvent(new Event(ServiceMonitor.TOPIC,
                        Map.of(CODE, now.code(), ServiceMonitor.STATE, now.state().name())));
            }
        }
        events.postEvent(new Event(LineMonitor.UPDATE_TOPIC, Map.of()));
    }

    @Deactivate
    public void stop() {
        watching.close();
        rounds.close();
    }

    @Override
    public List<LineStatus> lines() {
        return shown.picture.lines();
    }

    @Override
    public Optional<LineStatus> line(String code) {
        return Optional.ofNullable(shown.lines.get(code));
    }

    @Override
    public List<DeviceStatus> devices() {
        return shown.picture.devices();
    }

    @Override
    public Optional<DeviceStatus> device(String code) {
        return Optional.ofNullable(shown.devices.get(code));
    }

    @Override
    public List<ServiceStatus> services() {
        return shown.picture.services();
    }

    @Override
    public Optional<ServiceStatus> service(String code) {
        return Optional.ofNullable(shown.services.get(code));
    }

    @Override
    public EngineHealth health() {
        return shown.picture.health();
    }

    @Override
    public boolean isHere() {
        return false;
    }

    @Override
    public Optional<Finding> silence() {
        return shown.picture.silence();
    }

    /** A picture that was read, and when, in elapsed nanoseconds. */
    private record Sight(PictureReader.Seen seen, long readAt) {

        /** How old it is at a moment of elapsed time; never negative, whatever the clock of the database does. */
        Duration age(long now) {
            Duration then = seen.head().age().isNegative() ? Duration.ZERO : seen.head().age();
            return then.plusNanos(now - readAt);
        }
    }

    /** A picture with its things by code. */
    private static final class Shown {

        private final Picture picture;
        private final Map<String, LineStatus> lines;
        private final Map<String, DeviceStatus> devices;
        private final Map<String, ServiceStatus> services;

        Shown(Picture picture) {
            this.picture = picture;
            this.lines = picture.linesByCode();
            this.devices = picture.devicesByCode();
            this.services = picture.servicesByCode();
        }
    }
}
