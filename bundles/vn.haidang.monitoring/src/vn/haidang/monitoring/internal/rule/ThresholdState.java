package vn.haidang.monitoring.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a rule has come to for one series; no threads, no clock of its own. Between the thresholds everything stays as it
 * is. What is not measured proves nothing: after a gap the time that a threshold must hold begins anew, and so it does
 * when the clock was set back.
 */
final class ThresholdState {

    /** From which on nothing measured is a gap. */
    static final Duration GAP = Duration.ofMinutes(15);

    private final ThresholdRule rule;
    private boolean isRaised;
    private Optional<Instant> pendingSince = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private Optional<Instant> since = Optional.empty();

    ThresholdState(ThresholdRule rule, boolean isRaised) {
        this.rule = rule;
        this.isRaised = isRaised;
    }

    ThresholdRule rule() {
        return rule;
    }

    boolean isRaised() {
        return isRaised;
    }

    /** Since when it is as it was raised or cleared last; empty when that was before the program started. */
    Optional<Instant> since() {
        return since;
    }

    /** @return whether it is raised or cleared by this value */
    boolean measured(Instant at, double value) {
        if (last.filter(before -> at.isBefore(before) || at.isAfter(before.plus(GAP))).isPresent()) {
            pendingSince = Optional.empty();
        }
        last = Optional.of(at);
        if (!(isRaised ? rule.trouble().isOver(value) : rule.trouble().is(value))) {
            pendingSince = Optional.empty();
            return false;
        }
        Instant began = pendingSince.orElse(at);
        pendingSince = Optional.of(began);
        if (began.plus(rule.hold()).isAfter(at)) {
            return false;
        }
        since = Optional.of(began);
        isRaised = !isRaised;
        pendingSince = Optional.empty();
        return true;
    }
}
