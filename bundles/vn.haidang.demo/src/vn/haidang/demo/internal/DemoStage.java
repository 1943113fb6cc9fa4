package vn.haidang.demo.internal;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.Scheduler;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.event.EventIntake;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.SimulationPlan;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.Registry;
import vn.haidang.registry.exchange.RegistryExchange;

/** The demo city's devices and portals, running on loopback, with what the registry and the books say of them. */
public final class DemoStage implements AutoCloseable {

    private final SimulatedNetwork network;
    private final DemoPortals portals;

    private DemoStage(SimulatedNetwork network, DemoPortals portals) {
        this.network = network;
        this.portals = portals;
    }

    /** Starts the devices and portals and fills the registry and the books with what is not there yet. */
    public static DemoStage open(Host host, DemoFolder folder, Path sampleCity, InstantSource clock)
            throws FindingException {
        SimulatedNetwork network = host.service(NetworkSimulator.class).start(new SimulationPlan(
                sampleCity.resolve("devices"), InetAddress.getLoopbackAddress(), 0, 0, 1, true));
        try {
            Registry registry = host.service(Registry.class);
            folder.importRegistry(registry, network);
            new DemoImport(registry, host.service(RegistryExchange.class), folder.registryTables()).run();
            remember(host, folder, clock.instant(), registry.snapshot().lines());
            DemoScenes.layOut(network, registry.snapshot().lines());
            return new DemoStage(network, DemoPortals.open(registry));
        } catch (FindingException | RuntimeException e) {
            try (SimulatedNetwork first = network) {
                throw e;
            }
        }
    }

    private static void remember(Host host, DemoFolder folder, Instant now, List<LineEntry> lines)
            throws FindingException {
        DemoHistory history = new DemoHistory(host.service(OutageBook.class), host.service(MeasurementStore.class));
        if (!folder.hasHistory()) {
            history.takeOverRecorded(lines, folder.recordedOutages());
            history.makeUpYearBefore(now, lines);
            history.makeUpHourBefore(now, lines);
            folder.historyIsMade();
        }
        history.makeUpFlappingBefore(now);
        new DemoWork(host.service(MaintenanceBook.class)).plan(now);
    }

    /** What can be made to happen, once it can be heard. */
    public DemoScenes scenes(Host host) {
        return new DemoScenes(network, host.service(Registry.class).snapshot().lines(), ears(host));
    }

    /** What devices say by themselves, once it can be heard. */
    public DemoVoices voices(Host host) {
        return new DemoVoices(network, ears(host));
    }

    private static DemoEars ears(Host host) {
        return DemoEars.of(host.service(EventIntake.class));
    }

    /** Lets all of it happen by itself from now on. */
    public DemoPlay play(Host host) {
        return new DemoPlay(scenes(host), voices(host), host.service(Scheduler.class));
    }

    @Override
    public void close() {
        // Resources are closed from the last to the first, each although one before it failed.
        try (SimulatedNetwork last = network; DemoPortals first = portals) {
            // Nothing is left to do with them.
        }
    }
}
