package vn.haidang.monitoring.ui.internal.board;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.monitoring.ui.internal.RegisteredThing;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.monitoring.ui.internal.WatchedThing;
import vn.haidang.monitoring.ui.internal.maintenance.MaintenancePart;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.Sparkline;
import vn.haidang.ui.place.Guide;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * The line board: which line is out? States come from the engine as they change; the courses of the last ten minutes
 * are read from the store every few seconds in a job. The engine and the store may come and go while it is open.
 */
public final class LineBoardPart {

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final EPartService parts;
    private final UISynchronize ui;
    private final Guide guide;
    private volatile List<LineMonitor> monitors = List.of();
    private volatile List<DeviceMonitor> deviceMonitors = List.of();
    private volatile List<MeasurementStore> stores = List.of();
    private final FactsReader facts = new FactsReader();
    private final Pace coursePace = new Pace(EchoCourses.STEP);
    private final Pace factPace = new Pace(FactsReader.PERIOD);

    private final ISelectionListener follower = (source, selected) -> mark(selected);

    private volatile PartBody body;
    private LineBoard board;
    private BoardHeader header;
    private SilenceStrip silence;
    private DeviceStrip devices;
    private LatestRead<Map<String, Sparkline>> courses;
    private LatestRead<Map<String, LineFacts>> factsReads;
    private Map<String, LineFacts> known = Map.of();

    @Inject
    public LineBoardPart(UiLanguage language, InstantSource clock, ESelectionService selection, EPartService parts,
            UISynchronize ui, Guide guide) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.parts = parts;
        this.ui = ui;
        this.guide = guide;
    }

    @PostConstruct
    void create(Composite parent, MPart part, EHandlerService handlers) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new BoardHeader(area, language, part, this::applyFilter);
        silence = new SilenceStrip(area, texts);
        devices = new DeviceStrip(area, texts,
                device -> guide.show(WatchedThing.DEVICE.link(device.code(), device.name())));
        body = new PartBody(area);
        board = new LineBoard(body.area(), texts,
                new TileActions(line -> selection.setSelection(SelectedLine.of(line)),
                        line -> MaintenancePart.open(parts, SelectedLine.of(line)),
                        line -> guide.show(RegisteredThing.link(line.id(), line.name()))));
        // courses that cannot be read are no courses: yesterday's would look like today's
        courses = new LatestRead<>(body.area(), texts.get("board.reading"), board::showCourses,
                () -> board.showCourses(Map.of()));
        factsReads = new LatestRead<>(body.area(), texts.get("board.readingFacts"), this::showFacts,
                () -> showFacts(Map.of()));
        selection.addSelectionListener(follower);
        Skin.BACKGROUND.apply(area);
        ReadAgain.by(handlers, this::readAgain);
        refresh();
    }

    @Inject
    void setMonitors(@Service List<LineMonitor> present) {
        monitors = List.copyOf(present);
        refreshLater();
    }

    @Inject
    void setStores(@Service List<MeasurementStore> present) {
        stores = List.copyOf(present);
        coursePace.hurry();
        refreshLater();
    }

    @Inject
    void setDeviceMonitors(@Service List<DeviceMonitor> present) {
        deviceMonitors = List.copyOf(present);
        refreshLater();
    }

    @Inject
    void setMaintenance(@Service List<MaintenanceBook> present) {
        facts.setMaintenance(present);
    }

    @Inject
    void setAlarms(@Service List<AlarmBook> present) {
        facts.setAlarms(present);
    }

    @Inject
    void setVerdicts(@Service List<LineVerdicts> present) {
        facts.setVerdicts(present);
    }

    @Inject
    void setRegistries(@Service List<RegistryReader> present) {
        facts.setRegistries(present);
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        refresh();
    }

    @Inject
    @Optional
    void stateChanged(@UIEventTopic(LineMonitor.STATE_TOPIC) Event event) {
        factPace.hurry();
        refresh();
    }

    @Inject
    @Optional
    void alarmChanged(@UIEventTopic(AlarmBook.TOPIC) Event event) {
        factPace.hurry();
        refresh();
    }

    /** The window was led to a line: its tile is shown, whatever was looked for before. */
    @Inject
    @Optional
    void ledTo(@UIEventTopic(Guide.TOPIC) Event event) {
        if (body == null) {
            return;
        }
        Object link = event.getProperty(Guide.LINK);
        WatchedThing.LINE.codeIn(link).ifPresent(code -> {
            if (!board.reveal(code)) {
                header.clear();
                applyFilter();
                board.reveal(code);
            }
            board.mark(code);
            selection.setSelection(link);
        });
    }

    @Focus
    void focus() {
        if (!board.setFocus()) {
            header.setFocus();
        }
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
    }

    private void readAgain() {
        coursePace.hurry();
        factPace.hurry();
        refresh();
    }

    private void refreshLater() {
        if (body != null) {
            ui.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (body == null || body.isDisposed()) {
            return;
        }
        java.util.Optional<LineMonitor> monitor = monitors.stream().findFirst();
        List<LineStatus> lines = monitor.map(LineMonitor::lines).orElse(List.of());
        silence.show(monitor.flatMap(LineMonitor::silence));
        showLines(lines);
        readFacts(lines);
        stores.stream().findFirst().ifPresent(store -> readCourses(store, lines));
        showBoardOrReason(monitor.isPresent(), lines);
    }

    private void showLines(List<LineStatus> lines) {
        header.offer(lines.stream().map(LineStatus::line).toList(), this::place);
        board.show(lines, known, clock.instant());
        List<DeviceStatus> watched = deviceMonitors.stream().findFirst().map(DeviceMonitor::devices).orElse(List.of());
        devices.show(watched, clock.instant());
        header.show(board.looks(), board.shown(), watched);
    }

    private String place(LineEntry line) {
        return known.getOrDefault(line.code(), LineFacts.NONE).unit();
    }

    private void readFacts(List<LineStatus> lines) {
        Instant now = clock.instant();
        if (!lines.isEmpty() && factPace.isDue(now)) {
            factsReads.request(() -> facts.read(lines, now));
        }
    }

    private void showFacts(Map<String, LineFacts> read) {
        known = read;
        refresh();
    }

    private void readCourses(MeasurementStore store, List<LineStatus> lines) {
        Instant now = clock.instant();
        if (!lines.isEmpty() && coursePace.isDue(now)) {
            List<String> codes = lines.stream().map(status -> status.line().code()).toList();
            courses.request(() -> EchoCourses.read(store, codes, now));
        }
    }

    private void showBoardOrReason(boolean monitored, List<LineStatus> lines) {
        if (board.shown() > 0) {
            body.show(board.control());
        } else {
            String reason = !monitored ? "board.noEngine" : lines.isEmpty() ? "board.noLines" : "board.noMatch";
            body.say(texts.get(reason), texts.get(reason + "Advice"));
        }
    }

    private void applyFilter() {
        board.filter((line, text) -> header.accepts(line, text, place(line)));
        refresh();
    }

    private void mark(Object selected) {
        if (!body.isDisposed()) {
            SelectedLine.in(selected).ifPresent(link -> board.mark(link.id()));
        }
    }
}
