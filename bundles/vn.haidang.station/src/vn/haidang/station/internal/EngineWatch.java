package vn.haidang.station.internal;

import java.time.Duration;
import java.util.Optional;

import vn.haidang.monitoring.LineMonitor.EngineHealth;

/**
 * Notices an engine that counts no more rounds, done or missed. It goes by elapsed time, so that setting the machine's
 * clock raises no false alarm. Safe for use by several threads.
 */
final class EngineWatch {

    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(20);
    private static final int ROUNDS_OF_PATIENCE = 3;

    private long lastRounds = -1;
    private long changedAtNanos;

    /** How long the engine has been silent, when that is longer than its period explains. */
    synchronized Optional<Duration> silence(EngineHealth engine, Duration period, long nowNanos) {
        long rounds = engine.echoRounds() + engine.missedEchoRounds();
        if (rounds != lastRounds) {
            lastRounds = rounds;
            changedAtNanos = nowNanos;
        }
        Duration silence = Duration.ofNanos(nowNanos - changedAtNanos);
        Duration patience = LEAST_PATIENCE.plus(period.multipliedBy(ROUNDS_OF_PATIENCE));
        return silence.compareTo(patience) > 0 ? Optional.of(silence) : Optional.empty();
    }
}
