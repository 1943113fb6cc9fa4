package vn.haidang.monitoring.ui.internal.desktop;

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
    private volatile List<StationWatch> stations = List.of();
    private boolean isSilent;
    private ServiceRegistration<NotificationChannel> registration;

    @Inject
    public DesktopAddon(UiLanguage language, UISynchronize ui) {
        this.texts = Messages.in(language);
        this.ui = ui;
        board = new NoticeBoard(texts, NotificationPreferences::isOn);
    }

    @PostConstruct
    void register() {
        registration = FrameworkUtil.getBundle(DesktopAddon.class).getBundleContext()
                .registerService(NotificationChannel.class, new DesktopChannel(ui, board::tell), new Hashtable<>());
        ui.asyncExec(this::look);
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
        registration.unregister();
        board.close();
    }
}
