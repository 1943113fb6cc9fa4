package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
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
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    /** The round that waits, and the answers of channels: each has at most one outstanding, but for late ones. */
    private static final int MOST_WAITING = 256;

    private final OwnedThread thread = new OwnedThread("haidang-notification", MOST_WAITING);
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final NotifierRound round;
    private final Scheduler.Scheduled schedule;

    @Activate
    public Notifier(@Reference Database database, @Reference TellingLedger ledger, @Reference OutageBook outages,
            @Reference RegistryReader registry, @Reference ChannelRegistry channels, @Reference Scheduler scheduler,
            @Reference InstantSource clock) {
        round = new NotifierRound(new NotificationPlanFile(database.folder()), ledger, channels,
                new DailySummary(outages, registry), clock, thread);
        schedule = scheduler.every(PERIOD, PERIOD, this::due);
    }

    private void due() {
        if (isDue.compareAndSet(false, true)) {
            thread.execute(() -> {
                isDue.set(false);
                round.run();
            });
        }
    }

    @Deactivate
    public void stop() {
        schedule.close();
        thread.stop(LONGEST_STOP);
    }
}
