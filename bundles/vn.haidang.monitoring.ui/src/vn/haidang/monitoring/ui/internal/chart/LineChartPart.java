package vn.haidang.monitoring.ui.internal.chart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * The course of the line that is selected in the window; until one is selected, of a line that is down, else of the
 * first. It is read from the books in a job, again from time to time while measurements come in and the period shown
 * ends now.
 */
public final class LineChartPart {

    private final Texts texts;
    private final UiLanguage language;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private final LineRecords records;
    private final ISelectionListener follower = (source, selected) -> follow(selected);
    private volatile List<LineMonitor> monitors = List.of();

    private volatile PartBody body;
    private CourseHeader header;
    private CourseView view;
    private LatestRead<LineCourse> reader;
    private LatestRead<java.util.Optional<LineVerdict>> verdictReader;
    private String line = "";
    private Instant readAt = Instant.MIN;

    @Inject
    LineChartPart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui,
            LineRecords records) {
        this.texts = Messages.in(language);
        this.language = language;
        this.clock = clock;
        this.selection = selection;
        this.ui = ui;
        this.records = records;
    }

    @PostConstruct
    void create(Composite parent, EHandlerService handlers) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new CourseHeader(area, texts, clock, this::read, this::readVerdict);
        body = new PartBody(area);
        view = new CourseView(body.area(), texts, language);
        view.timeline().whenChosen(moment -> readVerdict());
        view.timeline().whenCloser(header::lookCloser);
        reader = new LatestRead<>(body.area(), texts.get("chart.reading"), this::show, () -> say("chart.unread"));
        verdictReader = new LatestRead<>(body.area(), texts.get("chart.verdict.reading"), this::show,
                () -> view.show(List.of()));
        records.whenChanged(this::refreshLater);
        selection.addSelectionListener(follower);
        SelectedLine.in(selection.getSelection()).ifPresent(link -> line = link.id());
        ReadAgain.by(handlers, this::refresh);
        refresh();
    }

    @Inject
    void setMonitors(@Service List<LineMonitor> present) {
        monitors = List.copyOf(present);
        refreshLater();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        if (header == null || body.isDisposed()) {
            return;
        }
        Instant now = clock.instant();
        boolean isDue = now.isBefore(readAt) || !now.isBefore(readAt.plus(header.range().refresh()));
        if (line.isEmpty() || isDue && header.isNow()) {
            refresh();
        } else {
            showHeading();
        }
    }

    @Focus
    void focus() {
        body.area().setFocus();
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
    }

    private void follow(Object selected) {
        SelectedLine.in(selected).filter(link -> !link.id().equals(line)).ifPresent(link -> {
            line = link.id();
            refresh();
        });
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
        if (line.isEmpty()) {
            line = mostInteresting();
        }
        showHeading();
        read();
    }

    private String mostInteresting() {
        List<LineStatus> lines = monitors.stream().flatMap(monitor -> monitor.lines().stream()).toList();
        return lines.stream().filter(status -> status.state() == LineState.DOWN).findFirst()
                .or(() -> lines.stream().findFirst()).map(status -> status.line().code()).orElse("");
    }

    private void read() {
        java.util.Optional<LineEntry> entry = entry();
        if (entry.isEmpty()) {
            say("chart.none");
        } else if (!records.isOpen()) {
            say("chart.noStore");
        } else {
            readAt = clock.instant();
            ChartQuantity quantity = header.quantity();
            ChartRange range = header.range();
            Instant end = header.end();
            reader.request(() -> records.read(entry.get(), quantity, range, end));
            readVerdict();
        }
    }

    /** Why the line was as it was at the moment chosen, else at the end of what is shown. */
    private void readVerdict() {
        view.showVerdict(header.isVerdictWanted());
        if (header.isVerdictWanted()) {
            String code = line;
            java.util.Optional<Instant> moment = view.moment()
                    .or(() -> header.isNow() ? java.util.Optional.empty() : java.util.Optional.of(header.end()));
            verdictReader.request(() -> records.verdict(code, moment));
        }
    }

    private void show(java.util.Optional<LineVerdict> verdict) {
        view.show(verdict.map(given -> List.of(given.finding().showing(texts.get("chart.verdict.at"),
                texts.format().dateTime(given.at())))).orElseGet(this::noVerdict));
    }

    private List<Finding> noVerdict() {
        return List.of(Finding.of(texts.catalogue(), Severity.NOT_CHECKED, "chart.noVerdict"));
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void show(LineCourse course) {
        header.show(course);
        if (course.isEmpty()) {
            say("chart.noData");
            return;
        }
        view.show(course);
        body.show(view.control());
    }

    private void showHeading() {
        header.show(status(), entry().map(LineEntry::name).orElse(""));
    }

    private java.util.Optional<LineStatus> status() {
        return monitors.stream().flatMap(monitor -> monitor.line(line).stream()).findFirst();
    }

    private java.util.Optional<LineEntry> entry() {
        return status().map(LineStatus::line)
                .or(() -> line.isEmpty() ? java.util.Optional.empty() : records.line(line));
    }
}
