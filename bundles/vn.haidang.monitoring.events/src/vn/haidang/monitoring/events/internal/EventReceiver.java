package vn.haidang.monitoring.events.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.base.time.Scheduler.Scheduled;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventIntake;
import vn.haidang.monitoring.event.LineWitness;
import vn.haidang.monitoring.events.internal.intake.EventPipeline;
import vn.haidang.monitoring.events.internal.intake.IntakeCounts;
import vn.haidang.monitoring.events.internal.intake.IntakeQueue;
import vn.haidang.monitoring.events.internal.intake.KernelOverrun;
import vn.haidang.monitoring.events.internal.intake.LineJournal;
import vn.haidang.monitoring.events.internal.match.SenderMatch;
import vn.haidang.monitoring.snmp.InterfaceNames;
import vn.haidang.monitoring.snmp.SnmpUsers;
import vn.haidang.registry.RegistryReader;
import vn.haidang.storage.Database;

/**
 * Receives traps, informs and syslog while the face that hosts the engines supplies its configuration. Each way in has its own
 * threads, which hand messages over to a bounded queue; see {@link EventPipeline} for what becomes of them.
 */
@Component(service = {EventIntake.class,
        LineWitness.class}, immediate = true, configurationPid = EventReceiver.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class EventReceiver implements EventIntake, LineWitness {

    static final String PID = "vn.haidang.monitoring.events";

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Instant since;
    private final IntakeCounts counts = new IntakeCounts();
    private final LineJournal journal;
    private final EventPipeline pipeline;
    private final Listeners listeners;
    private final UpkeepThread upkeep = new UpkeepThread("haidang-events-upkeep");
    private final List<Scheduled> scheduled;
    private volatile long overrun;

    @Activate
    public EventReceiver(@Reference EventBook book, @Reference RegistryReader registry, @Reference SnmpUsers users,
            @Reference InterfaceNames names, @Reference Database database, @Reference Scheduler scheduler,
            @Reference InstantSource clock, @Reference EventAdmin events, EventsConfiguration configuration) {
        since = clock.instant();
        journal = new LineJournal(events);
        IntakeQueue queue = new IntakeQueue(counts);
        pipeline = new EventPipeline(queue, counts, new SenderMatch(registry, names), journal, book, clock);
        listeners = new Listeners(configuration, database.folder(), users, registry, queue, counts, clock);
        listeners.openAll();
        scheduled = List.of(scheduler.every(SECOND, SECOND, upkeep.task(this::everySecond)),
                scheduler.every(MINUTE, MINUTE, upkeep.task(this::everyMinute)),
                scheduler.every(MINUTE, DAY, pipeline::everyDay));
    }

    private void everySecond() {
        overrun = Math.max(overrun, KernelOverrun.of(listeners.udpPorts()));
        pipeline.everySecond(overrun);
    }

    private void everyMinute() {
        listeners.openAll();
        listeners.refreshUsers();
    }

    /** Stops receiving at once and waits a few seconds for what is not written yet. */
    @Deactivate
    public void stop() {
        scheduled.forEach(Scheduled::close);
        listeners.close();
        upkeep.stop();
        pipeline.stop();
    }

    @Override
    public Counters counters() {
        return new Counters(since, counts.takenSoFar(), counts.limitedSoFar(), counts.refusedSoFar(),
                counts.lostSoFar(), overrun);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(listeners.findings());
        if (pipeline.isWritingFailing()) {
            findings.add(Messages.error("events.unwritten"));
        }
        if (counts.lostSoFar() + overrun > 0) {
            findings.add(Messages.warning("events.lost").with("lost", counts.lostSoFar()).with("overrun", overrun));
        }
        return findings;
    }

    @Override
    public List<Listener> listeners() {
        return listeners.opened();
    }

    @Override
    public List<LinkChange> changes(String line, Instant from, Instant to) {
        return journal.changes(line, from, to);
    }
}
