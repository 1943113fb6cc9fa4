package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;

/**
 * Whom alarms are told to, in which order and how often.
 *
 * @param language of what is told
 * @param link where more is to be seen
 * @param steps of the escalation, at most 50
 * @param most how many notifications a channel is given at most within {@link #WINDOW}; what comes beyond is put together
 *        into the next one
 * @param summary the daily summary
 */
record NotificationPlan(Language language, Optional<String> link, List<EscalationStep> steps, int most,
        Optional<Summary> summary) {

    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Without a file: the desktop is told at once. */
    static final NotificationPlan USUAL = new NotificationPlan(Language.VIETNAMESE, Optional.empty(),
            List.of(new EscalationStep("desktop", Duration.ZERO, "desktop", List.of(), Severity.WARNING)), 6,
            Optional.empty());

    private static final int MOST_STEPS = 50;

    NotificationPlan {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS || steps.stream().map(EscalationStep::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("steps");
        }
        if (most < 1 || most > 1_000) {
            throw new IllegalArgumentException("most");
        }
    }

    /** The ids of the channels that it names. */
    Set<String> channels() {
        return Stream.concat(steps.stream().map(EscalationStep::channel), summary.stream().map(Summary::channel))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is told once a day.
     *
     * @param at when, in the city's time
     * @param channel the id of the channel
     * @param recipients as in {@link EscalationStep}
     */
    record Summary(LocalTime at, String channel, List<String> recipients) {
        Summary {
            recipients = List.copyOf(recipients);
        }
    }
}
