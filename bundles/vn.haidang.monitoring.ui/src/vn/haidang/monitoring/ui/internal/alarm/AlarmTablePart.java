package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.EventTopic;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.EmptyState;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.work.LatestRead;

/**
 * The open alarms, ideally none: what is out, since when, and taking notice of it. The book is read in a job whenever
 * it announces a change; it may come and go while the view is open.
 */
public final class AlarmTablePart {

    private static final Duration TICK = Duration.ofSeconds(5);

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private final Seat seat;
    private volatile List<AlarmBook> books = List.of();
    private volatile List<LineMonitor> monitors = List.of();
    private volatile LatestRead<List<AlarmRow>> reader;

    private MPart part;
    private volatile Composite body;
    private StackLayout stack;
    private SashForm content;
    private EmptyState empty;
    private AlarmTable table;
    private FindingList details;
    private FilterField filter;
    private Button acknowledge;
    private List<AlarmRow> rows = List.of();
    private Instant ticked = Instant.MIN;

    @Inject
    public AlarmTablePart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui,
            Seat seat) {
        this.seat = seat;
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.ui = ui;
    }

    @PostConstruct
    void create(Composite parent, MPart self) {
        part = self;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        createHeader(area);
        body = new Composite(area, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack = new StackLayout();
        body.setLayout(stack);
        createContent();
        empty = new EmptyState(body);
        reader = new LatestRead<>(body, texts.get("alarm.reading"), this::show);
        showRowsOrReason();
        read();
    }

    private void createHeader(Composite area) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        header.setLayout(layout);
        Skin.BACKGROUND.apply(header);
        acknowledge = new Button(header, SWT.PUSH);
        acknowledge.setText(texts.get("alarm.acknowledge"));
        acknowledge.setToolTipText(texts.get("alarm.acknowledgeHint"));
        acknowledge.setEnabled(false);
        acknowledge.addListener(SWT.Selection, event -> acknowledgeSelected());
        filter = new FilterField(header, language, () -> show(rows));
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, true, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
    }

    private void createContent() {
        content = new SashForm(body, SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = new AlarmTable(content, texts, clock);
        table.viewer().addSelectionChangedListener(event -> showDetails());
        table.viewer().getTable().addListener(SWT.Selection, event -> publishSelected());
        table.viewer().addDoubleClickListener(event -> acknowledgeSelected());
        details = new FindingList(content, texts.get("alarm.details"), FindingWords.EVENTS, language);
        content.setWeights(55, 45);
    }

    @Inject
    void setBooks(@Service List<AlarmBook> present) {
        books = List.copyOf(present);
        read();
    }

    @Inject
    void setMonitors(@Service List<LineMonitor> present) {
        monitors = List.copyOf(present);
        read();
    }

    @Inject
    @Optional
    void alarmChanged(@EventTopic(AlarmBook.TOPIC) Event event) {
        read();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        if (body != null && !body.isDisposed() && !clock.instant().isBefore(ticked.plus(TICK))) {
            ticked = clock.instant();
            table.refreshLengths();
        }
    }

    @Focus
    void focus() {
        Control target = stack.topControl == content ? table.viewer().getControl() : filter.control();
        target.setFocus();
    }

    private void read() {
        LatestRead<List<AlarmRow>> target = reader;
        if (target != null) {
            target.request(this::openAlarms);
        }
    }

    private List<AlarmRow> openAlarms() {
        return books.isEmpty()
                ? List.of()
                : books.get(0).open().stream().map(alarm -> new AlarmRow(alarm, lineName(alarm))).toList();
    }

    private String lineName(Alarm alarm) {
        return monitors.stream().flatMap(monitor -> monitor.line(alarm.line()).stream())
                .map(status -> status.line().name()).findFirst().orElse(alarm.line());
    }

    private void show(List<AlarmRow> current) {
        rows = current;
        part.setLabel(current.isEmpty()
                ? texts.get("alarm.tab")
                : texts.get("alarm.tabWithCount", "count", current.size()));
        table.show(shown());
        showRowsOrReason();
        showDetails();
    }

    private List<AlarmRow> shown() {
        return rows.stream().filter(row -> filter.accepts(row.searched(texts))).toList();
    }

    private void showRowsOrReason() {
        if (books.isEmpty()) {
            empty.say(texts.get("alarm.noBook"), texts.get("alarm.noBookAdvice"));
        } else if (rows.isEmpty()) {
            empty.say(texts.get("alarm.none"), texts.get("alarm.noneAdvice"));
        } else {
            empty.say(texts.get("alarm.noMatch"), texts.get("alarm.noMatchAdvice"));
        }
        Control top = shown().isEmpty() ? empty : content;
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout(true, true);
        }
    }

    /** Only what the user selects moves the other views; a table that is read again does not. */
    private void publishSelected() {
        table.selected().ifPresent(
                row -> selection.setSelection(SelectedLine.of(row.alarm().line(), row.lineName())));
    }

    private void showDetails() {
        acknowledge.setEnabled(table.selected().filter(row -> row.alarm().acknowledgement().isEmpty()).isPresent());
        details.show(table.selected().map(row -> List.of(withHistory(row.alarm()))).orElse(List.of()));
    }

    /** The alarm's finding with what became of the alarm since. */
    private Finding withHistory(Alarm alarm) {
        ValueFormat format = texts.format();
        List<String> history = new ArrayList<>();
        alarm.clearedAt().ifPresent(at -> history.add(texts.get("alarm.clearedAt", "time", format.dateTime(at))));
        alarm.acknowledgement().ifPresent(taken -> history.add(texts.get("alarm.acknowledgedBy",
                MessageArguments.none().with("person", taken.person()).with("time", format.dateTime(taken.at())))));
        Finding finding = alarm.finding();
        for (String line : history) {
            finding = finding.showing(texts.get("alarm.column.state"), line);
        }
        return finding;
    }

    private void acknowledgeSelected() {
        if (books.isEmpty()) {
            return;
        }
        AlarmBook book = books.get(0);
        table.selected().filter(row -> row.alarm().acknowledgement().isEmpty()).ifPresent(row -> {
            acknowledge.setEnabled(false);
            IJobFunction work = monitor -> acknowledge(book, row.alarm().id());
            Job.create(texts.get("alarm.writing"), work).schedule();
        });
    }

    private IStatus acknowledge(AlarmBook book, long alarm) {
        book.acknowledge(alarm, seat.person());
        ui.asyncExec(this::read);
        return Status.OK_STATUS;
    }
}
