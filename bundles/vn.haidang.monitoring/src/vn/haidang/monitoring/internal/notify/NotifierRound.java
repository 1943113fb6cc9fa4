package vn.haidang.monitoring.internal.notify;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.monitoring.internal.ledger.TellingLedger.Tellings;
import vn.haidang.monitoring.internal.verdict.AlarmCause;
import vn.haidang.monitoring.notify.AlarmText;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;

/**
 * One look at what is to be told. All alarms that a step is due for go into one notification; a channel that is busy, at
 * its limit or failing gets them with those that come meanwhile. What a channel took, or refused for good, is written
 * down, so that nobody is told twice and a restart forgets nothing. Belongs to one thread.
 */
final class NotifierRound {

    /** Tells those who were told of an alarm that it is over. */
    private static final String OVER = "over/";
    /** Tells those who were told of an alarm what is behind it; done with as well when they were told that at once. */
    private static final String CAUSE = "cause/";
    private static final Comparator<Alarm> GRAVEST_FIRST = Comparator.comparing(Alarm::severity).reversed()
            .thenComparing(Alarm::raisedAt);
    private static final Logger LOG = System.getLogger(NotifierRound.class.getName());

    private final NotificationPlanFile plans;
    private final TellingLedger ledger;
    private final ChannelRegistry channels;
    private final DailySummary summary;
    private final InstantSource clock;
    private final Executor thread;
    private final Map<String, ChannelPace> paces = new HashMap<>();

    /** @param thread where this is called, and where the answers of channels are taken */
    NotifierRound(NotificationPlanFile plans, TellingLedger ledger, ChannelRegistry channels, DailySummary summary,
            InstantSource clock, Executor thread) {
        this.plans = plans;
        this.ledger = ledger;
        this.channels = channels;
        this.summary = summary;
        this.clock = clock;
        this.thread = thread;
    }

    void run() {
        Instant now = clock.instant();
        ledger.pulse(TellingLedger.STATION, now);
        NotificationPlan plan = plans.plan();
        Tellings tellings = ledger.at(now);
        for (EscalationStep step : plan.steps()) {
            AlarmText text = new AlarmText(format(plan, step.channel()));
            List<Alarm> due = tellings.open().stream().filter(alarm -> isDue(step, alarm, tellings, now))
                    .sorted(GRAVEST_FIRST).toList();
            if (!due.isEmpty()) {
                tell(plan, step, step.id(), due, due.get(0).severity(), now, text.raisedTitle(due),
                        text.raised(due, now));
            }
            List<Alarm> explained = tellings.open().stream().filter(alarm -> isExplained(step, alarm, tellings))
                    .sorted(GRAVEST_FIRST).toList();
            if (!explained.isEmpty()) {
                tell(plan, step, CAUSE + step.id(), explained, explained.get(0).severity(), now,
                        text.explainedTitle(explained), text.explained(explained, now));
            }
            List<Alarm> over = tellings.recent().stream().filter(alarm -> isOver(step, alarm, tellings))
                    .sorted(GRAVEST_FIRST).toList();
            if (!over.isEmpty()) {
                // what is over is grave no more
                tell(plan, step, OVER + step.id(), over, Severity.OK, now, text.clearedTitle(over),
                        text.cleared(over, now));
            }
        }
        plan.summary().ifPresent(daily -> summarise(plan, daily, tellings, now));
    }

    /** How those whom a channel tells read. */
    private ValueFormat format(NotificationPlan plan, String channel) {
        return ValueFormat.of(channels.find(channel).flatMap(NotificationChannel::language).orElse(plan.language()));
    }

    private static boolean isDue(EscalationStep step, Alarm alarm, Tellings tellings, Instant now) {
        return alarm.isActive() && alarm.acknowledgement().isEmpty() && alarm.severity().isAtLeast(step.from())
                && !now.isBefore(alarm.raisedAt().plus(step.after())) && !tellings.isDone(alarm, step.id());
    }

