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
 * One echo to each of some lines at one time. Results come in on the transports' threads; the one that is last ends the
 * round.
 */
final class EchoRound {

    private final long number;
    private final Instant at;
    private final AtomicInteger missing;
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final Consumer<EchoRound> end;

    /**
     * @param number counted from 0
     * @param at when it began
     * @param lines how many lines it has, at least one
     * @param end is told when all results are there, on the thread of the last one
     */
    EchoRound(long number, Instant at, int lines, Consumer<EchoRound> end) {
        this.number = number;
        this.at = at;
        this.missing = new AtomicInteger(lines);
        this.end = end;
    }

    Instant at() {
        return at;
    }

    /** The results, all of them once the round has ended. */
    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    Ticket ticket(String line) {
        return new Ticket(line);
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
                if (missing.decrementAndGet() == 0) {
                    end.accept(EchoRound.this);
                }
            }
        }
    }
}
