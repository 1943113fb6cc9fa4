package vn.haidang.station.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventIntake;
import vn.haidang.monitoring.measurement.MeasurementExport;
import vn.haidang.monitoring.notify.NotificationHealth;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.snmp.SnmpUsers;

/**
 * Hosts the data folder that the configuration names and lets the engine poll.
 * <p>
 * The folder is opened and closed on one thread of the station's own, since that may take long and Configuration Admin
 * must not wait. When it cannot be opened the station stays up and says why: in its state, in the log and in the state
 * file.
 */
@Component(service = Station.class, configurationPid = StationSettings.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class Station {

    private static final Logger LOG = System.getLogger(Station.class.getName());
    private static final int CLOSING_PATIENCE_SECONDS = 30;

    private final BundleContext context;
    private final InstantSource clock;
    private final Instant startedAt;
    private final StateFile stateFile;
    private final Map<String, Object> properties;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "haidang-station");
        thread.setDaemon(true);
        return thread;
    });

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile LineMonitor monitor;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile DeviceMonitor devices;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ServiceMonitor services;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile AlarmBook alarms;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile EventBook events;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile EventIntake intake;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile MeasurementExport export;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile SnmpUsers snmpUsers;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile NotificationHealth notification;

    private volatile StationState state = new StationState.Opening();
    private volatile Optional<Host> host = Optional.empty();

    @Activate
    public Station(BundleContext context, Map<String, Object> properties, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.stateFile = new StateFile(Path.of(context.getProperty("karaf.data"), StateFile.NAME));
        this.properties = Map.copyOf(properties);
    }

    @Activate
    void start() {
        worker.execute(this::open);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.execute(() -> close(new StationState.Closed()));
        worker.shutdown();
        if (!worker.awaitTermination(CLOSING_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.log(Level.ERROR, "the data folder is still not closed after {0} seconds", CLOSING_PATIENCE_SECONDS);
        }
    }

    /** When this station started. */
    public Instant startedAt() {
        return startedAt;
    }

    /** How far it has come. */
    public StationState state() {
        return state;
    }

    /** Whether another station on the shared database watches, and this one would take over. */
    public boolean isStandingBy() {
        return host.filter(Host::isStandingBy).isPresent();
    }

    /** The engine, while it runs. */
    public Optional<LineMonitor> monitor() {
        return Optional.ofNullable(monitor);
    }

    /** What the engine knows of the devices, while it runs. */
    public Optional<DeviceMonitor> devices() {
        return Optional.ofNullable(devices);
    }

    /** What the engine knows of the portals, while it runs. */
    public Optional<ServiceMonitor> services() {
        return Optional.ofNullable(services);
    }

    /** The alarms, while the data folder is open. */
    public Optional<AlarmBook> alarms() {
        return Optional.ofNullable(alarms);
    }

    /** What devices said, while the data folder is open. */
    public Optional<EventBook> events() {
        return Optional.ofNullable(events);
    }

    /** How the receiving of traps and syslog is doing, while any is to be received. */
    public Optional<EventIntake> intake() {
        return Optional.ofNullable(intake);
    }

    /** How measurements are handed on to another system, while that is wanted. */
    public Optional<MeasurementExport> export() {
        return Optional.ofNullable(export);
    }

    /** How the profiles are kept by which devices are asked, while the data folder is open. */
    public Optional<SnmpUsers> snmpUsers() {
        return Optional.ofNullable(snmpUsers);
    }

    /** Whether people are told of alarms, while they are told from here. */
    public Optional<NotificationHealth> notification() {
        return Optional.ofNullable(notification);
    }

    /**
     * What the configuration says.
     *
     * @throws FindingException when it cannot be used
     */
    public StationSettings settings() throws FindingException {
        return StationSettings.of(properties);
    }

    /** Gives up because something outside the data folder does not work; returns at once. */
    public void fail(Finding finding) {
        worker.execute(() -> giveUp(finding));
    }

    private void open() {
        try {
            StationSettings settings = settings();
            Host opened = Host.open(context, settings.place(), clock);
            host = Optional.of(opened);
            opened.keep(settings.keeping());
            opened.startMonitoring(settings.monitoring());
            opened.startReceiving(settings.receiving());
            opened.fetchRevocation(settings.fetchRevocation());
            state = new StationState.Open(clock.instant());
            LOG.log(Level.INFO, "hosting the data folder {0}", settings.place());
        } catch (FindingException e) {
            giveUp(e.finding());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the data folder cannot be hosted", e);
            giveUp(Messages.error("station.failed").with("reason", String.valueOf(e.getMessage())));
        }
    }

    private void giveUp(Finding finding) {
        LOG.log(Level.ERROR, finding.summary(ValueFormat.of(Language.ENGLISH)));
        close(new StationState.Failed(finding));
        stateFile.failed(finding);
    }

    private void close(StationState after) {
        if (!(state instanceof StationState.Failed)) {
            state = after;
        }
        try {
            host.ifPresent(Host::close);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the data folder did not close cleanly", e);
        }
        host = Optional.empty();
    }
}