    private static boolean isExplained(EscalationStep step, Alarm alarm, Tellings tellings) {
        return alarm.isActive() && alarm.acknowledgement().isEmpty() && tellings.isDone(alarm, step.id())
                && AlarmCause.isTold(alarm.finding()) && !tellings.isDone(alarm, CAUSE + step.id());
    }

    /** What is done with when an alarm was told as it is. */
    private static List<String> told(EscalationStep step, String key, Alarm alarm) {
        return key.equals(step.id()) && AlarmCause.isTold(alarm.finding())
                ? List.of(key, CAUSE + step.id())
                : List.of(key);
    }

    private static boolean isOver(EscalationStep step, Alarm alarm, Tellings tellings) {
        return !alarm.isActive() && tellings.isDone(alarm, step.id()) && !tellings.isDone(alarm, OVER + step.id());
    }

    private void tell(NotificationPlan plan, EscalationStep step, String key, List<Alarm> alarms, Severity severity,
            Instant now, String title, String text) {
        String id = key.replace('/', '-') + "-" + alarms.get(0).id() + "-" + now.toEpochMilli();
        Notification notification = new Notification(id, now, severity, title, text, plan.link(),
                step.recipients());
        send(step.channel(), plan.most(), notification, delivery -> delivered(step, key, alarms, title, delivery));
    }

    private void delivered(EscalationStep step, String key, List<Alarm> alarms, String title, Delivery delivery) {
        if (delivery instanceof Delivery.Delivered) {
            ledger.done(alarms, alarm -> told(step, key, alarm),
                    new AlarmEvent(clock.instant(), AlarmEvent.Kind.TOLD, step.channel(), title));
        } else if (delivery instanceof Delivery.Refused refused) {
            String why = refused.reason().summary(ValueFormat.of(plans.plan().language()));
            ledger.done(alarms, alarm -> told(step, key, alarm),
                    new AlarmEvent(clock.instant(), AlarmEvent.Kind.NOT_TOLD, step.channel(), why));
        }
    }

    private void summarise(NotificationPlan plan, NotificationPlan.Summary daily, Tellings tellings, Instant now) {
        Instant due = DailySummary.lastDue(daily.at(), now);
        if (ledger.lastPulse(TellingLedger.SUMMARY).filter(last -> !last.isBefore(due)).isPresent()) {
            return;
        }
        ValueFormat format = format(plan, daily.channel());
        Notification notification = new Notification("summary-" + due.toEpochMilli(), now, Severity.INFO,
                summary.title(format, due), summary.text(format, due, tellings.open()), plan.link(),
                daily.recipients());
        send(daily.channel(), plan.most(), notification, delivery -> {
            if (!(delivery instanceof Delivery.Failed)) {
                ledger.pulse(TellingLedger.SUMMARY, clock.instant());
            }
        });
    }

    private void send(String id, int most, Notification notification, Consumer<Delivery> then) {
        Optional<NotificationChannel> channel = channels.find(id);
        ChannelPace pace = paces.computeIfAbsent(id, key -> new ChannelPace());
        if (channel.isEmpty() || !pace.isFree(notification.at(), most)) {
            return;
        }
        pace.given(notification.at());
        try {
            channel.get().send(notification).whenComplete((delivery, failure) -> thread
                    .execute(() -> answered(id, pace, Optional.ofNullable(delivery), failure, then)));
        } catch (RuntimeException | LinkageError e) {
            // A channel of another bundle, perhaps one that is being taken away.
            answered(id, pace, Optional.empty(), e, then);
        }
    }

    private void answered(String id, ChannelPace pace, Optional<Delivery> delivery, Throwable failure,
            Consumer<Delivery> then) {
        if (delivery.isEmpty()) {
            LOG.log(Level.WARNING, "the channel " + id + " failed", failure);
            pace.failed(clock.instant());
        } else if (delivery.get() instanceof Delivery.Failed failed) {
            LOG.log(Level.WARNING, "the channel {0} could not send: {1}", id, failed.reason().code());
            pace.failed(clock.instant());
        } else {
            pace.took();
            then.accept(delivery.get());
        }
    }
}
