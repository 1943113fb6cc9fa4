package vn.haidang.monitoring.internal.notify;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;

/**
 * Gives notifications to channels at their pace and says in the log and as a trouble what does not arrive. Recipients who
 * could not be told for now are tried again alone, {@link #MOST_ATTEMPTS} times; who waits so is not remembered over a
 * restart. Belongs to one thread.
 */
final class Courier {

    /** A channel that failed so often one after the other is a trouble: after about three minutes. */
    static final int PATIENCE = 3;
    static final int MOST_ATTEMPTS = 8;
    private static final int MOST_LEFT = 100;
    private static final ValueFormat ENGLISH = ValueFormat.of(Language.ENGLISH);
    private static final Logger LOG = System.getLogger(Courier.class.getName());

    private final ChannelRegistry channels;
    private final NotificationTroubles troubles;
    private final InstantSource clock;
    private final Executor thread;
    private final Map<String, ChannelPace> paces = new HashMap<>();
    private final List<Left> left = new ArrayList<>();

    /** @param thread where this is called, and where the answers of channels are taken */
    Courier(ChannelRegistry channels, NotificationTroubles troubles, InstantSource clock, Executor thread) {
        this.channels = channels;
        this.troubles = troubles;
        this.clock = clock;
        this.thread = thread;
    }

    /** Gives up waiting for channels that do not answer, and tries those again who could not be told before. */
    void look(int most) {
        Instant now = clock.instant();
        paces.forEach((channel, pace) -> {
            if (pace.isOverdue(now)) {
                failed(new Route(channel, List.of()), pace, about("notify.channel.silent", channel));
            }
        });
        for (Left one : List.copyOf(left)) {
            if (!now.isBefore(one.notBefore) && isFree(one.route.channel(), most)) {
                left.remove(one);
                send(one.route, one.notification, one.attempts, delivery -> {});
            }
        }
    }

    /** Whether something can be given to a channel now. */
    boolean isFree(String channel, int most) {
        return channels.find(channel).isPresent() && pace(channel).isFree(clock.instant(), most);
    }

    private ChannelPace pace(String channel) {
        return paces.computeIfAbsent(channel, key -> new ChannelPace());
    }

    /**
     * Gives a notification to a channel that is free.
     *
     * @param then is told what became of it, unless it is to be tried again
     */
    void send(Route route, Notification notification, Consumer<Delivery> then) {
        send(route, notification, 0, then);
    }

    private void send(Route route, Notification notification, int attempts, Consumer<Delivery> then) {
        ChannelPace pace = pace(route.channel());
        pace.given(clock.instant());
        try {
            NotificationChannel channel = channels.find(route.channel()).orElseThrow();
            channel.send(notification).whenComplete((delivery, failure) -> thread.execute(() -> answered(route, pace,
                    delivery == null ? broken(route, failure) : delivery, new Sent(notification, attempts, then))));
        } catch (RuntimeException | LinkageError e) {
            // A channel of another bundle, perhaps one that is being taken away.
            answered(route, pace, broken(route, e), new Sent(notification, attempts, then));
        }
    }

    private static Delivery broken(Route route, Throwable failure) {
        LOG.log(Level.WARNING, "the channel " + route.channel() + " failed", failure);
        return new Delivery.Failed(about("notify.channel.broken", route.channel()).showing("exception",
                String.valueOf(failure)));
    }

    private static Finding about(String code, String channel) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("channel", channel);
    }

    private void answered(Route route, ChannelPace pace, Delivery delivery, Sent sent) {
        if (delivery instanceof Delivery.Failed failed) {
            failed(route, pace, failed.reason());
            if (sent.attempts > 0) {
                leave(route, sent, sent.notification.recipients());
            }
            return;
        }
        pace.took();
        if (delivery instanceof Delivery.Refused refused) {
            refused(route, refused.reason());
        } else if (delivery instanceof Delivery.Partial partial) {
            refused(route, partial.reason());
            leave(route, sent, partial.later());
        } else if (sent.attempts == 0) {
            // Those who are tried again are only some of the way.
            troubles.arrived(route);
        }
        sent.then.accept(delivery);
    }

    private void failed(Route route, ChannelPace pace, Finding reason) {
        pace.failed(clock.instant());
        LOG.log(Level.WARNING, "the channel {0} could not send: {1}", route.channel(), words(reason));
        if (pace.failures() >= PATIENCE) {
            troubles.failing(route, reason);
        }
    }

    private void refused(Route route, Finding reason) {
        LOG.log(Level.WARNING, "the channel {0} does not send: {1}", route.channel(), words(reason));
        troubles.failing(route, reason);
    }

    private static String words(Finding reason) {
        return reason.summary(ENGLISH) + reason.explanation(ENGLISH).map(more -> " " + more).orElse("");
    }

    private void leave(Route route, Sent sent, List<String> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        Notification notification = sent.notification;
        if (sent.attempts >= MOST_ATTEMPTS || left.size() >= MOST_LEFT) {
            LOG.log(Level.ERROR, "the channel {0} could not tell {1} of {2}; it is given up", route.channel(),
                    recipients, notification.id());
            return;
        }
        Duration pause = ChannelPace.FIRST_PAUSE;
        for (int i = 0; i < sent.attempts; i++) {
            pause = ChannelPace.longer(pause);
        }
        left.add(new Left(route, new Notification(notification.id(), notification.at(), notification.severity(),
                notification.title(), notification.text(), notification.link(), recipients), sent.attempts + 1,
                clock.instant().plus(pause)));
    }

    /**
     * A notification on its way.
     *
     * @param attempts how often some of its recipients were tried again
     */
    private record Sent(Notification notification, int attempts, Consumer<Delivery> then) {}

    /** A notification for those who could not be told of it yet. */
    private record Left(Route route, Notification notification, int attempts, Instant notBefore) {}
}
