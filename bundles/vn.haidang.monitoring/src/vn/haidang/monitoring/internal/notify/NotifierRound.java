package vn.haidang.monitoring.internal.notify;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import vn.haidang.base.finding.Finding;
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
import vn.haidang.storage.StorageException;

/**
 * One look at what is to be told. All alarms that a step is due for go into one notification; a channel that is busy, at
 * its limit or failing gets them with those that come meanwhile. What a channel took, or refused for good, is written
 * down, so that nobody is told twice and a restart forgets nothing. Of what is under maintenance nobody is told, nor does it
 * go on to the next person, until the work is over; that it ended, those who knew of it are told at any time. Belongs to one
 * thread.
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
    private final Courier courier;
    private final NotificationTroubles troubles;
    private final DailySummary summary;
    private final Supplier<AlarmScopes> work;
    private final Supplier<Optional<Finding>> rulesProblem;
    private final DatabaseAway away;
    private final InstantSource clock;

    /**
     * @param work reads the database for what is being worked on
     * @param rulesProblem why the rules of alarms cannot be used
     */
    NotifierRound(NotificationPlanFile plans, TellingLedger ledger, ChannelRegistry channels, Courier courier,
            NotificationTroubles troubles, DailySummary summary, Supplier<AlarmScopes> work,
            Supplier<Optional<Finding>> rulesProblem, DatabaseAway away, InstantSource clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.channels = channels;
        this.courier = courier;
        this.troubles = troubles;
        this.summary = summary;
        this.work = work;
        this.rulesProblem = rulesProblem;
        this.away = away;
        this.clock = clock;
    }

    void run() {
        NotificationPlan plan = plans.plan();
        courier.look(plan.most());
        troubles.look(plan, channels);
        troubles.file(NotificationTroubles.PLAN, plans.problem());
        troubles.file(NotificationTroubles.RULES, rulesProblem.get());
        try {
            ledger.pulse(TellingLedger.STATION, clock.instant());
            troubles.write();
            away.isBack(plan);
            tell(plan, clock.instant());
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "what is to be told cannot be read", e);
            away.isAway(plan);
        }
    }

    private void tell(NotificationPlan plan, Instant now) {
        Tellings tellings = ledger.at(now);
        AlarmScopes planned = work.get();
        List<Alarm> told = tellings.unanswered().stream().filter(alarm -> !planned.isWorkedOn(alarm, now))
                .sorted(GRAVEST_FIRST).toList();
        for (EscalationStep step : plan.steps()) {
            AlarmText text = new AlarmText(format(plan, step.channel()));
            List<Alarm> due = told.stream().filter(alarm -> isDue(step, alarm, tellings, now)).toList();
            tell(plan, step, step.id(), due, () -> text.raisedTitle(due), () -> text.raised(due, now));
            List<Alarm> explained = told.stream().filter(alarm -> isExplained(step, alarm, tellings)).toList();
            tell(plan, step, CAUSE + step.id(), explained, () -> text.explainedTitle(explained),
                    () -> text.explained(explained, now));
            List<Alarm> over = tellings.over().stream().filter(alarm -> isOver(step, alarm, tellings))
                    .sorted(GRAVEST_FIRST).toList();
            tell(plan, step, OVER + step.id(), over, () -> text.clearedTitle(over), () -> text.cleared(over, now));
        }
        plan.summary().ifPresent(daily -> summarise(plan, daily, now));
    }

    /** How those whom a channel tells read. */
    private ValueFormat format(NotificationPlan plan, String channel) {
        return ValueFormat.of(channels.find(channel).flatMap(NotificationChannel::language).orElse(plan.language()));
    }

    private static boolean isDue(EscalationStep step, Alarm alarm, Tellings tellings, Instant now) {
        return alarm.severity().isAtLeast(step.from()) && !now.isBefore(alarm.raisedAt().plus(step.after()))
                && !tellings.isDone(alarm, step.id());
    }

    private static boolean isExplained(EscalationStep step, Alarm alarm, Tellings tellings) {
        return tellings.isDone(alarm, step.id()) && AlarmCause.isTold(alarm.finding())
                && !tellings.isDone(alarm, CAUSE + step.id());
    }

    /** What is done with when an alarm was told as it is. */
    private static List<String> told(EscalationStep step, String key, Alarm alarm) {
        return key.equals(step.id()) && AlarmCause.isTold(alarm.finding())
                ? List.of(key, CAUSE + step.id())
                : List.of(key);
    }

    private static boolean isOver(EscalationStep step, Alarm alarm, Tellings tellings) {
        return tellings.isDone(alarm, step.id()) && !tellings.isDone(alarm, OVER + step.id());
    }

    private void tell(NotificationPlan plan, EscalationStep step, String key, List<Alarm> alarms,
            Supplier<String> title, Supplier<String> text) {
        if (alarms.isEmpty() || !courier.isFree(step.channel(), plan.most())) {
            return;
        }
        Instant now = clock.instant();
        // What is over is grave no more.
        Severity severity = key.startsWith(OVER) ? Severity.OK : alarms.get(0).severity();
        Notification notification = new Notification(
                key.replace('/', '-') + "-" + alarms.get(0).id() + "-" + now.toEpochMilli(), now, severity, title.get(),
                text.get(), plan.link(), step.recipients());
        courier.send(step.route(), notification,
                delivery -> ledger.done(alarms, alarm -> told(step, key, alarm),
                        happened(plan, step, notification, delivery)));
    }

    /** What is written down of a telling. */
    private List<AlarmEvent> happened(NotificationPlan plan, EscalationStep step, Notification notification,
            Delivery delivery) {
        List<AlarmEvent> happened = new ArrayList<>();
        if (!(delivery instanceof Delivery.Refused)) {
            happened.add(event(AlarmEvent.Kind.TOLD, step, notification.title()));
        }
        reason(delivery).ifPresent(reason -> happened
                .add(event(AlarmEvent.Kind.NOT_TOLD, step, reason.summary(ValueFormat.of(plan.language())))));
        return happened;
    }

    private static Optional<Finding> reason(Delivery delivery) {
        if (delivery instanceof Delivery.Refused refused) {
            return Optional.of(refused.reason());
        }
        return delivery instanceof Delivery.Partial partial ? Optional.of(partial.reason()) : Optional.empty();
    }

    private AlarmEvent event(AlarmEvent.Kind kind, EscalationStep step, String note) {
        return new AlarmEvent(clock.instant(), kind, step.channel(), note);
    }

    /** Refused, it is not tried again today; that it was is a trouble of the channel. */
    private void summarise(NotificationPlan plan, NotificationPlan.Summary daily, Instant now) {
        Instant due = DailySummary.lastDue(daily.at(), now);
        if (ledger.lastPulse(TellingLedger.SUMMARY).filter(last -> !last.isBefore(due)).isPresent()
                || !courier.isFree(daily.channel(), plan.most())) {
            return;
        }
        ValueFormat format = format(plan, daily.channel());
        Notification notification = new Notification("summary-" + due.toEpochMilli(), now, Severity.INFO,
                summary.title(format, due), summary.text(format, due, ledger.open(now)), plan.link(),
                daily.recipients());
        courier.send(new Route(daily.channel(), daily.recipients()), notification,
                delivery -> ledger.pulse(TellingLedger.SUMMARY, clock.instant()));
    }
}
