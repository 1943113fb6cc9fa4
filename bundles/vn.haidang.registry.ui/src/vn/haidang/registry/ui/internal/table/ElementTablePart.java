package vn.haidang.registry.ui.internal.table;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.registry.labels.LabelSheets;
import vn.haidang.registry.search.SearchFilter;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.place.ElementDirectory;
import vn.haidang.registry.ui.internal.place.WatchedElement;
import vn.haidang.registry.ui.internal.table.TableQuery.Answer;
import vn.haidang.registry.ui.internal.table.TableQuery.Order;
import vn.haidang.registry.ui.internal.table.TableQuery.Request;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.registry.ui.internal.work.RegistryWork.Change;
import vn.haidang.registry.ui.internal.work.Scope;
import vn.haidang.registry.ui.internal.work.ShownTime;
import vn.haidang.registry.ui.internal.work.TimeBanner;
import vn.haidang.registry.ui.internal.work.WorkKeys;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.place.Guide;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/** What there is in the chosen part: one row an element, filtered while one types, with the columns the user chose. */
public final class ElementTablePart {

    /** The form, where what is selected is edited. */
    private static final String FORM = "vn.haidang.registry.ui.form";

    private final UiLanguage language;
    private final RegistryWork work;
    private final InstantSource clock;
    private final UISynchronize ui;
    private final EPartService parts;
    private final WatchedElement watched;
    private final Texts texts;
    private final TableQuery query;
    private final ColumnMemory memory = new ColumnMemory(
            InstanceScope.INSTANCE.getNode("vn.haidang.registry.ui").node("columns"));
    private volatile List<RegistryExchange> exchanges = List.of();
    private volatile List<LabelSheets> labelSheets = List.of();
    private Optional<Order> order = Optional.empty();
    private Optional<SearchFilter> seen = Optional.empty();
    private String columnsOf = "";
    private boolean shownBefore;

    private PartBody body;
    private TableHead head;
    private ElementGrid grid;
    private TableActions actions;
    private LatestRead<Answer> reader;

    @Inject
    public ElementTablePart(UiLanguage language, RegistryWork work, InstantSource clock, UISynchronize ui,
            EPartService parts, WatchedElement watched) {
        this.language = language;
        this.work = work;
        this.clock = clock;
        this.ui = ui;
        this.parts = parts;
        this.watched = watched;
        this.texts = Messages.in(language);
        this.query = new TableQuery(language.format());
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        head = new TableHead(area, work, language, texts, clock, this::search);
        new TimeBanner(area, work, texts);
        body = new PartBody(area);
        grid = new ElementGrid(body.area(), texts.get("table.name"), new GridListener());
        actions = new TableActions(grid, work, texts);
        new TableMenu(grid, work, texts, actions, this::openForm, this::export, this::printLabels, watched);
        head.columns().addListener(SWT.Selection, event -> askColumns());
        head.add().addListener(SWT.Selection, event -> openTypes(head.add()));
        grid.table().addListener(SWT.DefaultSelection, event -> openForm());
        new WorkKeys(area, work).on(SWT.DEL, 0, grid.table(), actions::remove)
                .on('c', SWT.MOD1, grid.table(), actions::copySelected)
                .on('a', SWT.MOD1, grid.table(), grid::selectAll)
                .on('j', SWT.MOD1, grid.table(), () -> work.selection().stream().findFirst().ifPresent(watched::show))
                .on(SWT.ARROW_DOWN, 0, head.filter(), () -> grid.table().setFocus());
        reader = new LatestRead<>(body.area(), texts.get("table.reading"), this::show, () -> say("table.unread"));
        work.whenChanged(area, this::changed);
        read();
    }

    @Inject
    void setExchanges(@Service List<RegistryExchange> present) {
        exchanges = List.copyOf(present);
    }

    @Inject
    void setLabelSheets(@Service List<LabelSheets> present) {
        labelSheets = List.copyOf(present);
    }

    @Focus
    void focus() {
        (body.shows(grid.table()) ? grid.table() : head.filter()).setFocus();
    }

