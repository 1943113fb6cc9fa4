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

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.SelectedLine;
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

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private volatile List<LineMonitor> monitors = List.of();
    private volatile List<MeasurementStore> stores = List.of();

    private final ISelectionListener follower = (source, selected) -> mark(selected);

    private volatile PartBody body;
    private LineBoard board;
    private CountStrip summary;
    private FilterField filter;
    private LatestRead<Map<String, Sparkline>> courses;
    private volatile Instant coursesReadAt = Instant.MIN;

    @Inject
    public LineBoardPart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
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
        body = new PartBody(area);
        board = new LineBoard(body.area(), texts, line -> selection.setSelection(SelectedLine.of(line)));
        // courses that cannot be read are no courses: yesterday's would look like today's
        courses = new LatestRead<>(body.area(), texts.get("board.reading"), board::showCourses,
                () -> board.showCourses(Map.of()));
        selection.addSelectionListener(follower);
        Skin.BACKGROUND.apply(area);
        refresh();
    }

    private void createHeader(Composite area, MPart part) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = TileGrid.GAP;
        layout.marginHeight = 6;
        layout.horizontalSpacing = TileGrid.GAP;
        header.setLayout(layout);
        Skin.BACKGROUND.apply(header);
        summary = new CountStrip(header);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
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
        coursesReadAt = Instant.MIN;
        refreshLater();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        refresh();
    }

    @Inject
    @Optional
    void stateChanged(@UIEventTopic(LineMonitor.STATE_TOPIC) Event event) {
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
        board.show(lines, clock.instant());
        showSummary(lines);
        stores.stream().findFirst().ifPresent(store -> readCourses(store, lines));
        showBoardOrReason(monitor.isPresent(), lines);
    }

    private void showSummary(List<LineStatus> lines) {
        String note = filter.isEmpty()
                ? ""
                : texts.get("summary.filtered",
                        MessageArguments.none().with("shown", board.shown()).with("count", lines.size()));
        summary.show(BoardSummary.of(lines, texts), note);
    }

    private void readCourses(MeasurementStore store, List<LineStatus> lines) {
        Instant now = clock.instant();
        boolean fresh = !now.isBefore(coursesReadAt) && now.isBefore(coursesReadAt.plus(EchoCourses.STEP));
        if (fresh || lines.isEmpty()) {
            return;
        }
        coursesReadAt = now;
        List<String> codes = lines.stream().map(status -> status.line().code()).toList();
        courses.request(() -> EchoCourses.read(store, codes, now));
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
        board.filter(text -> filter.accepts(text.name() + " " + text.details()));
        refresh();
    }

    private void mark(Object selected) {
        if (!body.isDisposed()) {
            SelectedLine.in(selected).ifPresent(link -> board.mark(link.id()));
        }
    }
}
