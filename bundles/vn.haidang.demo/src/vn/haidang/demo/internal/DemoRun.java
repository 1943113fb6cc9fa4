package vn.haidang.demo.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.demo.DemoSummary;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.registry.LineEntry;
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
    private static final String TEMPLATE = "quarterly";
    private static final ReportPeriod PERIOD = ReportPeriod.parse("2023-Q3").orElseThrow();

    private final BundleContext context;
    private final Host host;
    private final SimulatedNetwork network;
    private final LineMonitor monitor;
    private final AlarmBook alarms;
    private final Instant startedAt;

    public DemoRun(BundleContext context, Host host, SimulatedNetwork network) {
        this.context = context;
        this.host = host;
        this.network = network;
        this.monitor = host.service(LineMonitor.class);
        this.alarms = host.service(AlarmBook.class);
        this.startedAt = host.service(InstantSource.class).instant();
    }

    /** Runs all steps. */
    public DemoSummary run(Progress progress) throws FindingException {
        progress.begin("demo", 5);
        try (ConditionWait wait = new ConditionWait(context, LineMonitor.STATE_TOPIC, LineMonitor.UPDATE_TOPIC,
                AlarmBook.TOPIC)) {
            step(wait, progress, "lines.up", () -> everyLineIs(LineState.UP));
            List<LineEntry> lines = monitor.lines().stream().map(LineStatus::line)
                    .filter(line -> DemoPlay.agentOf(line).isPresent()).toList();
            LineEntry first = lines.get(0);
            LineEntry second = lines.get(1);
            network.cut(DemoPlay.agentOf(first).orElseThrow());
            step(wait, progress, "alarm.raised", () -> alarmOf(first).isPresent());
            network.restore(DemoPlay.agentOf(first).orElseThrow());
            network.cut(DemoPlay.agentOf(second).orElseThrow());
            step(wait, progress, "alarm.cleared", () -> alarmOf(first).flatMap(Alarm::clearedAt).isPresent());
            step(wait, progress, "alarm.kept", () -> alarmOf(second).isPresent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        List<DocumentVerdict> documents = verifyDocuments(progress);
        List<Path> reports = composeReport(progress);
        return new DemoSummary(monitor.lines(), alarmsOfThisRun(), documents,
                host.service(Registry.class).snapshot(), reports);
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

    private Optional<Alarm> alarmOf(LineEntry line) {
        return alarmsOfThisRun().stream().filter(alarm -> alarm.line().equals(line.code())).findFirst();
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
