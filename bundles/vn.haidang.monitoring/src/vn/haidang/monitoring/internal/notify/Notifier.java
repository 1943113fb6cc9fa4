package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.OutageReader;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.notify.NotificationHealth;
import vn.haidang.registry.RegistryReader;
import vn.haidang.storage.Database;

/**
 * Tells people of alarms and once a day of everything, and gives the sign of life that seats look for: runs where the
 * monitoring engine runs, with one thread of its own.
 */
@Component(service = {Notifier.class,
        NotificationHealth.class}, immediate = true, configurationPid = "vn.haidang.monitoring.engine", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class Notifier implements NotificationHealth {

    private static final Duration PERIOD = Duration.ofSeconds(10);
    /** The round that waits, and the answers of channels: each has at most one outstanding, but for late ones. */
    private static final int MOST_WAITING = 256;

    private final NotificationTroubles troubles;
    private final OwnedRounds rounds;
    private volatile Optional<LineMonitor> monitor = Optional.empty();

    @Activate
    public Notifier(@Reference Database database, @Reference TellingLedger ledger, @Reference OutageReader outages,
            @Reference LineLedger alarms, @Reference MaintenanceBook maintenance, @Reference RuleBook rules,
            @Reference RegistryReader registry, @Reference ChannelRegistry channels, @Reference Scheduler scheduler,
            @Reference InstantSource clock) {
        OwnedThread thread = new OwnedThread("haidang-notification", MOST_WAITING);
        troubles = new NotificationTroubles(alarms, clock);
        Courier courier = new Courier(channels, troubles, clock, thread);
        NotifierRound round = new NotifierRound(new NotificationPlanFile(database.folder()), ledger, channels, courier,
                troubles, new DailySummary(outages, registry),
                () -> new AlarmScopes(maintenance.calendar(), registry.snapshot()), rules::problem,
                new DatabaseAway(courier, () -> monitor.map(LineMonitor::lines).orElse(List.of()), clock), clock);
        rounds = new OwnedRounds(thread, scheduler, PERIOD, round::run);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindMonitor(LineMonitor running) {
        monitor = Optional.of(running);
    }

    public void unbindMonitor(LineMonitor stopped) {
        monitor = monitor.filter(bound -> bound != stopped);
    }

    @Override
    public List<Finding> troubles() {
        return troubles.all();
    }

    @Deactivate
    public void stop() {
        rounds.close();
    }
}
