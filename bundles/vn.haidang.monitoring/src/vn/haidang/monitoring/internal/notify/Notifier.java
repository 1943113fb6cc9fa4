package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.InstantSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.registry.RegistryReader;
import vn.haidang.storage.Database;

/**
 * Tells people of alarms and once a day of everything, and gives the sign of life that seats look for: runs where the
 * monitoring engine runs, with one thread of its own.
 */
@Component(service = Notifier.class, immediate = true, configurationPid = "vn.haidang.monitoring.engine", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class Notifier {

    private static final Duration PERIOD = Duration.ofSeconds(10);
    /** The round that waits, and the answers of channels: each has at most one outstanding, but for late ones. */
    private static final int MOST_WAITING = 256;

    private final OwnedRounds rounds;

    @Activate
    public Notifier(@Reference Database database, @Reference TellingLedger ledger, @Reference OutageBook outages,
            @Reference RegistryReader registry, @Reference ChannelRegistry channels, @Reference Scheduler scheduler,
            @Reference InstantSource clock) {
        OwnedThread thread = new OwnedThread("haidang-notification", MOST_WAITING);
        NotifierRound round = new NotifierRound(new NotificationPlanFile(database.folder()), ledger, channels,
                new DailySummary(outages, registry), clock, thread);
        rounds = new OwnedRounds(thread, scheduler, PERIOD, round::run);
    }

    @Deactivate
    public void stop() {
        rounds.close();
    }
}
