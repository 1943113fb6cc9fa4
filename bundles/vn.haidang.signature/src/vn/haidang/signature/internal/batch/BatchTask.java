package vn.haidang.signature.internal.batch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One document on its way through a run: waiting, in the hands of one worker, done, or given up. */
final class BatchTask<R> {

    private sealed interface State<R> {
        record Waiting<R>() implements State<R> {}

        record Running<R>(Thread worker, long sinceNanos) implements State<R> {}

        record Done<R>(R result) implements State<R> {}

        record GivenUp<R>() implements State<R> {}
    }

    private final BatchDocument document;
    private final AtomicReference<State<R>> state;

    BatchTask(BatchDocument document) {
        this.document = document;
        this.state = new AtomicReference<>(new State.Waiting<>());
    }

    /** A task that needs no worker. */
    static <R> BatchTask<R> done(BatchDocument document, R result) {
        BatchTask<R> task = new BatchTask<>(document);
        task.state.set(new State.Done<>(result));
        return task;
    }

    BatchDocument document() {
        return document;
    }

    /** Taken up by the calling thread; false when it is over already. */
    boolean begin() {
        State<R> now = state.get();
        return now instanceof State.Waiting
                && state.compareAndSet(now, new State.Running<>(Thread.currentThread(), System.nanoTime()));
    }

    /** Finished by the thread that began it; false when it was given up meanwhile. */
    boolean finish(R result) {
        State<R> now = state.get();
        return now instanceof State.Running && state.compareAndSet(now, new State.Done<>(result));
    }

    /** The result, once it is done. */
    Optional<R> result() {
        return state.get() instanceof State.Done<R> done ? Optional.of(done.result()) : Optional.empty();
    }

    /** Whether it has a result. */
    boolean isOver() {
        return state.get() instanceof State.Done;
    }

    /** How long it has been running; 0 when it is not. */
    long runningNanos() {
        return state.get() instanceof State.Running<R> running ? System.nanoTime() - running.sinceNanos() : 0;
    }

    /** Gives it up and interrupts its worker, which must take up nothing more; empty when it was not running. */
    Optional<Thread> giveUp() {
        State<R> now = state.get();
        if (now instanceof State.Running<R> running && state.compareAndSet(now, new State.GivenUp<>())) {
            running.worker().interrupt();
            return Optional.of(running.worker());
        }
        return Optional.empty();
    }

    /** A result for a task that was given up, or that no worker will ever take. */
    void resolve(R result) {
        state.set(new State.Done<>(result));
    }
}
