package vn.haidang.base.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;

/**
 * A clock and scheduler that stand still until they are moved: for tests and for replaying the past.
 * <p>
 * {@link #advance} runs the tasks that fall due, in order of their time, on the calling thread. The clock may be set
 * apart from the scheduler's elapsed time ({@link #jumpTo}), as when somebody corrects a machine's clock. Safe for use
 * by several threads; tasks run without the lock held.
 */
public final class SimulatedTime implements InstantSource, Scheduler {

    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private Instant now;
    private Duration elapsed = Duration.ZERO;
    private long sequence;

    public SimulatedTime(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Sets the clock without any time passing for the scheduler. */
    public synchronized void jumpTo(Instant instant) {
        now = instant;
    }

    /** Lets time pass and runs what falls due in it. */
    public void advance(Duration length) {
        Duration until;
        synchronized (this) {
            until = elapsed.plus(length);
        }
        for (Task task = next(until); task != null; task = next(until)) {
            task.run.run();
        }
        synchronized (this) {
            now = now.plus(until.minus(elapsed));
            elapsed = until;
        }
    }

    private synchronized Task next(Duration until) {
        Task task = tasks.peek();
        if (task == null || task.due.compareTo(until) > 0) {
            return null;
        }
        tasks.remove();
        now = now.plus(task.due.minus(elapsed));
        elapsed = task.due;
        if (!task.period.isZero()) {
            task.due = task.due.plus(task.period);
            task.sequence = sequence++;
            tasks.add(task);
        }
        return task;
    }

    @Override
    public Scheduled after(Duration delay, Runnable task) {
        return add(delay, Duration.ZERO, task);
    }

    @Override
    public Scheduled every(Duration delay, Duration period, Runnable task) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("period " + period);
        }
        return add(delay, period, task);
    }

    private synchronized Scheduled add(Duration delay, Duration period, Runnable run) {
        Task task = new Task(elapsed.plus(delay), period, run, sequence++);
        tasks.add(task);
        return () -> remove(task);
    }

    private synchronized void remove(Task task) {
        tasks.remove(task);
    }

    private static final class Task implements Comparable<Task> {
        private final Duration period;
        private final Runnable run;
        private Duration due;
        private long sequence;

        Task(Duration due, Duration period, Runnable run, long sequence) {
            this.due = due;
            this.period = period;
            this.run = run;
            this.sequence = sequence;
        }

        @Override
        public int compareTo(Task other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
