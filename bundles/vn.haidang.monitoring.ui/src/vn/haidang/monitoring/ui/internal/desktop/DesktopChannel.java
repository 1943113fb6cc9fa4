package vn.haidang.monitoring.ui.internal.desktop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;
import vn.haidang.monitoring.ui.internal.Messages;

/**
 * The screen of this seat as a channel. At most {@value #MOST_WAITING} notices wait for the window's thread; beyond that
 * the channel says that it failed, and whoever sends tries again.
 */
final class DesktopChannel implements NotificationChannel {

    private static final int MOST_WAITING = 16;

    private final Language language;
    private final UISynchronize ui;
    private final Consumer<Notice> screen;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param language of the window
     * @param screen tells of a notice, on the UI thread
     */
    DesktopChannel(Language language, UISynchronize ui, Consumer<Notice> screen) {
        this.language = language;
        this.ui = ui;
        this.screen = screen;
    }

    @Override
    public String id() {
        return "desktop";
    }

    @Override
    public Optional<Language> language() {
        return Optional.of(language);
    }

    @Override
    public CompletionStage<Delivery> send(Notification notification) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return CompletableFuture.completedFuture(new Delivery.Failed(
                    Finding.of(Messages.CATALOGUE, Severity.WARNING, "desktop.busy")));
        }
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        ui.asyncExec(() -> {
            try {
                screen.accept(Notice.of(notification));
            } finally {
                waiting.decrementAndGet();
                delivery.complete(new Delivery.Delivered());
            }
        });
        return delivery;
    }
}
