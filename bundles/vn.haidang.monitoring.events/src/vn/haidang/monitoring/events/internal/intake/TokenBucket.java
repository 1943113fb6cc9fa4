package vn.haidang.monitoring.events.internal.intake;

import java.time.Duration;
import java.time.Instant;

/** Lets so many through at once and so many a second from then on. For one thread. */
public final class TokenBucket {

    private final double most;
    private final double perSecond;
    private double tokens;
    private Instant filledAt;

    /**
     * @param most how many at once
     * @param perSecond how many a second in the long run
     */
    public TokenBucket(double most, double perSecond, Instant now) {
        this.most = most;
        this.perSecond = perSecond;
        this.tokens = most;
        this.filledAt = now;
    }

    /** Whether one more may pass. A clock that was set back gives nothing. */
    public boolean take(Instant now) {
        double seconds = Math.max(0, Duration.between(filledAt, now).toMillis() / 1_000.0);
        tokens = Math.min(most, tokens + seconds * perSecond);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
