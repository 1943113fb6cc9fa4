package vn.haidang.registry.internal.discovery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.storage.StorageException;

/**
 * Takes sightings from engines that must not wait for a database, and keeps them one after the other in a thread of its
 * own, which ends when there is nothing to do. What finds the queue full is turned away.
 */
final class SightingQueue {

    private static final Logger LOG = System.getLogger(SightingQueue.class.getName());
    private static final int SECONDS_TO_END = 5;

    private final Consumer<DeviceSighting> keeper;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(DiscoveryBook.MOST_WAITING), task -> {
                Thread own = new Thread(task, "haidang-discovery");
                own.setDaemon(true);
                return own;
            });

    SightingQueue(Consumer<DeviceSighting> keeper) {
        this.keeper = keeper;
        thread.allowCoreThreadTimeOut(true);
    }

    /** @return whether there was room */
    boolean add(DeviceSighting sighting) {
        try {
            thread.execute(() -> keep(sighting));
            return true;
        } catch (RejectedExecutionException e) {
            LOG.log(Level.WARNING, "what {0} tells of itself is dropped: too many sightings wait to be kept",
                    sighting.address());
            return false;
        }
    }

    private void keep(DeviceSighting sighting) {
        try {
            keeper.accept(sighting);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "what " + sighting.address() + " tells of itself cannot be kept", e);
        }
    }

    /** Takes no more, and gives what waits a moment to be kept. */
    void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "{0} sightings are not kept: the database takes too long",
                        thread.shutdownNow().size());
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
