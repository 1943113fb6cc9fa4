package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.Scheduler;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.State;
import vn.haidang.signature.TrustStore;

/**
 * Fetches the lists of the trusted authorities every day into the archive, so that years later it can still be told which
 * list was the newest when something was signed. Runs only where its configuration says on which folders: properties
 * {@code trust} and {@code archive}. Fetching is done on a thread of its own, which ends with the component.
 */
@Component(service = RevocationUpdate.class, immediate = true, configurationPid = RevocationUpdate.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class RevocationUpdate {

    /** The configuration's persistent identity. */
    public static final String PID = "vn.haidang.signature.revocation";

    private static final Logger LOG = System.getLogger(RevocationUpdate.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PERIOD = Duration.ofDays(1);

    private final TrustStore store;
    private final InstantSource clock;
    private final Path trust;
    private final RevocationArchive archive;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "revocation-update");
        thread.setDaemon(true);
        return thread;
    });
    private final Scheduler.Scheduled daily;

    @Activate
    public RevocationUpdate(@Reference TrustStore store, @Reference Scheduler scheduler,
            @Reference InstantSource clock, Map<String, Object> configuration) {
        this.store = store;
        this.clock = clock;
        this.trust = Path.of(String.valueOf(configuration.get("trust")));
        this.archive = new RevocationArchive(Path.of(String.valueOf(configuration.get("archive"))));
        // the scheduler's threads are for short tasks; one day's run ends long before the next
        this.daily = scheduler.every(FIRST, PERIOD, () -> worker.execute(this::fetchAll));
    }

    @Deactivate
    public void stop() {
        daily.close();
        worker.shutdownNow();
    }

    /** Fetches everything once. */
    void fetchAll() {
        try {
            RevocationFetcher fetcher = new RevocationFetcher();
            List<X509Certificate> authorities = store.list(trust).stream()
                    .filter(entry -> entry.state(clock.instant()) != State.WITHDRAWN).map(TrustEntry::certificate)
                    .toList();
            int kept = 0;
            for (URI address : addresses(authorities)) {
                for (RevocationList list : fetcher.fetchLists(address)) {
                    // an address may have changed hands: nothing is kept that no authority here has signed
                    if (authorities.stream().anyMatch(authority -> RevocationPool.isOwn(list, authority))) {
                        archive.keep(list);
                        kept++;
                    }
                }
            }
            LOG.log(Level.INFO, "{0} revocation lists fetched", kept);
        } catch (IOException | FindingException | RuntimeException e) {
            LOG.log(Level.WARNING, "the revocation lists could not be fetched; tomorrow again", e);
        }
    }

    private Set<URI> addresses(List<X509Certificate> authorities) throws IOException {
        Set<URI> all = new LinkedHashSet<>(archive.addresses());
        authorities.forEach(authority -> all.addAll(RevocationAddresses.lists(authority)));
        return all;
    }
}
