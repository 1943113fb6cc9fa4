package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One daemon thread with a bounded queue. A task that throws is logged and the thread goes on. A task that finds the
 * queue full is given up and logged; those who use the thread bound what they give it so that this does not happen. A
 * task that comes after the stop is given up in silence: late results of echoes and polls.
 */
public final class OwnedThread implements Executor {

    private static final Logger LOG = System.getLogger(OwnedThread.class.getName());

    private final String name;
    private final ThreadPoolExecutor executor;

    public OwnedThread(String name, int mostWaiting) {
        this.name = name;
        executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(mostWaiting), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(() -> run(task));
        } catch (RejectedExecutionException e) {
            if (!executor.isShutdown()) {
                LOG.log(Level.ERROR, "the queue of thread " + name + " is full; a task is given up", e);
            }
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            // An error too: of another bundle's check or transport that is being taken away, for one.
            LOG.log(Level.ERROR, "a task of thread " + name + " failed", e);
        }
    }

    /** Finishes what waits, as far as the time allows, and stops; what it did is visible to the caller then. */
    public void stop(Duration longest) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "thread {0} did not finish within {1}", name, longest);
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
