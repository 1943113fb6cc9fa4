package vn.haidang.demo.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.demo.DemoSummary;
import vn.haidang.demo.DemoSummary.Figure;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.Registry;
import vn.haidang.report.ReportComposer;
import vn.haidang.report.ReportPeriod;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.VerificationRequest;

/** The demo without a window: each step waits for what it is about. */
public final class DemoRun {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int STEPS = 11;
    private static final int MOST_EVENTS = 50;
    private static final String TEMPLATE = "quarterly";
    private static final ReportPeriod PERIOD = ReportPeriod.parse("2023-Q3").orElseThrow();

    private final BundleContext context;
    private final Host host;
    private final DemoScenes scenes;
    private final DemoVoices voices;
    private final LineMonitor monitor;
    private final AlarmBook alarms;
    private final EventBook events;
    private final Instant startedAt;

    public DemoRun(BundleContext context, Host host, DemoScenes scenes, DemoVoices voices) {
        this.context = context;
        this.host = host;
        this.scenes = scenes;
        this.voices = voices;
        this.monitor = host.service(LineMonitor.class);
        this.alarms = host.service(AlarmBook.class);
        this.events = host.service(EventBook.class);
        this.startedAt = host.service(InstantSource.class).instant();
    }

    /** Runs all steps. */
    public DemoSummary run(Progress progress) throws FindingException {
        progress.begin("demo", STEPS);
        try (ConditionWait wait = new ConditionWait(context, LineMonitor.STATE_TOPIC, LineMonitor.UPDATE_TOPIC,
                AlarmBook.TOPIC, EventBook.TOPIC, ServiceMonitor.TOPIC)) {
            watch(wait, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        List<DocumentVerdict> documents = verifyDocuments(progress);
        List<Path> reports = composeReport(progress);
        return summary(documents, reports);
    }

    private void watch(ConditionWait wait, Progress progress) throws FindingException, InterruptedException {
        step(wait, progress, "lines.up", () -> everyLineIs(LineState.UP));
        String line = scenes.freeLines().get(0);
        voices.sayAll();
        scenes.failMains();
        scenes.cut(DemoScenes.WORKED_ON);
        scenes.cut(line);
        step(wait, progress, "power", () -> isActive(DemoScenes.POWER_SUPPLY) && isOnBattery());
        scenes.emptyBattery();
        step(wait, progress, "alarm.raised", () -> alarmOf(line).isPresent());
        scenes.restore(line);
        step(wait, progress, "alarm.cleared", () -> alarmOf(line).flatMap(Alarm::clearedAt).isPresent());
        step(wait, progress, "alarm.kept", () -> alarmOf(DemoScenes.POWERLESS).isPresent());
        step(wait, progress, "explained", () -> alarmOf(DemoScenes.POWERLESS).filter(this::isExplained).isPresent());
        step(wait, progress, "flapping", () -> isActive(DemoScenes.FLAPPING));
        step(wait, progress, "portal", () -> isActive(DemoPortals.BROKEN));
        step(wait, progress, "events", () -> !events().isEmpty());
    }

    private DemoSummary summary(List<DocumentVerdict> documents, List<Path> reports) {
        LineVerdicts verdicts = host.service(LineVerdicts.class);
        return new DemoSummary(monitor.lines(), shownAlarms(),
                monitor.lines().stream().filter(line -> line.state() == LineState.DOWN)
                        .flatMap(line -> verdicts.verdict(line.line().code()).stream()).toList(),
                host.service(MaintenanceBook.class).calendar().windows(),
                figures(),
                events(), host.service(ServiceMonitor.class).services(), documents,
                host.service(Registry.class).snapshot(), reports);
    }

    private boolean isExplained(Alarm alarm) {
        return host.service(AlarmDesk.class).history(alarm.id()).stream()
                .anyMatch(event -> event.kind() == AlarmEvent.Kind.EXPLAINED);
    }

    private List<NetworkEvent> events() {
        return events.events(EventQuery.since(startedAt, MOST_EVENTS));
    }

    private void step(ConditionWait wait, Progress progress, String step, BooleanSupplier condition)
            throws FindingException, InterruptedException {
        progress.stopIfCancelled();
        if (!wait.until(condition, PATIENCE)) {
            throw Messages.failure("demo.late." + step, "minutes", PATIENCE.toMinutes(), null);
        }
        progress.advance(1);
    }

    private boolean everyLineIs(LineState state) {
        List<LineStatus> lines = monitor.lines();
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.state() == state);
    }

    /** @param code of the line, device or portal */
    private Optional<Alarm> alarmOf(String code) {
        return alarmsOfThisRun().stream().filter(alarm -> alarm.line().equals(code)).findFirst();
    }

    /** Whether the power supply of the ward has told so: its alarm may go on since the demo last ran. */
    private boolean isOnBattery() {
        return figures().stream().anyMatch(figure -> figure.of().object().equals(DemoScenes.POWER_SUPPLY)
                && figure.of().metric().name().equals(DemoFigures.ON_BATTERY) && figure.value() > 0);
    }

    private List<Figure> figures() {
        return new DemoFigures(host.service(MeasurementHistory.class), host.service(MeasurementStore.class))
                .at(host.service(InstantSource.class).instant());
    }

    /** Whether an alarm of it goes on, perhaps since the demo last ran. */
    private boolean isActive(String code) {
        return alarms.open().stream().anyMatch(alarm -> alarm.isActive() && alarm.line().equals(code));
    }

    /** Those of this run, and what goes on since an earlier one. */
    private List<Alarm> shownAlarms() {
        return Stream.concat(alarmsOfThisRun().stream(), alarms.open().stream().filter(Alarm::isActive)).distinct()
                .sorted(Comparator.comparing(Alarm::raisedAt).reversed()).toList();
    }

    private List<Alarm> alarmsOfThisRun() {
        return alarms.raisedBetween(startedAt, startedAt.plus(Duration.ofDays(1)));
    }

    private List<DocumentVerdict> verifyDocuments(Progress progress) throws FindingException {
        Path folder = host.folder();
        SignatureRegister register = host.service(SignatureRegister.class);
        List<DocumentVerdict> verdicts = new ArrayList<>();
        VerificationRequest request = new VerificationRequest(new TrustSource.Store(folder.resolve("trust")),
                RevocationSources.of(Optional.of(folder.resolve("revocation"))), Optional.empty());
        host.service(SignatureVerifier.class).verify(List.of(folder.resolve("documents")), request, progress,
                verdict -> {
                    verdicts.add(verdict);
                    register.keep(verdict);
                });
        return verdicts;
    }

    private List<Path> composeReport(Progress progress) throws FindingException {
        Path file = host.folder().resolve("reports").resolve(TEMPLATE + "-" + PERIOD.code() + ".docx");
        return host.service(ReportComposer.class).compose(TEMPLATE, PERIOD, file, progress).files();
    }
}
