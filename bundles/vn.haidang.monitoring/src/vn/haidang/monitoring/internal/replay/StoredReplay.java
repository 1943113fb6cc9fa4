package vn.haidang.monitoring.internal.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
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

/**
 * Replays what the measurement store still has as raw samples. Whether a device was dead or its agent silent does not depend on
 * the rules: of that the alarms that are written down are told.
 */
@Component(service = Replay.class)
public final class StoredReplay implements Replay {

    private static final Set<String> OF_DEVICES = Set.of(LineLedger.DEVICE_DEAD, LineLedger.DEVICE_SILENT);

    private final MeasurementHistory measurements;
    private final OutageBook outages;
    private final MaintenanceBook maintenance;
    private final RegistryReader registry;
    private final RuleBook inForce;
    private final AlarmBook alarms;

    @Activate
    public StoredReplay(@Reference MeasurementHistory measurements, @Reference OutageBook outages,
            @Reference MaintenanceBook maintenance, @Reference RegistryReader registry, @Reference RuleBook inForce,
            @Reference AlarmBook alarms) {
        this.measurements = measurements;
        this.outages = outages;
        this.maintenance = maintenance;
        this.registry = registry;
        this.inForce = inForce;
        this.alarms = alarms;
    }

    @Override
    public ReplayResult run(Optional<Path> file, Stretch period) throws FindingException {
        WatchRules rules = file.isPresent() ? WatchRulesFormat.read(file.get()) : inForce.rules();
        RegistrySnapshot snapshot = registry.snapshot();
        Map<String, List<Outage>> recorded = outages.allOutages(period.from(), period.to());
        ReplayRun run = new ReplayRun(rules, snapshot, maintenance.calendar(), period, recorded);
        measurements.replay(period.from(), period.to(), run::wants, run::sample);
        run.end(period.to());
        alarms.raisedBetween(period.from(), period.to()).stream()
                .filter(alarm -> OF_DEVICES.contains(alarm.finding().code()))
                .forEach(alarm -> run.log().recorded(WatchedKey.device(alarm.line()), alarm.finding().code(),
                        alarm.raisedAt(), alarm.clearedAt().filter(period.to()::isAfter)));
        return new ReplayResult(period, run.samples(), run.log().judged(proofs(snapshot, recorded), period));
    }

    /** What proves the rings of a device: that it was gone, or a line that ends on it. */
    private static Map<String, List<Outage>> proofs(RegistrySnapshot registry, Map<String, List<Outage>> recorded) {
        Map<String, List<Outage>> proofs = new HashMap<>();
        recorded.forEach((key, seen) -> proofs.put(key, new ArrayList<>(seen)));
        for (LineEntry line : registry.lines()) {
            line.farDevice().ifPresent(device -> proofs
                    .computeIfAbsent(WatchedKey.device(device), key -> new ArrayList<>())
                    .addAll(recorded.getOrDefault(line.code(), List.of())));
        }
        return proofs;
    }
}
