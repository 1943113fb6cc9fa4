package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * One echo to each of some lines, sent in one go or in several. Results come in on the transports' threads; the last one
 * ends the round once all has been sent.
 */
final class EchoRound {

    private final long number;
    private final Instant at;
    /** Results, and the word that all has been sent. */
    private final AtomicInteger missing = new AtomicInteger(1);
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final Consumer<EchoRound> end;

    /**
     * @param number counted from 0
     * @param at when it began
     * @param end is told when all results are there, if any, on the thread of the last one
     */
    EchoRound(long number, Instant at, Consumer<EchoRound> end) {
        this.number = number;
        this.at = at;
        this.end = end;
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    /** The results, all of them once the round has ended. */
    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Takes one line more into the round. */
    Ticket ticket(String line) {
        missing.incrementAndGet();
        return new Ticket(line);
    }

    /** No line comes any more. */
    void allSent() {
        oneLess();
    }

    private void oneLess() {
        if (missing.decrementAndGet() == 0 && !outcomes.isEmpty()) {
            end.accept(this);
        }
    }

    /**
     * What became of the echo of one line.
     *
     * @param line the line's code
     */
    record Outcome(String line, EchoResult result) {}

    /** One line's place in the round; the first result counts. */
    final class Ticket {

        private final String line;
        private final AtomicBoolean isDone = new AtomicBoolean();

        private Ticket(String line) {
            this.line = line;
        }

        /** The number of its round. */
        long round() {
            return number;
        }

        boolean isDone() {
            return isDone.get();
        }

        void complete(EchoResult result) {
            if (isDone.compareAndSet(false, true)) {
                outcomes.add(new Outcome(line, result));
                oneLess();
            }
        }
    }
}
