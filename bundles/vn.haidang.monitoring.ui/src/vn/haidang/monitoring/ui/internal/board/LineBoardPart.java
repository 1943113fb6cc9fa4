package vn.haidang.monitoring.ui.internal.board;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.monitoring.ui.internal.maintenance.MaintenancePart;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.Sparkline;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * The line board: which line is out? States come from the engine as they change; the courses of the last ten minutes
 * are read from the store every few seconds in a job. The engine and the store may come and go while it is open.
 */
public final class LineBoardPart {

    private static final String DEVICES = "vn.haidang.monitoring.ui.devices";

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final EPartService parts;
    private final UISynchronize ui;
    private volatile List<LineMonitor> monitors = List.of();
    private volatile List<DeviceMonitor> deviceMonitors = List.of();
    private volatile List<MeasurementStore> stores = List.of();
    private final FactsReader facts = new FactsReader();
    private final Pace coursePace = new Pace(EchoCourses.STEP);
    private final Pace factPace = new Pace(FactsReader.PERIOD);

    private final ISelectionListener follower = (source, selected) -> mark(selected);

    private volatile PartBody body;
    private LineBoard board;
    private CountStrip summary;
    private DeviceStrip devices;
    private PlaceFilter carriers;
    private PlaceFilter places;
    private FilterField filter;
    private LatestRead<Map<String, Sparkline>> courses;
    private LatestRead<Map<String, LineFacts>> factsReads;
    private Map<String, LineFacts> known = Map.of();

    @Inject
    public LineBoardPart(UiLanguage language, InstantSource clock, ESelectionService selection, EPartService parts,
            UISynchronize ui) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.parts = parts;
        this.ui = ui;
    }

    @PostConstruct
    void create(Composite parent, MPart part) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        createHeader(area, part);
        devices = new DeviceStrip(area, texts, this::showDevice);
        body = new PartBody(area);
        board = new LineBoard(body.area(), texts, line -> selection.setSelection(SelectedLine.of(line)),
                line -> MaintenancePart.open(parts, SelectedLine.of(line)));
        // courses that cannot be read are no courses: yesterday's would look like today's
        courses = new LatestRead<>(body.area(), texts.get("board.reading"), board::showCourses,
                () -> board.showCourses(Map.of()));
        factsReads = new LatestRead<>(body.area(), texts.get("board.readingFacts"), this::showFacts,
                () -> showFacts(Map.of()));
        selection.addSelectionListener(follower);
        Skin.BACKGROUND.apply(area);
        refresh();
    }

    private void showDevice(DeviceEntry device) {
        selection.setSelection(new ObjectLink("device", device.code(), device.name()));
        parts.showPart(DEVICES, PartState.ACTIVATE);
    }

    private void createHeader(Composite area, MPart part) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = TileGrid.GAP;
        layout.marginHeight = 6;
        layout.horizontalSpacing = TileGrid.GAP;
        header.setLayout(layout);
        Skin.BACKGROUND.apply(header);
        summary = new CountStrip(header);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        carriers = new PlaceFilter(header, texts, "board.carrier", "board.anyCarrier", this::applyFilter);
        places = new PlaceFilter(header, texts, "board.place", "board.anyPlace", this::applyFilter);
        filter = new FilterField(header, language, this::applyFilter);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
        Button fullScreen = new Button(header, SWT.PUSH | SWT.FLAT);
        fullScreen.setText(texts.get("board.fullScreen"));
        FullScreen wall = new FullScreen(part, header);
        fullScreen.addListener(SWT.Selection, event -> wall.toggle());
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

    @Focus
    void focus() {
        if (!board.setFocus()) {
            filter.control().setFocus();
        }
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
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
        showLines(lines);
        readFacts(lines);
        stores.stream().findFirst().ifPresent(store -> readCourses(store, lines));
        showBoardOrReason(monitor.isPresent(), lines);
    }

    private void showLines(List<LineStatus> lines) {
        carriers.offer(lines.stream().map(status -> status.line().carrier()).toList());
        places.offer(lines.stream().map(status -> place(status.line())).toList());
        board.show(lines, known, clock.instant());
        List<DeviceStatus> watched = deviceMonitors.stream().findFirst().map(DeviceMonitor::devices).orElse(List.of());
        devices.show(watched, clock.instant());
        summary.show(BoardSummary.of(board.looks(), texts), note(lines.size(), watched));
    }

    private String note(int lines, List<DeviceStatus> watched) {
        if (!filter.isEmpty() || !carriers.isAny() || !places.isAny()) {
            return texts.get("summary.filtered",
                    MessageArguments.none().with("shown", board.shown()).with("count", lines));
        }
        long good = watched.stream().filter(device -> device.state() == LineState.UP).count();
        return good == 0 ? "" : texts.get("summary.devicesGood", "count", good);
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
        board.filter((line, text) -> filter.accepts(text.name() + " " + text.details())
                && carriers.accepts(line.carrier()) && places.accepts(place(line)));
        refresh();
    }

    private void mark(Object selected) {
        if (!body.isDisposed()) {
            SelectedLine.in(selected).ifPresent(link -> board.mark(link.id()));
        }
    }
}
