package vn.haidang.workbench.driver;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

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
 * Installs the example bundle into the workbench it runs in, by its menus and dialogs as a person does, sees it work,
 * takes it out again the same way, and writes down what happened to every bundle meanwhile. Put into a copy of the
 * product by the system tests; never part of the product.
 * <p>
 * Told by system properties: {@code haidang.driver.extension} (its name in the lists,
 * encoded as in an address), {@code haidang.driver.check},
 * {@code haidang.driver.finding} and {@code haidang.driver.result} (the address of a file that appears when the round is
 * over). The window speaks Vietnamese.
 */
@Component(immediate = true)
public final class ExtensionRound {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final BundleContext context;
    private final LineMonitor monitor;
    private final Hands hands = new Hands();
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
        String extension = URLDecoder.decode(System.getProperty("haidang.driver.extension"), StandardCharsets.UTF_8);
        String check = System.getProperty("haidang.driver.check");
        String finding = System.getProperty("haidang.driver.finding");
        await("lines up", () -> monitor.lines().stream().anyMatch(line -> line.state() == LineState.UP));
        await("workbench quiet", new Quiet());
        SynchronousBundleListener listener = this::note;
        context.addBundleListener(listener);
        try {
            LineMonitor.EngineHealth before = monitor.health();
            line("checksBefore", String.join(" ", before.checks()));
            install(extension);
            await("check installed", () -> monitor.health().checks().contains(check));
            LineMonitor.EngineHealth installed = monitor.health();
            await("check's finding", () -> monitor.lines().stream()
                    .anyMatch(line -> line.findings().stream().anyMatch(found -> found.code().equals(finding))));
            LineMonitor.EngineHealth removing = monitor.health();
            uninstall(extension);
            await("check gone", () -> !monitor.health().checks().contains(check));
            // The check goes when its bundle stops; that the bundle is gone too is told a moment later.
            await("bundle gone", () -> events.stream().anyMatch(event -> event.startsWith("uninstalled ")));
            LineMonitor.EngineHealth after = monitor.health();
            line("checksAfter", String.join(" ", after.checks()));
            line("sameEngine", Boolean.toString(before.startedAt().equals(after.startedAt())));
            line("echoRounds", Long.toString(after.echoRounds() - before.echoRounds()));
            line("dialogs", String.join(" ", hands.dialogs()));
            line("missedEchoRounds", Long.toString(after.missedEchoRounds() - before.missedEchoRounds()));
            line("pollsWhileInstalled", Long.toString(installed.devicePolls() - before.devicePolls()));
            line("pollsWhileRemoved", Long.toString(after.devicePolls() - removing.devicePolls()));
            line("missedDevicePolls", Long.toString(after.missedDevicePolls() - before.missedDevicePolls()));
        } finally {
            context.removeBundleListener(listener);
        }
        events.forEach(event -> line("event", event));
    }

    private void install(String extension) throws InterruptedException {
        String wizard = "Cài phần mở rộng";
        hands.chooseMenu("Phần mở rộng", "Cài phần mở rộng…");
        hands.choose(wizard, "Phần mở rộng đi kèm Hải Đăng");
        hands.expand(wizard, "Phần mở rộng / Extensions");
        hands.tick(wizard, extension);
        hands.press(wizard, "Tiếp >");
        hands.press(wizard, "Hoàn tất");
        hands.press("Phần mở rộng không có chữ ký số", "Vẫn cài");
        hands.awaitClosed(wizard);
    }

    private void uninstall(String extension) throws InterruptedException {
        String installed = "Bản cài của Hải Đăng";
        String wizard = "Gỡ phần mở rộng";
        hands.chooseMenu("Phần mở rộng", "Phần mở rộng đã cài");
        hands.pick(installed, extension);
        hands.press(installed, "Gỡ…");
        hands.press(wizard, "Hoàn tất");
        hands.awaitClosed(wizard);
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
        Path result = Path.of(URI.create(System.getProperty("haidang.driver.result")));
        try {
            Path part = result.resolveSibling(result.getFileName() + ".part");
            Files.writeString(part, report);
            Files.move(part, result);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + result, e);
        }
    }
}
