package vn.haidang.monitoring.internal.service;

import java.time.Duration;
import java.time.InstantSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.registry.RegistryReader;

/** Has the services ring: runs where the monitoring engine runs and services are looked at, with one thread of its own. */
@Component(service = ServiceAlarms.class, immediate = true, configurationPid = "vn.haidang.monitoring.engine", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ServiceAlarms {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final OwnedRounds rounds;

    @Activate
    public ServiceAlarms(@Reference ServiceMonitor services, @Reference LineLedger ledger,
            @Reference MaintenanceBook maintenance, @Reference RegistryReader registry, @Reference Scheduler scheduler,
            @Reference InstantSource clock) {
        ServiceAlarmRound round = new ServiceAlarmRound(services, ledger, code -> maintenance.calendar()
                .covers(MaintenanceScope.ofService(code, registry.snapshot()), clock.instant()), clock);
        rounds = new OwnedRounds(new OwnedThread("haidang-service-alarms", 1), scheduler, PERIOD, round::run);
    }

    /** Looks no more. */
    @Deactivate
    public void stop() {
        rounds.close();
    }
}
