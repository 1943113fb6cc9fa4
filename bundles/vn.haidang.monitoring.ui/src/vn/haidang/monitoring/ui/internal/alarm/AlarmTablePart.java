package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.EventTopic;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.monitoring.ui.internal.maintenance.MaintenancePart;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.RegistryReader;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.place.Guide;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * The open alarms, ideally none: what is out, since when, why, and what people do about it. The books are read in a job
 * whenever they announce a change; they may come and go while the view is open.
 */
public final class AlarmTablePart {

    private static final Duration TICK = Duration.ofSeconds(5);
    private static final int PERIOD_MILLIS = 10_000;

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final EPartService parts;
    private final Guide guide;
    private final AlarmSources sources = new AlarmSources();
    private final AlarmWork work;
    private volatile List<LineMonitor> monitors = List.of();
    private volatile LatestRead<AlarmList> reader;

    private MPart part;
    private volatile PartBody body;
    private SashForm content;
    private AlarmHeader header;
    private IconTable<AlarmRow> table;
    private AlarmBar bar;
    private AlarmForm form;
    private AlarmDetails details;
    private AlarmList alarms = AlarmList.NONE;
    private Instant ticked = Instant.MIN;

    @Inject
    public AlarmTablePart(UiLanguage language, InstantSource clock, ESelectionService selection, EPartService parts,
            UISynchronize ui, Seat seat, Guide guide) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.parts = parts;
        this.guide = guide;
        this.work = new AlarmWork(sources, seat.person(), texts.get("alarm.writing"), ui);
    }

    @PostConstruct
    void create(Composite parent, MPart self, EHandlerService handlers) {
        part = self;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new AlarmHeader(area, language, this::showMode, this::applyFilter);
        form = new AlarmForm(area, texts, work, clock, this::formClosed);
        body = new PartBody(area);
        createContent();
        reader = new LatestRead<>(body.area(), texts.get("alarm.reading"), this::show, this::sayUnread);
        ReadAgain.by(handlers, this::read);
        showRowsOrReason();
        keepReading();
    }

    /** What another program does with alarms is announced there only. */
    private void keepReading() {
        if (!body.isDisposed()) {
            read();
            body.area().getDisplay().timerExec(PERIOD_MILLIS, this::keepReading);
        }
    }

    private void createContent() {
        content = new SashForm(body.area(), SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        Composite upper = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        upper.setLayout(layout);
        Skin.BACKGROUND.apply(upper);
        table = AlarmTable.create(upper, texts, language, clock);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        details = new AlarmDetails(content, language, sources);
        AlarmActions actions = new AlarmActions(texts, clock, work, form, details);
        bar = new AlarmBar(upper, texts, actions.usual(this::written),
                actions.others(() -> alarms.people(work.person()), this::written, this::planMaintenance,
                        this::showRegistered),
                details::setWhy);
        bar.attachTo(table.table());
        table.whenSelected(this::showDetails);
        table.table().addListener(SWT.Selection, event -> {
            form.forgetMessage();
            publishSelected();
        });
        content.setWeights(50, 50);
    }

    @Inject
    void setBooks(@Service List<AlarmBook> present) {
        sources.setBooks(present);
        read();
    }

    @Inject
    void setDesks(@Service List<AlarmDesk> present) {
        sources.setDesks(present);
        read();
    }

    @Inject
    void setVerdicts(@Service List<LineVerdicts> present) {
        sources.setVerdicts(present);
    }

    @Inject
    void setRegistries(@Service List<RegistryReader> present) {
        sources.setRegistries(present);
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

    /** On a seat that follows a station this comes long before the next reading. */
    @Inject
    @Optional
    void stateChanged(@EventTopic(LineMonitor.STATE_TOPIC) Event event) {
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
        Control target = body.shows(content) ? table.table() : header.field();
        target.setFocus();
    }

    private void read() {
        LatestRead<AlarmList> target = reader;
        if (target != null) {
            target.request(() -> sources.read(this::lineName));
        }
    }

    private java.util.Optional<String> lineName(String code) {
        return monitors.stream().flatMap(monitor -> monitor.line(code).stream()).map(status -> status.line().name())
                .findFirst();
    }

    private void show(AlarmList read) {
        alarms = read;
        part.setLabel(read.unnoticed() == 0
                ? texts.get("alarm.tab")
                : texts.get("alarm.tabWithCount", "count", read.unnoticed()));
        header.show(alarms, work.person());
        showMode();
    }

    private void showMode() {
        table.show(header.mode().of(alarms, work.person()));
        showRowsOrReason();
    }

    private void applyFilter() {
        table.filter(header::accepts);
        showRowsOrReason();
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (sources.book().isEmpty()) {
            say("alarm.noBook");
        } else if (!header.mode().of(alarms, work.person()).isEmpty()) {
            say("alarm.noMatch");
        } else {
            NoAlarms reason = NoAlarms.of(header.mode(), alarms, monitors.stream().findFirst());
            body.say(reason.title(texts), reason.advice(texts));
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
        table.selected().ifPresent(row -> selection.setSelection(
                AlarmRow.device(row.alarm()).orElseGet(() -> SelectedLine.of(row.alarm().line(), row.subject()))));
    }

    private void planMaintenance() {
        publishSelected();
        table.selected().ifPresent(
                row -> MaintenancePart.open(parts, SelectedLine.of(row.alarm().line(), row.subject())));
    }

    private void showRegistered(AlarmRow row) {
        sources.registered(row).ifPresent(guide::show);
    }

    private void showDetails() {
        bar.offer(table.selected());
        details.show(table.selected());
    }

    /** However it ended, what can be done is offered again: done, there is less to do; else one may try again. */
    private void written(boolean isWritten) {
        if (!body.isDisposed()) {
            showDetails();
            read();
        }
    }

    private void formClosed() {
        if (!body.isDisposed()) {
            showDetails();
            read();
            focus();
        }
    }
}
