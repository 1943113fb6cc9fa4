package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often one channel may be given something: so many within a window, one at a time, and after a failure only when a
 * pause is over that doubles with each further one. Belongs to one thread.
 */
final class ChannelPace {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    /** After which a channel that gives no answer is not waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Deque<Instant> given = new ArrayDeque<>();
    private Optional<Instant> waitingSince = Optional.empty();
    private Optional<Instant> notBefore = Optional.empty();
    private Duration pause = Duration.ZERO;
    private int failures;

    boolean isFree(Instant now, int most) {
        given.removeIf(at -> !at.isAfter(now.minus(NotificationPlan.WINDOW)) || at.isAfter(now));
        boolean isPausing = notBefore.filter(now::isBefore).isPresent();
        return given.size() < most && waitingSince.isEmpty() && !isPausing;
    }

    /** Whether what was given last is not answered and will not be waited for; a clock that was set back waits no longer. */
    boolean isOverdue(Instant now) {
        return waitingSince.filter(since -> now.isBefore(since) || !now.isBefore(since.plus(PATIENCE))).isPresent();
    }

    void given(Instant now) {
        given.addLast(now);
        waitingSince = Optional.of(now);
    }

    void took() {
        waitingSince = Optional.empty();
        notBefore = Optional.empty();
        pause = Duration.ZERO;
        failures = 0;
    }

    void failed(Instant now) {
        waitingSince = Optional.empty();
        pause = longer(pause);
        notBefore = Optional.of(now.plus(pause));
        failures++;
    }

    /** How often it failed one after the other. */
    int failures() {
        return failures;
    }

    /** The pause after another failure. */
    static Duration longer(Duration pause) {
        Duration next = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
