package vn.haidang.monitoring.internal.replay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.internal.rule.WatchRules;
import vn.haidang.monitoring.internal.rule.WatchRulesFormat;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.replay.Replay;
import vn.haidang.monitoring.replay.ReplayResult;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/** Replays what the measurement store still has as raw samples. */
@Component(service = Replay.class)
public final class StoredReplay implements Replay {

    private final MeasurementHistory measurements;
    private final OutageBook outages;
    private final MaintenanceBook maintenance;
    private final RegistryReader registry;
    private final RuleBook inForce;

    @Activate
    public StoredReplay(@Reference MeasurementHistory measurements, @Reference OutageBook outages,
            @Reference MaintenanceBook maintenance, @Reference RegistryReader registry, @Reference RuleBook inForce) {
        this.measurements = measurements;
        this.outages = outages;
        this.maintenance = maintenance;
        this.registry = registry;
        this.inForce = inForce;
    }

    @Override
    public ReplayResult run(Optional<Path> file, Stretch period) throws FindingException {
        WatchRules rules = file.isPresent() ? WatchRulesFormat.read(file.get()) : inForce.rules();
        RegistrySnapshot snapshot = registry.snapshot();
        ReplayRun run = new ReplayRun(rules, snapshot, maintenance.calendar(), period);
        measurements.replay(period.from(), period.to(), run::wants, run::sample);
        List<ReplayResult.Ring> rings = run.log().judged(written(snapshot, period), period);
        return new ReplayResult(period, run.samples(), rings);
    }

    private Map<String, List<Outage>> written(RegistrySnapshot snapshot, Stretch period) {
        Instant from = period.from();
        Map<String, List<Outage>> written = new HashMap<>();
        for (LineEntry line : snapshot.lines()) {
            written.put(line.code(), outages.outages(line.code(), from, period.to()));
        }
        return written;
    }
}
