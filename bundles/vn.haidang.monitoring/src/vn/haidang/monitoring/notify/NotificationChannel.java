package vn.haidang.monitoring.notify;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

import vn.haidang.base.text.Language;

/**
 * A way to tell people that something is out, as an OSGi service: e-mail, a webhook, the desktop. Register one and the
 * steps of the escalation may name it from the next alarm on; it is told no more once it is gone.
 * <p>
 * Safe for use by several threads. What is sent is already grouped and limited in rate by whoever calls; a channel
 * neither groups nor repeats.
 */
public interface NotificationChannel {

    /** A stable name, unique among channels, that the steps of the escalation name it by: {@code email}. */
    String id();

    /** The language of those it tells, where the channel knows it better than the plan: the language of a window. */
    default Optional<Language> language() {
        return Optional.empty();
    }

    /**
     * Sends one notification; returns at once.
     *
     * @return what became of it, always completed normally and within a minute, on any thread
     */
    CompletionStage<Delivery> send(Notification notification);
}
