package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.engine.OwnedRounds;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.measurement.MeasurementStore;

/** Stores what verdicts need to know of devices: runs where the monitoring engine runs, with one thread of its own. */
@Component(service = DeviceFactsRecorder.class, immediate = true, configurationPid = "vn.haidang.monitoring.engine", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DeviceFactsRecorder {

    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final OwnedRounds rounds;

    @Activate
    public DeviceFactsRecorder(@Reference PollerRegistry pollers, @Reference MeasurementStore measurements,
            @Reference Scheduler scheduler) {
        DeviceFactsRound round = new DeviceFactsRound(pollers.log(), measurements);
        rounds = new OwnedRounds(new OwnedThread("haidang-device-facts", 1), scheduler, PERIOD, round::run);
    }

    /** Stores no more. */
    @Deactivate
    public void stop() {
        rounds.close();
    }
}
