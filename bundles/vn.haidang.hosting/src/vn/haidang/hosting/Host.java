package vn.haidang.hosting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;

import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.storage.lease.WatchDuty;

/**
 * An open data folder in this program: while it is open the {@link Database} service is there, and with it everything
 * that needs storage; engines run on it from {@link #startMonitoring} until it is closed.
 * <p>
 * Each face opens at most one and closes it when it ends. Not for use by several threads at once.
 */
public final class Host implements AutoCloseable {

    /** The identity under which the bundle for signatures takes the configuration of its daily fetching. */
    private static final String REVOCATION_PID = "vn.haidang.signature.revocation";
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(20);

    private final BundleContext context;
    private final DataFolder folder;
    private final ServiceRegistration<Database> registration;
    private final Map<String, Configuration> engines = new ConcurrentHashMap<>();
    private final Map<String, Configuration> keeping = new ConcurrentHashMap<>();
    private volatile Optional<WatchDuty> duty = Optional.empty();
    private volatile KeepingSettings kept = KeepingSettings.standard();

    private Host(BundleContext context, DataFolder folder) {
        this.context = context;
        this.folder = folder;
        this.registration = context.registerService(Database.class, folder.database(), null);
    }

    /**
     * Opens a data folder, creating it when it is missing.
     *
     * @throws FindingException as {@link DataFolder#open} and {@link DataFolder#openShared} do
     */
    public static Host open(BundleContext context, DataPlace place, InstantSource clock) throws FindingException {
        return new Host(context, place.server().isPresent()
                ? DataFolder.openShared(place.folder(), place.server().get(), clock)
                : DataFolder.open(place.folder(), clock));
    }

    /** The data folder. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Says how long measurements are kept and where else they go, and how long the register of signatures is; best before
     * {@link #startMonitoring}.
     */
    public void keep(KeepingSettings settings) {
        kept = settings;
        configure(keeping, KeepingSettings.STORE_PID, settings.storeProperties());
        settings.remoteWriteProperties()
                .ifPresent(properties -> configure(keeping, KeepingSettings.REMOTE_WRITE_PID, properties));
    }

    /**
     * Starts the monitoring engine, or changes its settings while it runs. On a shared database it runs while this
     * station is the one on duty, see {@link WatchDuty}; until then this one stands by.
     *
     * @throws IllegalStateException when the station's name cannot be kept in the data folder
     */
    public void startMonitoring(MonitoringSettings settings) {
        leaveDuty();
        if (!folder.database().isShared()) {
            monitor(settings);
            return;
        }
        try {
            duty = Optional.of(new WatchDuty(folder.database(), () -> monitor(settings), this::monitorNoMore));
        } catch (IOException e) {
            throw new IllegalStateException("the station's name cannot be kept in " + folder(), e);
        }
    }

    /**
     * Shows what the station on the shared database sees, in a program that does not watch itself: the same services are
     * there as with an engine, a few seconds behind the station, and say so when it is silent.
     */
    public void followStation() {
        configure(engines, MonitoringSettings.PICTURE_PID, new Hashtable<>());
    }

    /** Whether another station on the shared database watches, so that the engines do not run here. */
    public boolean isStandingBy() {
        return duty.filter(known -> !known.isOn()).isPresent();
    }

    private void monitor(MonitoringSettings settings) {
        configure(engines, MonitoringSettings.PID, settings.properties());
        configure(engines, MonitoringSettings.SERVICES_PID, settings.serviceProperties());
        // old entries are removed by whoever watches: one program, and never a command
        configure(engines, KeepingSettings.REGISTER_PID, kept.registerProperties());
    }

    private void monitorNoMore() {
        Stream.of(KeepingSettings.REGISTER_PID, MonitoringSettings.SERVICES_PID, MonitoringSettings.PID)
                .flatMap(pid -> Optional.ofNullable(engines.remove(pid)).stream()).forEach(Host::delete);
    }

    private void leaveDuty() {
        duty.ifPresent(WatchDuty::close);
        duty = Optional.empty();
    }

    /** Starts receiving traps and syslog, or changes the ports while it does; nothing is opened while all are off. */
    public void startReceiving(ReceivingSettings settings) {
        if (settings.isOn()) {
            configure(engines, ReceivingSettings.PID, settings.properties());
        } else {
            Optional.ofNullable(engines.remove(ReceivingSettings.PID)).ifPresent(Host::delete);
        }
    }

    /** Fetches the trusted authorities' revocation lists every day from now on, or no longer. */
    public void fetchRevocation(boolean on) {
        if (on) {
            Hashtable<String, Object> folders = new Hashtable<>();
            folders.put("trust", folder().resolve("trust").toString());
            folders.put("archive", folder().resolve("revocation-archive").toString());
            configure(engines, REVOCATION_PID, folders);
        } else {
            Optional.ofNullable(engines.remove(REVOCATION_PID)).ifPresent(Host::delete);
        }
    }

    private void configure(Map<String, Configuration> known, String pid, Dictionary<String, Object> properties) {
        ConfigurationAdmin admin = service(ConfigurationAdmin.class);
        try {
            Configuration configuration = admin.getConfiguration(pid, "?");
            configuration.update(properties);
            known.put(pid, configuration);
        } catch (IOException e) {
            throw new IllegalStateException("the configuration of " + pid + " cannot be stored", e);
        }
    }

    /**
     * A service that comes up with the data folder or its engines.
     *
     * @throws IllegalStateException when it does not come up within 20 seconds: a bundle is missing or failed to
     *         start, which the log tells
     */
    public <T> T service(Class<T> type) {
        return service(context, type);
    }

    /** As {@link #service(Class)}, for services that need no data folder. */
    public static <T> T service(BundleContext context, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            tracker.waitForService(SERVICE_PATIENCE.toMillis());
            // Got once more, for as long as the face's bundle runs: a service made for one bundle (Configuration Admin
            // is one) dies with its last use, and the tracker's use ends here.
            ServiceReference<T> reference = tracker.getServiceReference();
            T service = reference == null ? null : context.getService(reference);
            if (service == null) {
                throw new IllegalStateException("no service " + type.getName() + " came up");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
        } finally {
            tracker.close();
        }
    }

    /** Stops the engines, then closes the data folder. */
    @Override
    public void close() {
        try {
            leaveDuty();
            engines.values().forEach(Host::delete);
            engines.clear();
        } finally {
            try {
                registration.unregister();
                // Not before: the store would come up once more with its standard settings.
                keeping.values().forEach(Host::delete);
            } finally {
                folder.close();
            }
        }
    }

    private static void delete(Configuration configuration) {
        try {
            configuration.delete();
        } catch (IOException e) {
            throw new IllegalStateException("the engine's configuration cannot be removed", e);
        }
    }
}