    /** The window was led to an element: it is shown, whatever was looked for before. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void ledTo(@UIEventTopic(Guide.TOPIC) Event event) {
        if (head != null && event.getProperty(Guide.LINK) instanceof ObjectLink link
                && link.kind().equals(ElementDirectory.KIND)) {
            work.show(ShownTime.PRESENT);
            work.choose(Scope.ALL);
            head.clear();
            work.select(List.of(link.id()));
            read();
        }
    }

    private void changed(Change change) {
        if (change == Change.SELECTION) {
            grid.select(work.selectedIds());
        } else {
            read();
        }
    }

    private void read() {
        Optional<RegistrySnapshot> snapshot = work.snapshot();
        head.setEnabled(snapshot.isPresent(), work.isEditable());
        if (snapshot.isEmpty()) {
            body.say(texts.get("registry.none"), texts.get("registry.noneAdvice"));
            return;
        }
        head.offer(snapshot.get(), work.scope());
        search();
    }

    private void search() {
        work.snapshot().ifPresent(this::search);
    }

    private void search(RegistrySnapshot snapshot) {
        chooseColumns(snapshot.schema(), head.type(work.scope()));
        Request request = new Request(snapshot, head.request(work.scope()), order);
        reader.request(() -> query.answer(request));
    }

    private void chooseColumns(RegistrySchema schema, String type) {
        if (!type.equals(columnsOf)) {
            columnsOf = type;
            order = Optional.empty();
            grid.setColumns(memory.of(type, columns(schema)));
        }
    }

    private ElementColumns columns(RegistrySchema schema) {
        return new ElementColumns(schema, columnsOf, new ModelWords(language.format()), texts);
    }

    private void show(Answer answer) {
        grid.show(answer.rows(), CellTexts.of(answer.request().snapshot(), language.format()),
                work.changes().stream().map(ElementChange::id).collect(Collectors.toSet()));
        head.count(answer.rows().size(), answer.total());
        if (!answer.rows().isEmpty()) {
            body.show(grid.table());
            beginAtTop(answer.request());
            selectFirstAtFirst(answer);
            grid.select(work.selectedIds());
        } else if (answer.total() > 0 || head.isFiltering()) {
            say("table.noMatch");
        } else {
            say(!work.time().isPresent()
                    ? "table.nonePast"
                    : work.scope().equals(Scope.ALL) ? "table.none" : "table.noneHere");
        }
    }

    /** What is looked for anew is seen from its first row. */
    private void beginAtTop(Request request) {
        boolean anew = !seen.equals(Optional.of(request.filter()));
        seen = Optional.of(request.filter());
        if (anew) {
            grid.table().setTopIndex(0);
        }
    }

    private void selectFirstAtFirst(Answer answer) {
        if (!shownBefore && work.selectedIds().isEmpty()) {
            work.select(List.of(answer.rows().get(0).id()));
        }
        shownBefore = true;
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void openForm() {
        parts.showPart(FORM, PartState.ACTIVATE);
    }

    private void openTypes(Button below) {
        work.snapshot().ifPresent(snapshot -> {
            Menu menu = new Menu(below);
            new TypeMenu(snapshot.schema(), texts, type -> {
                actions.add(type);
                openForm();
            }).fill(menu, RegistrySchema.ELEMENT);
            menu.setLocation(below.toDisplay(0, below.getSize().y));
            menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    private void askColumns() {
        work.snapshot().ifPresent(snapshot -> new ColumnDialog(grid.table().getShell(), language, texts,
                columns(snapshot.schema()), grid.columns()).ask().ifPresent(chosen -> {
                    memory.remember(columnsOf, chosen);
                    grid.setColumns(chosen);
                    order = Optional.empty();
                    search();
                }));
    }

    private void export() {
        exchanges.stream().findFirst()
                .flatMap(exchange -> actions.export(exchange, columnsOf, outcome -> ended("export.done", outcome)))
                .ifPresent(FileJob::schedule);
    }

    private void printLabels() {
        labelSheets.stream().findFirst()
                .flatMap(sheets -> actions.labels(sheets, outcome -> ended("labels.done", outcome)))
                .ifPresent(FileJob::schedule);
    }

    /** On the thread of a job. */
    private void ended(String done, FileJob.Outcome outcome) {
        ui.asyncExec(() -> {
            if (!body.isDisposed()) {
                head.say(switch (outcome) {
                    case FileJob.Outcome.Written written -> texts.get(done, MessageArguments.none()
                            .with("count", written.count()).with("file", written.file().getFileName().toString()));
                    case FileJob.Outcome.Failed failed -> failed.why().finding().summary(language.format());
                });
            }
        });
    }

    /** What the user does in the table. */
    private final class GridListener implements ElementGrid.Listener {

        @Override
        public void selected(List<String> ids) {
            work.select(ids);
        }

        @Override
        public void ordered(Optional<Order> wanted) {
            order = wanted;
            search();
        }

        @Override
        public void arranged(List<ElementColumn> columns) {
            memory.remember(columnsOf, columns);
        }
    }
}
