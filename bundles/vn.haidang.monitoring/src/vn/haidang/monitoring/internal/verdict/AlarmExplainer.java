package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.InstantSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.verdict.LineVerdicts;

/**
 * Writes into the alarm of a cut line what is behind it, when that becomes known within its first minute: runs where the
 * monitoring engine runs, with one thread of its own. Later the verdict stands beside the alarm, which says no longer
 * anything else than what people were told.
 */
@Component(service = AlarmExplainer.class, immediate = true, configurationPid = "vn.haidang.monitoring.engine", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class AlarmExplainer {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final OwnedRounds rounds;

    @Activate
    public AlarmExplainer(@Reference AlarmBook alarms, @Reference LineVerdicts verdicts, @Reference LineLedger ledger,
            @Reference Scheduler scheduler, @Reference InstantSource clock) {
        CauseRound round = new CauseRound(alarms, verdicts, ledger, clock);
        rounds = new OwnedRounds(new OwnedThread("haidang-alarm-causes", 1), scheduler, PERIOD, round::run);
    }

    /** Looks no more. */
    @Deactivate
    public void stop() {
        rounds.close();
    }
}
