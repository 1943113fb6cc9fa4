package vn.haidang.monitoring.services.internal;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.time.Scheduler;
import vn.haidang.base.time.Scheduler.Scheduled;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Looks at the registry's web sites while the face that hosts the engines supplies its configuration, {@link #MOST_AT_ONCE} at a
 * time, each on a thread; one for which none is free is looked at a second later.
 */
@Component(service = ServiceMonitor.class, immediate = true, configurationPid = ServiceEngine.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ServiceEngine implements ServiceMonitor {

    static final String PID = "vn.haidang.monitoring.services";

    private static final int MOST_AT_ONCE = 16;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final RegistryReader registry;
    private final InstantSource clock;
    private final EventAdmin events;
    private final ServicesConfiguration configuration;
    private final Looker looker;
    private final LinesBefore lines = new LinesBefore();
    private final ThreadPoolExecutor threads;
    private final Scheduled ticking;
    private final Map<String, WatchedService> services = new LinkedHashMap<>();
    private Optional<RegistrySnapshot> known = Optional.empty();
    private Duration elapsed = Duration.ZERO;

    @Activate
    public ServiceEngine(@Reference RegistryReader registry, @Reference Scheduler scheduler,
            @Reference InstantSource clock, @Reference EventAdmin events, ServicesConfiguration configuration) {
        this(registry, scheduler, clock, events, configuration, HttpClient.newBuilder());
    }

    ServiceEngine(RegistryReader registry, Scheduler scheduler, InstantSource clock, EventAdmin events,
            ServicesConfiguration configuration, HttpClient.Builder client) {
        this.registry = registry;
        this.clock = clock;
        this.events = events;
        this.configuration = configuration;
        looker = new Looker(client, Duration.ofMillis(configuration.serviceTimeoutMillis()), clock);
        threads = new ThreadPoolExecutor(0, MOST_AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "haidang-services");
            thread.setDaemon(true);
            return thread;
        });
        ticking = scheduler.every(TICK, TICK, this::tick);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindLines(LineMonitor monitor) {
        lines.bind(monitor);
    }

    public void unbindLines(LineMonitor monitor) {
        lines.unbind(monitor);
    }

    private synchronized void tick() {
        elapsed = elapsed.plus(TICK);
        takeOver(registry.snapshot());
        services.values().forEach(service -> service.begin(elapsed).ifPresent(target -> start(service, target)));
    }

    private void takeOver(RegistrySnapshot snapshot) {
        if (known.filter(before -> before == snapshot).isPresent()) {
            return;
        }
        known = Optional.of(snapshot);
        List<Element> sites = snapshot.elements("WebSite").stream()
                .filter(site -> site.values().text("url").isPresent()).toList();
        services.keySet().retainAll(sites.stream().map(Element::id).toList());
        for (Element site : sites) {
            WatchedService old = services.get(site.id());
            if (old == null || !old.isOf(site)) {
                // Spread over the period, so that not all are looked at in the same second.
                long spread = Math.floorMod(site.id().hashCode(), Math.max(1, configuration.servicePeriodMillis()));
                services.put(site.id(), new WatchedService(site, clock.instant(),
                        elapsed.plusMillis(Math.min(spread, 10_000))));
            }
        }
    }

    private void start(WatchedService service, ServiceTarget target) {
        try {
            threads.execute(() -> finish(service, lines.judged(looker.look(target), service.line())));
        } catch (RejectedExecutionException e) {
            service.postpone(elapsed.plus(TICK));
        }
    }

    private void finish(WatchedService service, Look look) {
        Optional<ServiceStatus> changed = Optional.empty();
        synchronized (this) {
            if (threads.isShutdown()) {
                return;
            }
            if (service.seen(look, clock.instant(), configuration.serviceConfirmAfter())) {
                changed = Optional.of(service.status());
            }
            boolean confirms = service.isInDoubt();
            service.dueAt(elapsed.plusMillis(
                    confirms ? configuration.serviceConfirmMillis() : configuration.servicePeriodMillis()));
        }
        changed.ifPresent(status -> events.postEvent(
                new Event(TOPIC, Map.of(CODE, status.code(), STATE, status.state().name()))));
    }

    /** Stops looking; looks under way end within their time and are forgotten. */
    @Deactivate
    public void stop() {
        ticking.close();
        synchronized (this) {
            threads.shutdownNow();
        }
    }

    @Override
    public synchronized List<ServiceStatus> services() {
        List<ServiceStatus> statuses = new ArrayList<>();
        services.values().forEach(service -> statuses.add(service.status()));
        statuses.sort(Comparator.comparing(ServiceStatus::code));
        return statuses;
    }

    @Override
    public Optional<ServiceStatus> service(String code) {
        return services().stream().filter(status -> status.code().equals(code)).findFirst();
    }
}
