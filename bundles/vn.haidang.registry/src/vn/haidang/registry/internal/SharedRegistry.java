package vn.haidang.registry.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * Takes in each second what other programs have committed, where the database is shared with others. It looks in a thread
 * of its own, which waits for the server as long as it takes; what falls due meanwhile is left out.
 */
@Component(service = SharedRegistry.class, immediate = true)
public final class SharedRegistry {

    private static final Logger LOG = System.getLogger(SharedRegistry.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final StoredRegistry registry;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "haidang-shared-registry");
        own.setDaemon(true);
        return own;
    });
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Optional<Scheduler.Scheduled> looks;
    private boolean failing;

    @Activate
    public SharedRegistry(@Reference Database database, @Reference StoredRegistry registry,
            @Reference Scheduler scheduler) {
        this.registry = registry;
        this.looks = database.isShared()
                ? Optional.of(scheduler.every(PERIOD, PERIOD, this::lookSoon))
                : Optional.empty();
    }

    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            thread.execute(this::look);
        }
    }

    /** A server that is away is told of once, not each second. */
    private void look() {
        try {
            registry.catchUp();
            failing = false;
        } catch (StorageException e) {
            LOG.log(failing ? Level.DEBUG : Level.WARNING, "others' changes of the registry cannot be read", e);
            failing = true;
        } finally {
            looking.set(false);
        }
    }

    @Deactivate
    void stop() {
        looks.ifPresent(Scheduler.Scheduled::close);
        thread.shutdown();
    }
}
