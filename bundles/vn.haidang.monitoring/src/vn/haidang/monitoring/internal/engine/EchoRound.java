package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * One echo to each of some lines, sent in one go or in several. Results come in on the transports' threads; the last one
 * ends the round once all has been sent, or else {@link #close} does. What comes after that is told by itself: a transport
 * that is late must not keep the results of the others.
 */
final class EchoRound {

    private final long number;
    private final Instant at;
    private final Consumer<List<Outcome>> end;
    private final Consumer<Outcome> late;
    private final List<Outcome> outcomes = new ArrayList<>();
    /** Results, and the word that all has been sent. */
    private int missing = 1;
    private boolean isClosed;

    /**
     * @param number counted from 0
     * @param at when it began
     * @param end is given the results, if any, when all are there or the round is closed, on the thread of who ends it
     * @param late is given each result that comes after that, on the thread it comes on
     */
    EchoRound(long number, Instant at, Consumer<List<Outcome>> end, Consumer<Outcome> late) {
        this.number = number;
        this.at = at;
        this.end = end;
        this.late = late;
    }

    long number() {
        return number;
    }

    /** Takes one line more into the round. */
    synchronized Ticket ticket(String line) {
        missing++;
        return new Ticket(line);
    }

    /** No line comes any more. */
    void allSent() {
        if (isLast()) {
            close();
        }
    }

    private synchronized boolean isLast() {
        return --missing == 0;
    }

    /** Ends the round with the results that are there by now; on any thread. */
    void close() {
        if (isFirstToClose() && !outcomes.isEmpty()) {
            end.accept(outcomes);
        }
    }

    private synchronized boolean isFirstToClose() {
        boolean isFirst = !isClosed;
        isClosed = true;
        return isFirst;
    }

    private void take(Outcome outcome) {
        boolean isInTime = isInTime(outcome);
        if (!isInTime) {
            late.accept(outcome);
        } else if (isLast()) {
            close();
        }
    }

    private synchronized boolean isInTime(Outcome outcome) {
        return !isClosed && outcomes.add(outcome);
    }

    /**
     * What became of the echo of one line.
     *
     * @param line the line's code
     * @param at when the round began in which it was sent
     */
    record Outcome(String line, Instant at, EchoResult result) {}

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
                take(new Outcome(line, at, result));
            }
        }
    }
}
