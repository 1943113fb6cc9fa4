package vn.haidang.registry.ui.internal.impact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.ImpactAnalysis;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.impact.ImpactSentence;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.impact.ImpactGraph.Node;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * What stops when the selected elements fail: in one sentence, as a picture and as a list with the reasons. Computed in a
 * job. A box or row that is chosen here is selected for the other views while this one stays where it is; a double click
 * goes on from there.
 */
public final class ImpactPart {

    private static final int MOST_BOXES = 40;

    private final RegistryWork work;
    private final UiLanguage language;
    private final Texts texts;
    private final ImpactWords words;
    private PartBody body;
    private SashForm content;
    private ImpactHeader header;
    private ImpactCanvas canvas;
    private IconTable<Row> table;
    private LatestRead<Answer> reader;
    private List<String> failing = List.of();
    private List<String> chosenHere = List.of();

    /** One that stops, and why. */
    private record Row(Affected affected, String why) {}

    /** What there is to show. */
    private record Answer(Impact impact, String sentence, ImpactGraph graph, List<Row> rows) {}

    @Inject
    public ImpactPart(UiLanguage language, RegistryWork work) {
        this.work = work;
        this.language = language;
        this.texts = Messages.in(language);
        this.words = new ImpactWords(texts);
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
        header = new ImpactHeader(area, texts, words, this::read);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        canvas = new ImpactCanvas(content, words, createPainter(), this::choose, this::follow);
        createTable();
        content.setWeights(58, 42);
        reader = new LatestRead<>(body.area(), texts.get("impact.reading"), this::show,
                () -> say("impact.unread"));
        work.whenChanged(area, this::changed);
        followSelection();
    }

    private NodePainter createPainter() {
        Fonts fonts = new Fonts(content);
        GC gc = new GC(content);
        try {
            return new NodePainter(texts, words, fonts.plain(0), fonts.bold(0), gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }

    private void createTable() {
        IconTable.Look<Row> look = new IconTable.Look<>(row -> ImpactWords.look(row.affected().strength()), 0,
                Row::why, row -> row.affected().element().id());
        table = new IconTable<>(content, texts.get("impact.list"), language, look,
                List.of(Column.of(texts.get("impact.what"), 16, 100, row -> words.strength(row.affected())),
                        Column.of(texts.get("impact.type"), 22, 116,
                                row -> words.type(row.affected().element().type())),
                        Column.of(texts.get("impact.object"), 28, 126,
                                row -> ImpactWords.name(row.affected().element())),
                        Column.of(texts.get("impact.why"), 34, 126, Row::why)));
        table.table().addListener(SWT.Selection,
                event -> table.selected().ifPresent(row -> chosen(row.affected().element().id())));
        table.table().addListener(SWT.DefaultSelection,
                event -> table.selected().ifPresent(row -> follow(row.affected().element().id())));
    }

    @Focus
    void focus() {
        (body.shows(content) ? table.table() : body.area()).setFocus();
    }

    private void changed(RegistryWork.Change change) {
        if (change == RegistryWork.Change.CONTENT) {
            read();
        } else if (change == RegistryWork.Change.SELECTION && !work.selectedIds().equals(chosenHere)) {
            followSelection();
        }
    }

    private void followSelection() {
        chosenHere = List.of();
        failing = work.selectedIds();
        read();
    }

    private void choose(Node node) {
        node.id().ifPresent(this::chosen);
    }

    /** Selects it for the others; this view stays. */
    private void chosen(String id) {
        chosenHere = List.of(id);
        canvas.mark(id);
        work.select(chosenHere);
    }

    private void follow(Node node) {
        node.id().ifPresent(this::follow);
    }

    private void follow(String id) {
        chosenHere = List.of(id);
        failing = chosenHere;
        work.select(chosenHere);
        read();
    }

    private void read() {
        Optional<RegistrySnapshot> snapshot = work.snapshot();
        if (snapshot.isEmpty()) {
            say("registry.none");
        } else if (failing.stream().noneMatch(id -> snapshot.get().element(id).isPresent())) {
            say("impact.noSelection");
        } else {
            List<String> ids = failing;
            ImpactLimits limits = header.limits();
            reader.request(() -> answer(snapshot.get(), ids, limits));
        }
    }

    private Answer answer(RegistrySnapshot snapshot, List<String> ids, ImpactLimits limits) {
        Impact impact = new ImpactAnalysis(snapshot).of(new HashSet<>(ids), limits);
        List<Row> rows = impact.affected().stream().sorted(words.byType())
                .map(one -> new Row(one, words.why(one, snapshot.schema()))).toList();
        return new Answer(impact, new ImpactSentence(language.format()).of(impact),
                ImpactGraph.of(impact, MOST_BOXES), rows);
    }

    private void show(Answer answer) {
        String what = answer.impact().origins().stream().map(one -> ImpactWords.name(one.element()))
                .collect(Collectors.joining(", "));
        header.setVisible(true);
        header.show(what, answer.sentence(), answer.impact());
        canvas.show(answer.graph());
        table.show(answer.rows());
        body.show(content);
    }

    private void say(String key) {
        header.setVisible(false);
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
