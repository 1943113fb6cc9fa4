package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.ContactBook;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.monitoring.verdict.VerdictThresholds;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/** Collects the evidence of a line when somebody asks, and judges it. */
@Component(service = LineVerdicts.class)
public final class LineVerdictService implements LineVerdicts {

    /** How far back witnesses look: an outage that ended is explained for so long. */
    private static final Duration WINDOW = Duration.ofMinutes(15);
    /** For so long a verdict is told again without asking anybody. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final RegistryReader registry;
    private final MeasurementStore measurements;
    private final OutageBook outages;
    private final EventBook events;
    private final MaintenanceBook maintenance;
    private final PollerRegistry pollers;
    private final EvidenceSources sources;
    private final InstantSource clock;
    private final VerdictThresholds limits = VerdictThresholds.DEFAULTS;
    private final VerdictCourt court = new VerdictCourt(limits);
    private final UsualSource usual;
    /** By the line's code; only lines of the registry. */
    private final Map<String, Told> told = new HashMap<>();
    private volatile Optional<LineMonitor> monitor = Optional.empty();

    @Activate
    public LineVerdictService(@Reference RegistryReader registry, @Reference MeasurementStore measurements,
            @Reference OutageBook outages, @Reference EventBook events, @Reference MaintenanceBook maintenance,
            @Reference PollerRegistry pollers,
            @Reference EvidenceSources sources, @Reference InstantSource clock) {
        this.registry = registry;
        this.measurements = measurements;
        this.outages = outages;
        this.events = events;
        this.maintenance = maintenance;
        this.pollers = pollers;
        this.sources = sources;
        this.clock = clock;
        this.usual = new UsualSource(measurements);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindMonitor(LineMonitor running) {
        monitor = Optional.of(running);
    }

    public void unbindMonitor(LineMonitor stopped) {
        if (monitor.filter(bound -> bound == stopped).isPresent()) {
            monitor = Optional.empty();
        }
    }

    @Override
    public Optional<LineVerdict> verdict(String code) {
        RegistrySnapshot snapshot = registry.snapshot();
        Instant now = clock.instant();
        Optional<Told> before = forget(code, snapshot);
        if (before.filter(last -> last.isFresh(now)).isPresent()) {
            return before.map(Told::verdict);
        }
        return snapshot.line(code).map(line -> show(line, court.judge(evidence(line, now, snapshot, live()))));
    }

    private synchronized Optional<Told> forget(String code, RegistrySnapshot snapshot) {
        told.keySet().removeIf(line -> snapshot.line(line).isEmpty());
        return Optional.ofNullable(told.get(code));
    }

    private synchronized LineVerdict show(LineEntry line, LineVerdict found) {
        VerdictHold hold = Optional.ofNullable(told.get(line.code())).map(Told::hold)
                .orElseGet(() -> new VerdictHold(limits.hold()));
        LineVerdict shown = hold.show(found);
        told.put(line.code(), new Told(hold, shown, found.at()));
        return shown;
    }

    @Override
    public Optional<LineVerdict> verdictAt(String code, Instant at) {
        RegistrySnapshot snapshot = registry.snapshot();
        return snapshot.line(code).map(line -> court.judge(evidence(line, at, snapshot, Map.of())));
    }

    private Map<String, LineStatus> live() {
        return monitor.map(LineMonitor::lines).orElse(List.of()).stream()
                .collect(Collectors.toMap(status -> status.line().code(), status -> status, (one, other) -> one));
    }

    /** @param live the lines as the engine shows them */
    private LineEvidence evidence(LineEntry line, Instant at, RegistrySnapshot snapshot,
            Map<String, LineStatus> live) {
        Silences silences = new Silences(outages, measurements, live, at);
        DevicePast past = new DevicePast(pollers.log(), measurements);
        List<EvidenceSource> own = List.of(new ReachSource(silences, measurements), new EchoSource(measurements), usual,
                new TrafficSource(measurements, past, snapshot),
                new EndsSource(past, snapshot, limits.around()),
                new OthersSource(silences, snapshot, limits.together()),
                new NoticeSource(events, snapshot, limits.around()),
                new PowerSource(measurements, snapshot, limits.around()),
                new PlanSource(maintenance.calendar(), snapshot));
        LineEvidence evidence = LineEvidence.of(line, at, WINDOW, ContactBook.of(line, snapshot));
        for (EvidenceSource source : own) {
            evidence = source.testify(evidence);
        }
        return sources.testify(evidence);
    }

    /**
     * What was told of a line.
     *
     * @param at when it was found
     */
    private record Told(VerdictHold hold, LineVerdict verdict, Instant at) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }
}
