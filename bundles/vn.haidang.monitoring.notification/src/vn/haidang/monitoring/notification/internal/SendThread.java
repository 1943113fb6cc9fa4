package vn.haidang.monitoring.notification.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.notify.Delivery;

/**
 * The one daemon thread on which a channel sends, one notification after the other; of more than {@link #MOST_WAITING} waiting
 * the newest has failed at once. A result is given within a minute, whatever the other side does.
 */
final class SendThread {

    static final int MOST_WAITING = 32;
    private static final long PROMISED_SECONDS = 58;
    private static final Logger LOG = System.getLogger(SendThread.class.getName());

    private final String channel;
    private final ThreadPoolExecutor executor;

    SendThread(String channel) {
        this.channel = channel;
        executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
            Thread thread = new Thread(task, "haidang-notify-" + channel);
            thread.setDaemon(true);
            return thread;
        });
    }

    CompletionStage<Delivery> run(Sending sending) {
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        try {
            executor.execute(() -> {
                // Nobody waits for it any more: its caller was told that it failed and may have sent it again.
                if (!delivery.isDone()) {
                    delivery.complete(send(sending));
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "too much waits", e);
            delivery.complete(failed("notification.busy"));
        }
        return delivery.completeOnTimeout(failed("notification.slow"), PROMISED_SECONDS, TimeUnit.SECONDS);
    }

    private Delivery send(Sending sending) {
        try {
            return sending.send();
        } catch (FindingException e) {
            return new Delivery.Refused(e.finding());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "channel " + channel + " failed inside the program", e);
            return new Delivery.Failed(Messages.error("notification.broken").with("channel", channel)
                    .showing("exception", e.toString()));
        }
    }

    private Delivery failed(String code) {
        return new Delivery.Failed(Messages.error(code).with("channel", channel));
    }

    void stop() {
        executor.shutdownNow();
    }

    /** One notification on its way. */
    @FunctionalInterface
    interface Sending {
        /** @throws FindingException when the settings are wrong */
        Delivery send() throws FindingException;
    }
}
