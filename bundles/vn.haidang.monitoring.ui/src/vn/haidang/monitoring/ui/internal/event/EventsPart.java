package vn.haidang.monitoring.ui.internal.event;

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
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventIntake;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * What devices said by themselves: traps and syslog, newest first, those of unknown senders apart. The book is read in a
 * job when it announces events, at most every {@link #PAUSE_MILLIS} ms, so that a storm does not keep it busy.
 */
public final class EventsPart {

    /** More rows nobody reads; a filter over a longer time is for the command line. */
    static final int MOST = 5_000;

    private static final int PAUSE_MILLIS = 2_000;
    private static final int PERIOD_MILLIS = 10_000;

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private final ISelectionListener follower = (source, selected) -> follow(selected);
    private volatile List<EventBook> books = List.of();
    private volatile List<EventIntake> intakes = List.of();
    private volatile List<Registry> registries = List.of();

    private volatile PartBody body;
    private SashForm content;
    private EventHeader header;
    private IntakeStrip intake;
    private IconTable<EventRow> table;
    private FindingList details;
    private LatestRead<List<EventRow>> reader;
    private List<EventRow> rows = List.of();
    private boolean isDue;

    @Inject
    public EventsPart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.ui = ui;
    }

    @PostConstruct
    void create(Composite parent, EHandlerService handlers) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new EventHeader(area, texts, language, this::read, this::filter);
        intake = new IntakeStrip(area, texts);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.HORIZONTAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = EventTable.create(content, texts, language, clock);
        table.filter(header::accepts);
        table.whenSelected(this::showDetails);
        table.table().addListener(SWT.Selection, event -> publishSelected());
        details = new FindingList(content, texts.get("event.details"), FindingWords.EVENTS, language);
        content.setWeights(65, 35);
        reader = new LatestRead<>(body.area(), texts.get("event.reading"), this::show, () -> say("event.unread"));
        selection.addSelectionListener(follower);
        SelectedLine.in(selection.getSelection()).ifPresent(link -> header.lineSelected(link.id()));
        ReadAgain.by(handlers, this::read);
        showRowsOrReason();
        read();
        keepReading();
    }

    /** What another program writes is announced there only; nobody needs it while another view is in front. */
    private void keepReading() {
        if (!body.isDisposed()) {
            if (body.area().isVisible()) {
                read();
            }
            body.area().getDisplay().timerExec(PERIOD_MILLIS, this::keepReading);
        }
    }

    @Inject
    void setBooks(@Service List<EventBook> present) {
        books = List.copyOf(present);
        readLater();
    }

    @Inject
    void setIntakes(@Service List<EventIntake> present) {
        intakes = List.copyOf(present);
        readLater();
    }

    @Inject
    void setRegistries(@Service List<Registry> present) {
        registries = List.copyOf(present);
        readLater();
    }

    @Inject
    @Optional
    void written(@UIEventTopic(EventBook.TOPIC) Event event) {
        readSoon();
    }

    @Focus
    void focus() {
        readSoon();
        (body.shows(content) ? table.table() : header.control()).setFocus();
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
    }

    private void follow(Object selected) {
        SelectedLine.in(selected).ifPresent(link -> header.lineSelected(link.id()));
    }

    private void readLater() {
        if (body != null) {
            ui.asyncExec(this::readSoon);
        }
    }

    private void readSoon() {
        if (body == null || body.isDisposed() || isDue) {
            return;
        }
        isDue = true;
        body.area().getDisplay().timerExec(PAUSE_MILLIS, () -> {
            isDue = false;
            if (!body.isDisposed()) {
                read();
            }
        });
    }

    private void read() {
        intake.show(intakes.stream().findFirst(), rows.size() >= MOST);
        EventQuery query = header.query(clock.instant(), MOST);
        reader.request(() -> events(query));
    }

    private List<EventRow> events(EventQuery query) {
        java.util.Optional<RegistrySnapshot> registry = registries.stream().findFirst().map(Registry::snapshot);
        return books.stream().findFirst().map(book -> book.events(query)).orElse(List.of())
                .stream().map(event -> EventRow.of(event, registry)).toList();
    }

    private void show(List<EventRow> current) {
        rows = current;
        intake.show(intakes.stream().findFirst(), rows.size() >= MOST);
        table.show(rows);
        showRowsOrReason();
    }

    private void filter() {
        table.filter(header::accepts);
        showRowsOrReason();
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (books.isEmpty()) {
            say("event.noBook");
        } else if (!rows.isEmpty() || header.isOfOneLine()) {
            say("event.noMatch");
        } else if (header.isOfStrangers()) {
            say("event.none.strange");
        } else {
            say(intakes.isEmpty() ? "event.noIntake" : "event.none");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    /** Only what the user selects moves the other views. */
    private void publishSelected() {
        table.selected().ifPresent(row -> row.event().subject().line().ifPresent(code -> {
            ObjectLink link = SelectedLine.of(code, row.line().orElse(code));
            selection.setSelection(link);
        }));
    }

    private void showDetails() {
        details.show(table.selected().map(row -> List.of(row.details(texts))).orElse(List.of()));
    }
}
