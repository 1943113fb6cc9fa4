package vn.haidang.monitoring.ui.internal.maintenance;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.HeadLayout;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * Planned maintenance: what is being worked on now and when next, a form for another one, and ending one before its time.
 * The form is about what is selected in the window.
 */
public final class MaintenancePart {

    private static final int FILTER_WIDTH = 170;
    private static final String ID = "vn.haidang.monitoring.ui.maintenance";

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private final Seat seat;
    private final ISelectionListener follower = (source, selected) -> offer(selected);
    private volatile Optional<MaintenanceBook> book = Optional.empty();
    private volatile Optional<RegistryReader> registry = Optional.empty();
    private volatile LatestRead<List<WindowRow>> reader;

    private MaintenanceForm form;
    private FilterField filter;
    private PartBody body;
    private Composite content;
    private IconTable<WindowRow> table;
    private WindowBar bar;

    @Inject
    public MaintenancePart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui,
            Seat seat) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.ui = ui;
        this.seat = seat;
    }

    /** Brings the view to the front, to plan a maintenance of a line. */
    public static void open(EPartService parts, ObjectLink line) {
        if (parts.showPart(ID, PartState.ACTIVATE).getObject() instanceof MaintenancePart view) {
            view.offer(line);
        }
    }

    @PostConstruct
    void create(Composite parent, EHandlerService handlers) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(tight());
        Skin.BACKGROUND.apply(area);
        form = new MaintenanceForm(area, texts, this::plan);
        form.startAt(clock.instant());
        createHeader(area);
        body = new PartBody(area);
        createContent();
        reader = new LatestRead<>(body.area(), texts.get("maintenance.reading"), this::show,
                () -> say("maintenance.unread"));
        selection.addSelectionListener(follower);
        offer(selection.getSelection());
        ReadAgain.by(handlers, this::read);
        say("maintenance.none");
        read();
    }

    private void createHeader(Composite area) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        header.setLayout(new HeadLayout(8, 6));
        Skin.BACKGROUND.apply(header);
        Label title = new Label(header, SWT.NONE);
        title.setText(texts.get("maintenance.name"));
        title.setFont(new Fonts(title).bold(0));
        Skin.BACKGROUND.apply(title);
        filter = new FilterField(header, language, this::filter);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
    }

    private void filter() {
        table.filter(this::accepts);
        showRowsOrReason();
    }

    private boolean accepts(WindowRow row) {
        return filter.accepts(row.searched(texts, clock.instant()));
    }

    private void createContent() {
        content = new Composite(body.area(), SWT.NONE);
        content.setLayout(tight());
        Skin.BACKGROUND.apply(content);
        Look<WindowRow> look = new Look<>(row -> row.look(clock.instant()), 0, row -> row.details(texts),
                row -> row.window().id());
        table = new IconTable<>(content, texts.get("maintenance.name"), language, look, List.of(
                Column.of(texts.get("maintenance.column.state"), 16, 84, row -> row.state(texts, clock.instant())),
                Column.of(texts.get("maintenance.column.subject"), 28, 110, WindowRow::subject),
                Column.by(texts.get("maintenance.column.when"), 30, 120, row -> row.when(texts),
                        row -> row.window().schedule().start()),
                Column.of(texts.get("maintenance.column.reason"), 26, 90, row -> row.window().reason())));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.filter(this::accepts);
        table.whenSelected(this::offerChanges);
        bar = new WindowBar(content, texts, () -> table.selected().ifPresent(form::change), this::endSelected);
    }

    private static GridLayout tight() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    @Inject
    void setBooks(@Service List<MaintenanceBook> present) {
        book = present.stream().findFirst();
        read();
    }

    @Inject
    void setRegistries(@Service List<RegistryReader> present) {
        registry = present.stream().findFirst();
        read();
    }

    @Focus
    void focus() {
        form.setFocus();
        read();
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
    }

    private void offer(Object selected) {
        if (!form.isDisposed() && selected instanceof ObjectLink link) {
            registry.ifPresent(known -> form.offer(ScopeChoice.of(link, known.snapshot(), texts)));
        }
    }

    private void read() {
        LatestRead<List<WindowRow>> target = reader;
        if (target != null) {
            target.request(this::windows);
        }
    }

    private List<WindowRow> windows() {
        Instant now = clock.instant();
        Optional<RegistrySnapshot> snapshot = registry.map(RegistryReader::snapshot);
        return book.map(known -> known.calendar().windows()).orElse(List.of()).stream()
                .map(window -> new WindowRow(window,
                        snapshot.map(names -> ScopeChoice.words(window.scope(), names, texts))
                                .orElse(window.scope().code())))
                .sorted(WindowRow.order(now)).toList();
    }

    private void show(List<WindowRow> rows) {
        table.show(rows);
        showRowsOrReason();
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (!filter.isEmpty()) {
            say("maintenance.noMatch");
        } else {
            say(book.isPresent() ? "maintenance.none" : "maintenance.noBook");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void offerChanges() {
        bar.offer(table.selected().filter(row -> row.progress(clock.instant()) != WindowRow.Progress.OVER)
                .isPresent());
    }

    private void plan() {
        book.ifPresent(known -> form.wish().ifPresent(wish -> {
            form.busy();
            write(() -> {
                known.add(wish.scope(), wish.schedule(), wish.reason(), seat.person());
                // not before: else nothing excused the lines for a moment
                wish.instead().ifPresent(old -> known.end(old, seat.person()));
                return true;
            }, () -> form.done(texts.get(wish.instead().isPresent()
                    ? "maintenance.form.changed"
                    : "maintenance.form.planned", "subject", wish.words())));
        }));
    }

    private void endSelected() {
        book.ifPresent(known -> table.selected().ifPresent(row -> {
            bar.offer(false);
            write(() -> known.end(row.window().id(), seat.person()), () -> {});
        }));
    }

    private void write(BooleanSupplier change, Runnable done) {
        IJobFunction work = monitor -> {
            boolean written = false;
            try {
                written = change.getAsBoolean();
                return Status.OK_STATUS;
            } catch (RuntimeException e) {
                return new Status(IStatus.ERROR, MaintenancePart.class, texts.get("maintenance.writing"), e);
            } finally {
                boolean outcome = written;
                ui.asyncExec(() -> written(outcome, done));
            }
        };
        Job.create(texts.get("maintenance.writing"), work).schedule();
    }

    private void written(boolean outcome, Runnable done) {
        if (form.isDisposed()) {
            return;
        }
        if (outcome) {
            done.run();
        } else {
            form.failed(texts.get("maintenance.failed"));
        }
        offerChanges();
        read();
    }
}
