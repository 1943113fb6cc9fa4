package vn.haidang.monitoring.snmp.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engine's few daemon threads: two that follow up replies, two that wait for the name resolver, and four
 * that look whether silent devices are alive. The queues are
 * bounded; the requests that are under way are bounded before them, so that they do not fill up.
 */
final class Workers {

    private static final int THREADS = 2;
    private static final int PROBING_THREADS = 4;
    private static final int PROBES = 2_000;
    private static final int FOLLOW_UPS = 32_768;
    private static final int LOOKUPS = 1_000;

    private final ThreadPoolExecutor followUp = pool("haidang-snmp-", THREADS, FOLLOW_UPS);
    private final ThreadPoolExecutor resolver = pool("haidang-snmp-resolver-", THREADS, LOOKUPS);
    private final ThreadPoolExecutor probes = pool("haidang-snmp-probe-", PROBING_THREADS, PROBES);

    private static ThreadPoolExecutor pool(String name, int count, int queue) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        ThreadPoolExecutor pool = new ThreadPoolExecutor(count, count, 10, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * Runs follow-up work. What finds the queue full or the engine stopped runs on the calling thread: a reply must
     * reach who waits for it.
     */
    Executor followUp() {
        return task -> {
            try {
                followUp.execute(task);
            } catch (RejectedExecutionException e) {
                task.run();
            }
        };
    }

    /** Looks names up; throws {@link RejectedExecutionException} when too many wait. */
    Executor resolver() {
        return resolver;
    }

    /** Waits for closed ports; throws {@link RejectedExecutionException} when too many wait. */
    Executor probes() {
        return probes;
    }

    void stop() {
        probes.shutdownNow();
        resolver.shutdownNow();
        followUp.shutdown();
    }
}
