package vn.haidang.monitoring.ui.internal.desktop;

import java.time.InstantSource;
import java.util.Hashtable;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.StationWatch;
import vn.haidang.monitoring.notify.NotificationChannel;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.preference.NotificationPreferences;
import vn.haidang.monitoring.ui.preference.NotificationPreferences.Kind;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;

/**
 * Tells the person before this seat, while the window is open: what the escalation sends to the desktop, and, by the seat
 * itself, that the station is silent, which nobody else can tell.
 */
public final class DesktopAddon {

    private final Texts texts;
    private final UISynchronize ui;
    private final NoticeBoard board;
    private final BookWatch bookWatch;
    private volatile List<AlarmBook> books = List.of();
    private volatile List<LineMonitor> engines = List.of();
    private volatile List<StationWatch> stations = List.of();
    private boolean isSilent;
    private ServiceRegistration<NotificationChannel> registration;

    @Inject
    public DesktopAddon(UiLanguage language, UISynchronize ui, InstantSource clock) {
        this.texts = Messages.in(language);
        this.ui = ui;
        board = new NoticeBoard(texts, NotificationPreferences::isOn);
        bookWatch = new BookWatch(this::foreignBook, alarms -> {
            Notice notice = Notice.of(alarms, clock.instant(), texts.format());
            ui.asyncExec(() -> board.tell(notice));
        }, texts.get("alarm.reading"));
    }

    @PostConstruct
    void register() {
        registration = FrameworkUtil.getBundle(DesktopAddon.class).getBundleContext()
                .registerService(NotificationChannel.class,
                        new DesktopChannel(texts.format().language(), ui, board::tell), new Hashtable<>());
        ui.asyncExec(this::look);
        bookWatch.start();
    }

    /** The book whose alarms another program raises: an engine of our own sends them through the escalation. */
    private java.util.Optional<AlarmBook> foreignBook() {
        return engines.stream().noneMatch(LineMonitor::isHere)
                ? books.stream().findFirst()
                : java.util.Optional.empty();
    }

    @Inject
    void setBooks(@Service List<AlarmBook> present) {
        books = List.copyOf(present);
    }

    @Inject
    void setEngines(@Service List<LineMonitor> present) {
        engines = List.copyOf(present);
    }

    @Inject
    void setStations(@Service List<StationWatch> present) {
        stations = List.copyOf(present);
        ui.asyncExec(this::look);
    }

    @Inject
    @Optional
    void stationChanged(@UIEventTopic(StationWatch.TOPIC) Event event) {
        look();
    }

    private void look() {
        java.util.Optional<Finding> silence = stations.stream().findFirst().flatMap(StationWatch::silence);
        if (silence.isPresent() && !isSilent) {
            board.tell(new Notice(Kind.STATION, StateLook.FAULT, silence.get().summary(texts.format()),
                    silence.get().remedy(texts.format()).orElse("")));
        } else if (silence.isEmpty()) {
            board.forgetStation();
        }
        isSilent = silence.isPresent();
    }

    @PreDestroy
    void unregister() {
        bookWatch.stop();
        registration.unregister();
        board.close();
    }
}
