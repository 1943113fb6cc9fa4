package vn.haidang.storage.lease;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * Has exactly one of the stations on a database watch: the engines run while this one is on duty, the others stand by
 * and take over when it is gone. What is dead behind what can only be told by who watches all of it, so that the duty is
 * one and is not shared out.
 * <p>
 * A station that cannot reach the database any more goes off duty before its lease ends, if another one stood by when it
 * last could; one that is alone goes on and keeps what it measures, since nobody could take over. Owns two threads, one
 * that blocks on the database and one that begins and ends the work.
 */
public final class WatchDuty implements AutoCloseable {

    private static final Logger LOG = System.getLogger(WatchDuty.class.getName());
    private static final String DUTY = "duty";
    private static final Duration RENEW_PERIOD = Duration.ofSeconds(10);
    private static final Duration LOOK_PERIOD = Duration.ofMillis(500);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final WatchLeases leases;
    private final StationName name;
    private final Runnable begin;
    private final Runnable end;
    private final ScheduledExecutorService renewing = thread("haidang-duty-leases");
    private final ScheduledExecutorService working = thread("haidang-duty");
    private volatile boolean isOn;

    /**
     * @param begin starts the engines; called once each time the duty begins
     * @param end stops them; both are called on one thread
     * @throws IOException when the station's name cannot be kept in the data folder
     */
    public WatchDuty(Database database, Runnable begin, Runnable end) throws IOException {
        this.name = StationName.take(database.folder());
        this.leases = new WatchLeases(database, name.text(), System::nanoTime);
        this.begin = begin;
        this.end = end;
        renewing.scheduleWithFixedDelay(this::renew, 0, RENEW_PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        working.scheduleWithFixedDelay(this::look, 0, LOOK_PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether this station watches now; from any thread. */
    public boolean isOn() {
        return isOn;
    }

    private void renew() {
        try {
            // The lease on its own name tells the others that it stands by.
            leases.renew(Set.of(DUTY, name.text()));
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "the duty to watch cannot be renewed; trying again", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the duty to watch cannot be renewed", e);
        }
    }

    private void look() {
        boolean shouldBeOn = leases.holds(DUTY) || isOn && leases.isAlone();
        if (shouldBeOn != isOn) {
            LOG.log(Level.INFO, shouldBeOn ? "this station watches" : "another station may watch now; standing by");
            change(shouldBeOn);
        }
    }

    private void change(boolean on) {
        isOn = on;
        try {
            (on ? begin : end).run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, on ? "watching did not begin" : "watching did not end cleanly", e);
        }
    }

    /** Ends the work, then lets the duty go, so that another station has it at its next look. */
    @Override
    public void close() {
        stop(renewing);
        stop(working);
        if (isOn) {
            change(false);
        }
        try {
            leases.release();
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "the duty to watch could not be let go; it ends by itself", e);
        }
        name.close();
    }

    private static void stop(ScheduledExecutorService thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "a thread of the duty did not end within {0}", LONGEST_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
