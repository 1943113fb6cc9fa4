package vn.haidang.monitoring.internal.picture;

import java.time.Duration;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.storage.Database;

/**
 * Publishes in a shared database what the engine of this program sees, for the seats, which have none: runs where the
 * monitoring engine runs, with one thread of its own. A database that nobody shares is left alone.
 */
@Component(service = PicturePublisher.class, immediate = true, configurationPid = "vn.haidang.monitoring.engine", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class PicturePublisher {

    static final Duration PERIOD = Duration.ofSeconds(1);

    private final Optional<OwnedRounds> rounds;
    private volatile Optional<ServiceMonitor> services = Optional.empty();

    @Activate
    public PicturePublisher(@Reference Database database, @Reference LineMonitor lines,
            @Reference DeviceMonitor devices, @Reference Scheduler scheduler) {
        PictureWriter writer = new PictureWriter(database, lines, devices, () -> services);
        rounds = database.isShared()
                ? Optional.of(new OwnedRounds(new OwnedThread("haidang-picture", 1), scheduler, PERIOD, writer::run))
                : Optional.empty();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindServices(ServiceMonitor monitor) {
        services = Optional.of(monitor);
    }

    public void unbindServices(ServiceMonitor monitor) {
        if (services.filter(bound -> bound == monitor).isPresent()) {
            services = Optional.empty();
        }
    }

    @Deactivate
    public void stop() {
        rounds.ifPresent(OwnedRounds::close);
    }
}
