package vn.haidang.monitoring.services.internal;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.service.ServiceLooks;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.RegistryReader;

/** Looks at the registry's web sites when it is asked, {@link #MOST_AT_ONCE} at a time. */
@Component(service = ServiceLooks.class)
public final class SingleLooks implements ServiceLooks {

    private static final int MOST_AT_ONCE = 16;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int CONFIRM_AFTER = 2;

    private final RegistryReader registry;
    private final InstantSource clock;

    @Activate
    public SingleLooks(@Reference RegistryReader registry, @Reference InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public List<ServiceStatus> lookNow() {
        Looker looker = new Looker(HttpClient.newBuilder(), TIMEOUT, clock);
        List<Callable<ServiceStatus>> looks = registry.snapshot().elements("WebSite").stream()
                .filter(site -> site.values().text("url").isPresent())
                .map(site -> new WatchedService(site, clock.instant(), Duration.ZERO))
                .map(service -> (Callable<ServiceStatus>) () -> looked(service, looker)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(MOST_AT_ONCE);
        try {
            List<ServiceStatus> statuses = new ArrayList<>();
            for (Future<ServiceStatus> look : threads.invokeAll(looks)) {
                statuses.add(look.get());
            }
            statuses.sort(Comparator.comparing(ServiceStatus::code));
            return statuses;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a look failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private ServiceStatus looked(WatchedService service, Looker looker) {
        for (int look = 0; look < CONFIRM_AFTER; look++) {
            service.begin(Duration.ZERO).ifPresent(
                    target -> service.seen(looker.look(target), clock.instant(), CONFIRM_AFTER));
            if (!service.isInDoubt()) {
                break;
            }
        }
        return service.status();
    }
}
