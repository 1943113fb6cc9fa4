package vn.haidang.signature.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The threads of one run, which end with it. The queue is as long as its owner makes it. Owned by the thread that made it.
 */
final class WorkerPool<R> implements AutoCloseable {

    private final Function<BatchDocument, R> work;
    private final StuckThreads stuck;
    private final BlockingQueue<BatchTask<R>> waiting = new LinkedBlockingQueue<>();
    private final Semaphore finished = new Semaphore(0);
    private final List<Thread> workers = new ArrayList<>();
    /** Places whose thread is stuck and that nobody may take. */
    private int lost;

    WorkerPool(Function<BatchDocument, R> work, StuckThreads stuck) {
        this.work = work;
        this.stuck = stuck;
    }

    /** Hands a task over; one more worker is started when there are fewer than the limit. */
    void add(BatchTask<R> task, int limit) {
        waiting.add(task);
        if (workers.size() + lost < limit) {
            start();
        }
    }

    private void start() {
        Thread worker = new Thread(this::work, "signature-verification");
        worker.setDaemon(true);
        workers.add(worker);
        worker.start();
    }

    private void work() {
        try {
            while (true) {
                BatchTask<R> task = waiting.take();
                if (task.begin() && !task.finish(work.apply(task.document()))) {
                    stuck.remove();
                    return;
                }
                finished.release();
            }
        } catch (InterruptedException e) {
            // the run is over
            Thread.currentThread().interrupt();
        }
    }

    /** Gives a running task up, together with its thread; another takes the thread's place if there may be one. */
    void giveUp(BatchTask<R> task) {
        task.giveUp().ifPresent(thread -> {
            workers.remove(thread);
            if (stuck.add()) {
                start();
            } else {
                lost++;
            }
        });
    }

    /** Whether there is anybody left to work. */
    boolean isDeserted() {
        return workers.isEmpty();
    }

    /**
     * Waits until a task is finished, or the time is over.
     *
     * @throws CancellationException when the calling thread is interrupted
     */
    void await(long millis) {
        try {
            if (finished.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                finished.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Gives up whatever is still running; nobody waits for it. */
    void abandon(BatchTask<R> task) {
        task.giveUp().ifPresent(thread -> {
            workers.remove(thread);
            stuck.add();
        });
    }

    /** Ends the threads that wait for more. */
    @Override
    public void close() {
        workers.forEach(Thread::interrupt);
    }
}
