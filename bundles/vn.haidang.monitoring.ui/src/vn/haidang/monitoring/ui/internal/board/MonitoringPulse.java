package vn.haidang.monitoring.ui.internal.board;

import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.StationWatch;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.ThemeColor;

/** The status line's sign of life: when anything was last measured. A clock that stands still is seen at once. */
public final class MonitoringPulse {

    private static final int WIDTH = 420;

    private final Texts texts;
    private final UISynchronize ui;
    private volatile List<LineMonitor> monitors = List.of();
    private volatile List<StationWatch> stations = List.of();
    private volatile Label label;
    private boolean isSilent;

    @Inject
    public MonitoringPulse(UiLanguage language, UISynchronize ui) {
        this.texts = Messages.in(language);
        this.ui = ui;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 8;
        area.setLayout(layout);
        label = new Label(area, SWT.NONE);
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, true, true);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        ThemeColor.whenChanged(label, this::paint);
        refresh();
    }

    @Inject
    void setMonitors(@Service List<LineMonitor> present) {
        monitors = List.copyOf(present);
        if (label != null) {
            ui.asyncExec(this::refresh);
        }
    }

    @Inject
    void setStations(@Service List<StationWatch> present) {
        stations = List.copyOf(present);
        if (label != null) {
            ui.asyncExec(this::refresh);
        }
    }

    @Inject
    @Optional
    void stationChanged(@UIEventTopic(StationWatch.TOPIC) Event event) {
        refresh();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        refresh();
    }

    private void refresh() {
        if (label != null && !label.isDisposed()) {
            java.util.Optional<String> silence = silence();
            String text = silence.orElseGet(this::text);
            if (!label.getText().equals(text)) {
                isSilent = silence.isPresent();
                paint();
                label.setText(text);
                label.setToolTipText(text);
            }
        }
    }

    private void paint() {
        label.setForeground((isSilent ? ThemeColor.FAULT : ThemeColor.TEXT).get());
    }

    /** That nobody watches is worth more than when anybody did last. */
    private java.util.Optional<String> silence() {
        return monitors.stream().findFirst().flatMap(LineMonitor::silence)
                .or(() -> stations.stream().findFirst().flatMap(StationWatch::silence))
                .map(finding -> finding.summary(texts.format()));
    }

    private String text() {
        return monitors.stream().findFirst().map(this::text).orElseGet(() -> texts.get("pulse.none"));
    }

    private String text(LineMonitor monitor) {
        List<LineStatus> lines = monitor.lines();
        String count = texts.get("pulse.lines", "count", lines.size());
        return lines.stream().map(LineStatus::measuredAt).max(Comparator.naturalOrder())
                .map(at -> texts.get("pulse.measured", "time", texts.format().time(at)) + " · " + count).orElse(count);
    }
}
