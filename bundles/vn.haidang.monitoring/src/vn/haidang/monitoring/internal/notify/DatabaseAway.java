package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.notify.Notification;

/**
 * Tells people while the database is away, in which alarms cannot be raised: after a minute that it is, with the lines that
 * are down then, and again when others went down. Those are told who are told at once as a rule. What happened meanwhile
 * is written down and told as usual when the database is back. Remembers nothing over a restart. Belongs to one thread.
 */
final class DatabaseAway {

    static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_NAMED = 20;

    private final Courier courier;
    private final Supplier<List<LineStatus>> lines;
    private final InstantSource clock;
    private Optional<Instant> since = Optional.empty();
    /** Who was told, and of which lines. */
    private final Map<Route, Set<String>> told = new HashMap<>();

    /** @param lines the lines as the engine sees them, which needs no database */
    DatabaseAway(Courier courier, Supplier<List<LineStatus>> lines, InstantSource clock) {
        this.courier = courier;
        this.lines = lines;
        this.clock = clock;
    }

    /** It cannot be read or written just now. */
    void isAway(NotificationPlan plan) {
        Instant now = clock.instant();
        Instant begin = since.orElse(now);
        since = Optional.of(begin);
        if (now.isBefore(begin.plus(PATIENCE))) {
            return;
        }
        List<LineStatus> down = lines.get().stream().filter(line -> line.state() == LineState.DOWN).toList();
        Set<String> codes = down.stream().map(line -> line.line().code()).collect(Collectors.toSet());
        for (EscalationStep step : plan.steps()) {
            boolean isKnown = Optional.ofNullable(told.get(step.route())).filter(known -> known.containsAll(codes))
                    .isPresent();
            if (step.after().isZero() && !isKnown && courier.isFree(step.channel(), plan.most())) {
                ValueFormat format = ValueFormat.of(plan.language());
                courier.send(step.route(), notification(plan, step, Severity.ERROR,
                        title(format, "notify.away.title", begin), text(format, begin, down)),
                        delivery -> told.put(step.route(), codes));
            }
        }
    }

    private static String title(ValueFormat format, String key, Instant begin) {
        return Messages.CATALOGUE.text(format, key, MessageArguments.none().with("since", begin));
    }

    private static String text(ValueFormat format, Instant begin, List<LineStatus> down) {
        String head = Messages.CATALOGUE.text(format, "notify.away",
                MessageArguments.none().with("since", begin).with("count", down.size()));
        return down.stream().limit(MOST_NAMED)
                .map(line -> Messages.CATALOGUE.text(format, "notify.away.line",
                        MessageArguments.none().with("name", line.line().name()).with("carrier", line.line().carrier())
                                .with("since", line.since())))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private Notification notification(NotificationPlan plan, EscalationStep step, Severity severity, String title,
            String text) {
        Instant now = clock.instant();
        return new Notification("database-" + step.id() + "-" + now.toEpochMilli(), now, severity, title,
                text.substring(0, Math.min(Notification.LONGEST_TEXT, text.length())), plan.link(),
                step.recipients());
    }

    /** It can be read and written: those who were told that it could not be hear of it. */
    void isBack(NotificationPlan plan) {
        if (since.isEmpty()) {
            return;
        }
        String title = title(ValueFormat.of(plan.language()), "notify.back.title", since.get());
        for (EscalationStep step : plan.steps()) {
            if (told.containsKey(step.route()) && courier.isFree(step.channel(), plan.most())) {
                told.remove(step.route());
                courier.send(step.route(), notification(plan, step, Severity.OK, title, title), delivery -> {});
            }
        }
        told.keySet().retainAll(plan.steps().stream().map(EscalationStep::route).toList());
        since = since.filter(begin -> !told.isEmpty());
    }
}
