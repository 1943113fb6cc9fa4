package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.util.List;

import vn.haidang.base.finding.Severity;

/**
 * Who is told of an alarm that nobody has taken notice of, and after how long.
 *
 * @param id a stable name: lower-case letters, digits and hyphens, at most 30 characters
 * @param after how long after it was raised, 0 to 7 days
 * @param channel the id of the channel, at most 30 characters
 * @param recipients whom to tell, as the channel writes addresses; empty for those it tells as a rule
 * @param from how grave an alarm must be
 */
record EscalationStep(String id, Duration after, String channel, List<String> recipients, Severity from) {

    private static final Duration LONGEST = Duration.ofDays(7);

    EscalationStep {
        recipients = List.copyOf(recipients);
        if (!id.matches("[a-z0-9-]{1,30}") || channel.isBlank() || channel.length() > 30) {
            throw new IllegalArgumentException("step " + id + " by " + channel);
        }
        if (after.isNegative() || after.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("step " + id + " after " + after);
        }
    }

    /** The way to those it tells. */
    Route route() {
        return new Route(channel, recipients);
    }
}
