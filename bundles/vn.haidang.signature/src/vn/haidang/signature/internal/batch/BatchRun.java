package vn.haidang.signature.internal.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;

/**
 * Runs documents through several workers and gives the results back in order. The calling thread feeds the workers, hands
 * out what is done, and gives up what takes too long; it does no work on documents itself.
 */
final class BatchRun<R> {

    /** How often cancelling and slow documents are looked at while nothing finishes. */
    private static final long TICK_MILLIS = 50;
    /** Results that wait for a slower one before them; their certificates and lists take memory. */
    private static final int MOST_AHEAD = 128;

    private final BatchSource source;
    private final BatchLimits limits;
    private final Function<DocumentVerdict, R> problem;
    private final WorkerPool<R> pool;
    /** In order; the first is the next to be given back. */
    private final Deque<BatchTask<R>> tasks = new ArrayDeque<>();
    private Optional<BatchSource.Item> next = Optional.empty();

    /** @param problem the result for a document of which there is only a verdict that says why */
    BatchRun(BatchSource source, Function<BatchDocument, R> work, Function<DocumentVerdict, R> problem,
            BatchLimits limits, StuckThreads stuck) {
        this.source = source;
        this.limits = limits;
        this.problem = problem;
        this.pool = new WorkerPool<>(work, stuck);
    }

    /** Runs to the end, or until the progress is cancelled. */
    void run(Progress progress, Consumer<R> results) {
        try (pool) {
            do {
                progress.stopIfCancelled();
                feed(progress);
                giveUpSlow();
                if (!deliver(progress, results) && !tasks.isEmpty()) {
                    pool.await(TICK_MILLIS);
                }
            } while (!tasks.isEmpty() || next.isPresent() || source.hasNext());
        } finally {
            tasks.forEach(pool::abandon);
            tasks.forEach(task -> source.release(task.document()));
            next.ifPresent(item -> source.release(item.document()));
            source.close();
        }
    }

    private void feed(Progress progress) {
        while (tasks.size() < MOST_AHEAD) {
            if (next.isEmpty()) {
                if (!source.hasNext()) {
                    return;
                }
                next = Optional.of(source.next(progress));
            }
            BatchSource.Item item = next.get();
            if (item.problem().isEmpty() && !hasRoom(item.document())) {
                return;
            }
            next = Optional.empty();
            add(item);
        }
    }

    private void add(BatchSource.Item item) {
        if (item.problem().isPresent()) {
            tasks.add(BatchTask.done(item.document(), problem.apply(item.problem().get())));
            return;
        }
        BatchTask<R> task = new BatchTask<>(item.document());
        tasks.add(task);
        pool.add(task, limits.workers());
    }

    /** One waits for each worker, so that none is idle while a result is handed out. */
    private boolean hasRoom(BatchDocument document) {
        long bytes = document.size();
        int count = 0;
        for (BatchTask<R> task : tasks) {
            if (!task.isOver()) {
                bytes += task.document().size();
                count++;
            }
        }
        return count == 0 || count < 2 * limits.workers() && bytes <= limits.bytesAtOnce();
    }

    private void giveUpSlow() {
        for (BatchTask<R> task : tasks) {
            if (task.runningNanos() > limits.perFile().toNanos()) {
                pool.giveUp(task);
                if (!task.isOver()) {
                    task.resolve(problem.apply(BatchProblems.tooSlow(task.document(), source.at(), limits.perFile())));
                }
            }
        }
        if (pool.isDeserted()) {
            tasks.stream().filter(task -> !task.isOver())
                    .forEach(task -> task.resolve(problem.apply(BatchProblems.deserted(task.document(), source.at()))));
        }
    }

    /** @return whether there was anything to hand out */
    private boolean deliver(Progress progress, Consumer<R> results) {
        boolean any = false;
        while (!tasks.isEmpty() && tasks.peek().isOver()) {
            any = true;
            BatchTask<R> task = tasks.remove();
            boolean endsPath = source.release(task.document());
            progress.stopIfCancelled();
            results.accept(task.result().orElseThrow());
            if (endsPath) {
                progress.advance(1);
            }
        }
        return any;
    }
}
