package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.probe.EchoTransport;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;
import vn.haidang.registry.LineEntry;

/**
 * Sends the rounds of echoes: to every line with an echo address one, but none to a line whose last echo has no result
 * yet when it is its turn. A city's lines go out at once; beyond {@link #BATCH} they follow in batches a few milliseconds
 * apart, so that a round does not overrun the sockets' buffers. Belongs to the engine's thread.
 */
final class EchoRounds {

    /** How many echoes are sent in one go. */
    static final int BATCH = 64;

    /** After how many rounds a transport that gives no result is not waited for any longer. */
    static final int PATIENCE = 10;

    /** A result may be later than its timeout by this part of it without being late for its round. */
    private static final int GRACE_PART = 20;

    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(5);

    private final TransportRegistry transports;
    private final Scheduler scheduler;
    private final Executor thread;
    private final InstantSource clock;
    private final Duration timeout;
    private final Consumer<List<EchoRound.Outcome>> end;
    /** At most one of each line. */
    private final Queue<EchoRound.Outcome> late = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isLateDue = new AtomicBoolean();

    /**
     * @param thread the engine's thread
     * @param end is given the results of each round on the engine's thread, and those that came late
     */
    EchoRounds(TransportRegistry transports, Scheduler scheduler, Executor thread, InstantSource clock,
            Duration timeout, Consumer<List<EchoRound.Outcome>> end) {
        this.transports = transports;
        this.scheduler = scheduler;
        this.thread = thread;
        this.clock = clock;
        this.timeout = timeout;
        this.end = end;
    }

    void begin(long number, Iterable<WatchedLine> lines) {
        List<WatchedLine> due = new ArrayList<>();
        lines.forEach(line -> line.entry().echo().ifPresent(address -> due.add(line)));
        send(new EchoRound(number, clock.instant(), ended -> thread.execute(() -> end.accept(ended)), this::late), due);
    }

    /** Late results are many when a transport hangs: one task takes in all that are there. */
    private void late(EchoRound.Outcome outcome) {
        late.add(outcome);
        if (isLateDue.compareAndSet(false, true)) {
            thread.execute(() -> {
                isLateDue.set(false);
                List<EchoRound.Outcome> all = new ArrayList<>();
                for (EchoRound.Outcome next = late.poll(); next != null; next = late.poll()) {
                    all.add(next);
                }
                end.accept(all);
            });
        }
    }

    private void send(EchoRound round, List<WatchedLine> lines) {
        int now = Math.min(BATCH, lines.size());
        lines.subList(0, now).forEach(line -> line.entry().echo().ifPresent(address -> send(round, line, address)));
        if (now < lines.size()) {
            List<WatchedLine> rest = lines.subList(now, lines.size());
            scheduler.after(BETWEEN_BATCHES, () -> thread.execute(() -> send(round, rest)));
        } else {
            scheduler.after(timeout.plus(timeout.dividedBy(GRACE_PART)), round::close);
            round.allSent();
        }
    }

    private void send(EchoRound round, WatchedLine line, LineEntry.EchoAddress address) {
        line.outstanding().filter(ticket -> round.number() - ticket.round() >= PATIENCE)
                .ifPresent(ticket -> ticket.complete(notSent(LineFindings.transportSilent(address))));
        if (line.outstanding().isEmpty()) {
            EchoRound.Ticket ticket = round.ticket(line.code());
            line.sent(ticket);
            send(new Echo(ticket, address));
        }
    }

    private void send(Echo echo) {
        Optional<EchoTransport> transport = transports.find(echo.address.transport());
        if (transport.isEmpty()) {
            echo.ticket.complete(notSent(LineFindings.transportMissing(echo.address)));
            return;
        }
        try {
            transport.get().send(echo.address.address(), timeout)
                    .whenComplete((result, failure) -> echo.ticket.complete(result != null
                            ? result
                            : notSent(LineFindings.transportFailed(echo.address, String.valueOf(failure)))));
        } catch (RuntimeException | LinkageError e) {
            // A transport of another bundle, perhaps one that is being taken away: no reason to stop the others.
            echo.ticket.complete(notSent(LineFindings.transportFailed(echo.address, e.toString())));
        }
    }

    private static EchoResult notSent(Finding reason) {
        return new EchoResult.NotSent(reason);
    }

    private record Echo(EchoRound.Ticket ticket, LineEntry.EchoAddress address) {}
}
