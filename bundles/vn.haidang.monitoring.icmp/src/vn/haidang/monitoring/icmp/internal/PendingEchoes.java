package vn.haidang.monitoring.icmp.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * The echo requests that wait for their answer, each known by a random number that it carries. What comes late, twice or
 * from nowhere finds nothing here and is ignored. Safe for use by several threads.
 */
final class PendingEchoes<T> {

    /** How many requests may wait at a time: two rounds of 5,000 lines that are all silent, and more. */
    static final int MOST = 16_384;

    /** When we look so much later than we meant to, the answer may have been here and we were not. */
    private static final long OWN_DELAY_NANOS = Duration.ofMillis(250).toNanos();

    private static final EchoResult OWN_DELAY = new EchoResult.NotSent(Messages.notSent("echo.own.delay"));

    private final Scheduler scheduler;
    private final LongSupplier nanoClock;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentMap<Long, Echo<T>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    PendingEchoes(Scheduler scheduler) {
        this(scheduler, System::nanoTime);
    }

    PendingEchoes(Scheduler scheduler, LongSupplier nanoClock) {
        this.scheduler = scheduler;
        this.nanoClock = nanoClock;
    }

    /**
     * Begins to wait, before the request is sent: its answer may overtake the thread that sends it.
     *
     * @param target whom the request is for
     * @return the request, or nothing when too many wait already
     */
    Optional<Echo<T>> begin(T target, Duration timeout) {
        return begin(target, timeout, new EchoResult.Lost());
    }

    /**
     * Begins to wait, as {@link #begin(Object, Duration)} does.
     *
     * @param otherwise what it is when nothing was heard of it within that time, unless this machine was too busy to hear
     */
    Optional<Echo<T>> begin(T target, Duration patience, EchoResult otherwise) {
        if (size.incrementAndGet() > MOST) {
            size.decrementAndGet();
            return Optional.empty();
        }
        Echo<T> echo = new Echo<>(random.nextLong(), target, nanoClock.getAsLong());
        waiting.put(echo.nonce, echo);
        echo.result.whenComplete((result, failure) -> forget(echo));
        Scheduler.Scheduled lost = scheduler.after(patience,
                () -> echo.result.complete(isOwnDelay(echo, patience) ? OWN_DELAY : otherwise));
        echo.result.whenComplete((result, failure) -> lost.close());
        return Optional.of(echo);
    }

    private boolean isOwnDelay(Echo<T> echo, Duration patience) {
        return nanoClock.getAsLong() - echo.sentNanos - patience.toNanos() > OWN_DELAY_NANOS;
    }

    /** Why one more cannot be begun. */
    static Finding full() {
        return Messages.notSent("echo.full").with("most", MOST);
    }

    private void forget(Echo<T> echo) {
        if (waiting.remove(echo.nonce, echo)) {
            size.decrementAndGet();
        }
    }

    /**
     * An answer came.
     *
     * @param nonce the number it carries
     * @param isRight whether it is the answer of that target
     * @param receivedNanos when, by {@link System#nanoTime()}
     */
    void answered(long nonce, Predicate<T> isRight, long receivedNanos) {
        Echo<T> echo = waiting.get(nonce);
        if (echo != null && isRight.test(echo.target)) {
            Duration roundTrip = Duration.ofNanos(Math.max(0, receivedNanos - echo.sentNanos));
            echo.result.complete(new EchoResult.Answered(roundTrip));
        }
    }

    /** Somebody else found out what became of a request. */
    void ended(long nonce, EchoResult result) {
        Optional.ofNullable(waiting.get(nonce)).ifPresent(echo -> echo.result.complete(result));
    }

    /** Ends all waiting, because the transport stops: nothing is said of the lines. */
    void stop() {
        List.copyOf(waiting.values())
                .forEach(echo -> echo.result.complete(new EchoResult.NotSent(Messages.notSent("echo.stopped"))));
    }

    /**
     * One request.
     *
     * @param nonce the random number that it carries
     * @param target whom it is for
     * @param sentNanos when it was sent
     * @param result what becomes of it
     */
    record Echo<T>(long nonce, T target, long sentNanos, CompletableFuture<EchoResult> result) {

        private Echo(long nonce, T target, long sentNanos) {
            this(nonce, target, sentNanos, new CompletableFuture<>());
        }

        void notSent(Finding reason) {
            result.complete(new EchoResult.NotSent(reason));
        }
    }
}
