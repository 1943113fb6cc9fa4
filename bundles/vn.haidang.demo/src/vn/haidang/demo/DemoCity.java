package vn.haidang.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.demo.internal.DemoFolder;
import vn.haidang.demo.internal.DemoPlay;
import vn.haidang.demo.internal.DemoRun;
import vn.haidang.demo.internal.DemoStage;
import vn.haidang.hosting.DataPlace;
import vn.haidang.hosting.Host;
import vn.haidang.hosting.MonitoringSettings;
import vn.haidang.hosting.ReceivingSettings;

/**
 * The demo city, running: its registry in a data folder of its own, its devices simulated on loopback, the engines
 * watching them.
 * <p>
 * A face opens it in the place of a {@link Host} and closes it when it ends. Not for use by several threads at once.
 */
public final class DemoCity implements AutoCloseable {

    /** Faster than on a real network, where a poll a minute is plenty: nobody wants to wait that long for a demo. */
    private static final MonitoringSettings SETTINGS = new MonitoringSettings(Duration.ofSeconds(1),
            Duration.ofSeconds(1), 3, 2, 256);

    /** Traps and syslog over UDP, on ports that nobody else has. */
    private static final ReceivingSettings FREE_PORTS = new ReceivingSettings(0, 0, ReceivingSettings.OFF,
            ReceivingSettings.OFF);

    private final BundleContext context;
    private final Host host;
    private final DemoStage stage;
    private DemoPlay play;

    private DemoCity(BundleContext context, Host host, DemoStage stage) {
        this.context = context;
        this.host = host;
        this.stage = stage;
    }

    /**
     * Opens the demo city in a data folder; the first time that fills the folder with the city and a year of history.
     *
     * @param data the data folder, missing, empty or already the demo's
     * @param sampleCity the folder with the city's files
     * @throws FindingException when the data folder cannot be used or holds something else than the demo city
     */
    public static DemoCity open(BundleContext context, Path data, Path sampleCity, InstantSource clock)
            throws FindingException {
        DemoFolder folder = new DemoFolder(data, sampleCity);
        folder.claim();
        Host host = Host.open(context, DataPlace.in(data), clock);
        DemoStage stage = null;
        try {
            folder.copyFiles();
            stage = DemoStage.open(host, folder, sampleCity, clock);
            host.startMonitoring(SETTINGS);
            host.startReceiving(FREE_PORTS);
            return new DemoCity(context, host, stage);
        } catch (FindingException | RuntimeException e) {
            try (DemoStage last = stage; Host first = host) {
                throw e;
            }
        }
    }

    /** The data folder. */
    public Path folder() {
        return host.folder();
    }

    /** Lets lines be cut and come back by themselves, for somebody who watches. */
    public void play() {
        play = stage.play(host);
    }

    /**
     * Does the whole job once for nobody in particular: waits until every line has answered, cuts one until the alarm
     * rings and restores it until that clears, takes the power from a ward until the alarm says so, cuts a line that is
     * worked on, hears what devices say and which portals fail, verifies the documents and composes the report.
     *
     * @throws FindingException when a step does not come about within a minute
     */
    public DemoSummary run(Progress progress) throws FindingException {
        return new DemoRun(context, host, stage.scenes(host), stage.voices(host)).run(progress);
    }

    /** Ends the play, the engines, the simulated devices and the data folder, in this order. */
    @Override
    public void close() {
        // Resources are closed from the last to the first, each although one before it failed.
        try (DemoStage last = stage; Host then = host; DemoPlay first = play) {
            // Nothing is left to do with them.
        }
    }
}
