package vn.haidang.station.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineMonitor.EngineLoad;
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.measurement.MeasurementExport;
import vn.haidang.monitoring.measurement.MeasurementExport.ExportHealth;

/** Judges the station: its data folder, its engine and its bundles. Safe for use by several threads. */
@Component(service = HealthCheck.class)
public final class HealthCheck {

    /** Karaf registers this once all boot features are installed; asked for by name, so that nothing is imported. */
    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    private static final Duration ENGINE_START_PATIENCE = Duration.ofSeconds(20);

    private final BundleContext context;
    private final Station station;
    private final InstantSource clock;
    private final EngineWatch watch = new EngineWatch();

    @Activate
    public HealthCheck(BundleContext context, @Reference Station station, @Reference InstantSource clock) {
        this.context = context;
        this.station = station;
        this.clock = clock;
    }

    /** How the station is doing now. */
    public Health health() {
        StationState state = station.state();
        Optional<LineMonitor> monitor = station.monitor();
        boolean booted = isBooted();
        return new Health(status(state, (monitor.isPresent() || station.isStandingBy()) && booted), station.startedAt(),
                Duration.between(station.startedAt(), clock.instant()), dataFolder(), count(monitor),
                monitor.map(LineMonitor::health), findings(state, monitor, booted));
    }

    private static Health.Status status(StationState state, boolean working) {
        if (state instanceof StationState.Failed) {
            return Health.Status.FAILED;
        }
        return working ? Health.Status.RUNNING : Health.Status.STARTING;
    }

    private List<Finding> findings(StationState state, Optional<LineMonitor> monitor, boolean booted) {
        List<Finding> findings = new ArrayList<>();
        if (state instanceof StationState.Failed failed) {
            findings.add(failed.finding());
        } else if (state instanceof StationState.Open open) {
            monitor.map(this::silent).orElseGet(() -> absent(open)).ifPresent(findings::add);
            monitor.flatMap(engine -> records(engine.health().records())).ifPresent(findings::add);
            monitor.flatMap(engine -> load(engine.health().load())).ifPresent(findings::add);
            station.export().map(MeasurementExport::health).flatMap(HealthCheck::export).ifPresent(findings::add);
            station.intake().ifPresent(intake -> findings.addAll(intake.findings()));
            station.snmpUsers().ifPresent(users -> findings.addAll(users.findings()));
            station.notification()
                    .ifPresent(health -> health.troubles().stream().map(HealthCheck::warning).forEach(findings::add));
        }
        if (booted) {
            findings.addAll(InactiveBundles.find(context));
        }
        return findings;
    }

    private Optional<Finding> absent(StationState.Open open) {
        if (station.isStandingBy()) {
            return Optional.of(Messages.info("station.standing.by"));
        }
        boolean tooLong = clock.instant().isAfter(open.since().plus(ENGINE_START_PATIENCE));
        return tooLong ? Optional.of(Messages.error("station.engine.absent")) : Optional.empty();
    }

    private Optional<Finding> silent(LineMonitor monitor) {
        try {
            Duration period = station.settings().monitoring().echoPeriod();
            return watch.silence(monitor.health(), period, System.nanoTime())
                    .map(silence -> Messages.error("station.engine.silent").with("silence", silence));
        } catch (FindingException e) {
            return Optional.of(e.finding());
        }
    }

    /** What was lost stays told until the station is started again: its charts have a hole. */
    private static Optional<Finding> records(RecordHealth records) {
        if (records.isFailing()) {
            return Optional.of(Messages.error("station.records.failing").with("samples", records.waitingSamples())
                    .with("lost", records.lostSamples()).with("decisions", records.lostDecisions()));
        }
        return records.lostSamples() + records.lostDecisions() > 0
                ? Optional.of(Messages.error("station.records.lost").with("lost", records.lostSamples())
                        .with("decisions", records.lostDecisions()))
                : Optional.empty();
    }

    /** An alarm of its own; the station watches as well as before, and restarting it would mend nothing. */
    private static Finding warning(Finding trouble) {
        return new Finding(Severity.WARNING, trouble.code(), trouble.arguments(), trouble.citation(), trouble.subject(),
                trouble.evidence(), trouble.catalogue());
    }

    private static Optional<Finding> load(EngineLoad load) {
        return load.isOverloaded()
                ? Optional.of(Messages.warning("station.overloaded").with("lateness", load.echoLateness())
                        .with("unasked", new Percentage(load.unaskedShare(), 0)))
                : Optional.empty();
    }

    /** No error of the station's own: all of it is in the database. */
    private static Optional<Finding> export(ExportHealth export) {
        return export.isFailing() || export.lost() > 0
                ? Optional.of(Messages.warning("station.export.failing").with("waiting", export.waiting())
                        .with("lost", export.lost()))
                : Optional.empty();
    }

    private Optional<Path> dataFolder() {
        try {
            return Optional.of(station.settings().place().folder());
        } catch (FindingException e) {
            return Optional.empty();
        }
    }

    private static Map<LineState, Long> count(Optional<LineMonitor> monitor) {
        Map<LineState, Long> counts = new EnumMap<>(LineState.class);
        for (LineState state : LineState.values()) {
            counts.put(state, 0L);
        }
        monitor.ifPresent(m -> m.lines().forEach(line -> counts.merge(line.state(), 1L, Long::sum)));
        return counts;
    }

    private boolean isBooted() {
        try {
            return context.getAllServiceReferences(BOOT_FINISHED, null) != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
