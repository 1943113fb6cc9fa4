package vn.haidang.demo;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.demo.internal.DemoFolder;
import vn.haidang.demo.internal.DemoHistory;
import vn.haidang.demo.internal.DemoImport;
import vn.haidang.demo.internal.DemoPlay;
import vn.haidang.demo.internal.DemoRun;
import vn.haidang.hosting.DataPlace;
import vn.haidang.hosting.Host;
import vn.haidang.hosting.MonitoringSettings;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.registry.Registry;
import vn.haidang.registry.exchange.RegistryExchange;

/**
 * The demo city, running: its registry in a data folder of its own, its devices simulated on loopback, the engines
 * watching them.
 * <p>
 * A face opens it in the place of a {@link Host} and closes it when it ends. Not for use by several threads at once.
 */
public final class DemoCity implements AutoCloseable {

    /** Faster than on a real network, where a poll a minute is plenty: nobody wants to wait that long for a demo. */
    private static final MonitoringSettings SETTINGS = new MonitoringSettings(Duration.ofSeconds(1),
            Duration.ofSeconds(1), 3, 2);

    private final BundleContext context;
    private final Host host;
    private final SimulatedNetwork network;
    private DemoPlay play;

    private DemoCity(BundleContext context, Host host, SimulatedNetwork network) {
        this.context = context;
        this.host = host;
        this.network = network;
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
        SimulatedNetwork network = null;
        try {
            folder.copyFiles();
            network = host.service(NetworkSimulator.class).start(sampleCity.resolve("devices"),
                    InetAddress.getLoopbackAddress(), 0, 0);
            fill(host, folder, network, clock);
            host.startMonitoring(SETTINGS);
            return new DemoCity(context, host, network);
        } catch (FindingException | RuntimeException e) {
            try (SimulatedNetwork last = network; Host first = host) {
                throw e;
            }
        }
    }

    private static void fill(Host host, DemoFolder folder, SimulatedNetwork network, InstantSource clock)
            throws FindingException {
        Registry registry = host.service(Registry.class);
        folder.importRegistry(registry, network);
        new DemoImport(registry, host.service(RegistryExchange.class), folder.registryTables()).run();
        DemoPlay.layOut(network, registry.snapshot().lines());
        if (!folder.hasHistory()) {
            DemoHistory history = new DemoHistory(host.service(OutageBook.class),
                    host.service(MeasurementStore.class));
            history.takeOverRecorded(registry.snapshot().lines(), folder.recordedOutages());
            history.makeUpYearBefore(clock.instant(), registry.snapshot().lines());
            history.makeUpHourBefore(clock.instant(), registry.snapshot().lines());
            folder.historyIsMade();
        }
    }

    /** The data folder. */
    public Path folder() {
        return host.folder();
    }

    /** Lets lines be cut and come back by themselves, for somebody who watches. */
    public void play() {
        play = new DemoPlay(network, host.service(Registry.class).snapshot().lines(), host.service(Scheduler.class));
    }

    /**
     * Does the whole job once for nobody in particular: waits until every line has answered, cuts one until the alarm
     * rings, restores it until that clears, leaves another one cut, verifies the documents and composes the report.
     *
     * @throws FindingException when a step does not come about within a minute
     */
    public DemoSummary run(Progress progress) throws FindingException {
        return new DemoRun(context, host, network).run(progress);
    }

    /** Ends the play, the engines, the simulated devices and the data folder, in this order. */
    @Override
    public void close() {
        // Resources are closed from the last to the first, each although one before it failed.
        try (SimulatedNetwork last = network; Host then = host; DemoPlay first = play) {
            // Nothing is left to do with them.
        }
    }
}
