package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
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
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;
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
    private volatile PartBody body;
    private SashForm content;
    private IconTable<AlarmRow> table;
    private FindingList details;
    private FilterField filter;
    private Button acknowledge;
    private List<AlarmRow> rows = List.of();
    private final Set<Long> beingWritten = new HashSet<>();
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
        body = new PartBody(area);
        createContent();
        reader = new LatestRead<>(body.area(), texts.get("alarm.reading"), this::show, this::sayUnread);
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
        filter = new FilterField(header, language, this::applyFilter);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, true, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
    }

    private void createContent() {
        content = new SashForm(body.area(), SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = AlarmTable.create(content, texts, language, clock);
        table.whenSelected(this::showDetails);
        table.table().addListener(SWT.Selection, event -> publishSelected());
        table.table().addListener(SWT.KeyDown, event -> {
            // only the key: a stray double click must not take an alarm off anybody's mind
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                acknowledgeSelected();
            }
        });
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
            table.refresh();
        }
    }

    @Focus
    void focus() {
        Control target = body.shows(content) ? table.table() : filter.control();
        target.setFocus();
    }

    private void read() {
        LatestRead<List<AlarmRow>> target = reader;
        if (target != null) {
            target.request(this::openAlarms);
        }
    }

    private List<AlarmRow> openAlarms() {
        return books.stream().findFirst().map(AlarmBook::open).orElse(List.of()).stream()
                .map(alarm -> new AlarmRow(alarm, subject(alarm))).toList();
    }

    /** What the alarm is about: its line as it is called now, or the device that its finding names. */
    private String subject(Alarm alarm) {
        return AlarmRow.device(alarm).map(ObjectLink::label).orElseGet(() -> lineName(alarm));
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
        table.show(rows);
        showRowsOrReason();
    }

    private void applyFilter() {
        table.filter(row -> filter.accepts(row.searched(texts)));
        showRowsOrReason();
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (books.isEmpty()) {
            say("alarm.noBook");
        } else {
            say(rows.isEmpty() ? "alarm.none" : "alarm.noMatch");
        }
    }

    /** An empty table would say that all is well. */
    private void sayUnread() {
        part.setLabel(texts.get("alarm.tab"));
        say("alarm.unread");
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    /** Only what the user selects moves the other views; a table that is read again does not. */
    private void publishSelected() {
        table.selected().filter(row -> row.isOfALine())
                .ifPresent(row -> selection.setSelection(SelectedLine.of(row.alarm().line(), row.subject())));
    }

    private void showDetails() {
        acknowledge.setEnabled(waiting().isPresent());
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
            finding = finding.showing("state", line);
        }
        return finding;
    }

    /** The selected alarm, when nobody has taken notice of it nor is about to. */
    private java.util.Optional<AlarmRow> waiting() {
        return table.selected().filter(row -> row.alarm().acknowledgement().isEmpty())
                .filter(row -> !beingWritten.contains(row.alarm().id()));
    }

    private void acknowledgeSelected() {
        books.stream().findFirst().ifPresent(book -> waiting().ifPresent(row -> {
            beingWritten.add(row.alarm().id());
            acknowledge.setEnabled(false);
            IJobFunction work = monitor -> acknowledge(book, row.alarm().id());
            Job.create(texts.get("alarm.writing"), work).schedule();
        }));
    }

    /** However it ends, the button comes back: with the alarm taken there is nothing to press, else one may try again. */
    private IStatus acknowledge(AlarmBook book, long alarm) {
        try {
            book.acknowledge(alarm, seat.person());
            return Status.OK_STATUS;
        } finally {
            ui.asyncExec(() -> {
                beingWritten.remove(alarm);
                if (!body.isDisposed()) {
                    showDetails();
                    read();
                }
            });
        }
    }
}
