package vn.haidang.base.time;

import java.time.Duration;

/**
 * Runs short tasks later; the service every engine uses in the place of threads of its own.
 * <p>
 * Tasks run on the scheduler's few threads: a task hands off anything that may block. A task that throws is logged and,
 * when periodic, runs again at its next time. The scheduler measures elapsed time, so it is not disturbed when
 * somebody sets the clock.
 */
public interface Scheduler {

    /** Runs the task once after the delay. */
    Scheduled after(Duration delay, Runnable task);

    /** Runs the task first after the delay and then every period; a run that overlaps the next delays it. */
    Scheduled every(Duration delay, Duration period, Runnable task);

    /** A task that is waiting; closing it cancels what has not begun, without waiting for a run that has. */
    interface Scheduled extends AutoCloseable {
        @Override
        void close();
    }
}
