package vn.haidang.workbench.driver;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;

/**
 * Installs the example bundle into the workbench it runs in, sees it work, takes it out again, and writes down what
 * happened to every bundle meanwhile. Put into a copy of the product by the system tests; never part of the product.
 * <p>
 * Told by system properties: {@code haidang.driver.site}, {@code haidang.driver.unit}, {@code haidang.driver.check},
 * {@code haidang.driver.finding} and {@code haidang.driver.result}, a file that appears when the round is over.
 */
@Component(immediate = true)
public final class ExtensionRound {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final BundleContext context;
    private final LineMonitor monitor;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final StringBuilder report = new StringBuilder();
    private final Thread thread;

    @Activate
    public ExtensionRound(BundleContext context, @Reference LineMonitor monitor) {
        this.context = context;
        this.monitor = monitor;
        this.thread = new Thread(this::run, "haidang-driver");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    @Deactivate
    public void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            playRound();
            line("outcome", "done");
        } catch (Exception e) {
            line("outcome", "failed: " + e);
        }
        writeReport();
    }

    private void playRound() throws Exception {
        URI site = URI.create(System.getProperty("haidang.driver.site"));
        String unit = System.getProperty("haidang.driver.unit");
        String check = System.getProperty("haidang.driver.check");
        String finding = System.getProperty("haidang.driver.finding");
        await("lines up", () -> monitor.lines().stream().anyMatch(line -> line.state() == LineState.UP));
        Provisioning provisioning = new Provisioning(service(IProvisioningAgent.class), service(Configurator.class));
        await("workbench quiet", new Quiet());
        SynchronousBundleListener listener = this::note;
        context.addBundleListener(listener);
        try {
            LineMonitor.EngineHealth before = monitor.health();
            line("checksBefore", String.join(" ", before.checks()));
            provisioning.install(site, unit);
            await("check installed", () -> monitor.health().checks().contains(check));
            LineMonitor.EngineHealth installed = monitor.health();
            await("check's finding", () -> monitor.lines().stream()
                    .anyMatch(line -> line.findings().stream().anyMatch(found -> found.code().equals(finding))));
            LineMonitor.EngineHealth removing = monitor.health();
            provisioning.uninstall(unit);
            await("check gone", () -> !monitor.health().checks().contains(check));
            LineMonitor.EngineHealth after = monitor.health();
            line("checksAfter", String.join(" ", after.checks()));
            line("sameEngine", Boolean.toString(before.startedAt().equals(after.startedAt())));
            line("echoRounds", Long.toString(after.echoRounds() - before.echoRounds()));
            line("missedEchoRounds", Long.toString(after.missedEchoRounds() - before.missedEchoRounds()));
            line("pollsWhileInstalled", Long.toString(installed.devicePolls() - before.devicePolls()));
            line("pollsWhileRemoved", Long.toString(after.devicePolls() - removing.devicePolls()));
            line("missedDevicePolls", Long.toString(after.missedDevicePolls() - before.missedDevicePolls()));
        } finally {
            context.removeBundleListener(listener);
        }
        events.forEach(event -> line("event", event));
    }

    /** p2 registers its services when one of its classes is first used, which is now: no component could wait for them. */
    private <T> T service(Class<T> type) throws InterruptedException {
        await(type.getName(), () -> context.getServiceReference(type) != null);
        return context.getService(context.getServiceReference(type));
    }

    private void note(BundleEvent event) {
        events.add(kind(event.getType()) + " " + event.getBundle().getSymbolicName());
    }

    private static String kind(int type) {
        return switch (type) {
            case BundleEvent.INSTALLED -> "installed";
            case BundleEvent.RESOLVED -> "resolved";
            case BundleEvent.LAZY_ACTIVATION -> "lazy";
            case BundleEvent.STARTING -> "starting";
            case BundleEvent.STARTED -> "started";
            case BundleEvent.STOPPING -> "stopping";
            case BundleEvent.STOPPED -> "stopped";
            case BundleEvent.UPDATED -> "updated";
            case BundleEvent.UNRESOLVED -> "unresolved";
            case BundleEvent.UNINSTALLED -> "uninstalled";
            default -> "event-" + type;
        };
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited in vain for: " + what);
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    /** No bundle was activated for two seconds: what the workbench starts on demand has come up. */
    private final class Quiet implements BooleanSupplier {
        private final SynchronousBundleListener listener = event -> lastEvent = System.nanoTime();
        private volatile long lastEvent = System.nanoTime();

        Quiet() {
            context.addBundleListener(listener);
        }

        @Override
        public boolean getAsBoolean() {
            boolean quiet = System.nanoTime() - lastEvent > Duration.ofSeconds(2).toNanos();
            if (quiet) {
                context.removeBundleListener(listener);
            }
            return quiet;
        }
    }

    private void line(String key, String value) {
        report.append(key).append('=').append(value).append('\n');
    }

    private void writeReport() {
        Path result = Path.of(System.getProperty("haidang.driver.result"));
        try {
            Path part = result.resolveSibling(result.getFileName() + ".part");
            Files.writeString(part, report);
            Files.move(part, result);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + result, e);
        }
    }
}
