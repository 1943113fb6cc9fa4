package vn.haidang.registry.ui.internal.expiry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.expiry.ExpiryCalendar;
import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.expiry.ExpiryMonths.Cell;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.registry.ui.internal.work.Scope;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * What ends when: warranties, support, licences, certificates, contracts. A year in months above, below each end with what
 * it belongs to; the soonest first. Collected in a job.
 */
public final class ExpiryPart {

    /** The kinds of ends, as the model's hint {@code expiry} names them. */
    private static final List<String> KINDS = List.of("warranty", "support", "licence", "certificate", "contract",
            "label", "plan");

    private final RegistryWork work;
    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ModelWords words;
    private CountStrip counts;
    private Combo kind;
    private Button onlyScope;
    private FilterField filter;
    private MonthStrip months;
    private PartBody body;
    private IconTable<ExpiryRow> table;
    private LatestRead<List<ExpiryRow>> reader;
    private List<ExpiryRow> all = List.of();

    @Inject
    public ExpiryPart(UiLanguage language, RegistryWork work, InstantSource clock) {
        this.work = work;
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.words = new ModelWords(language.format());
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        createHeader(area);
        body = new PartBody(area);
        ((GridData) body.area().getLayoutData()).horizontalSpan = 4;
        createTable();
        reader = new LatestRead<>(body.area(), texts.get("expiry.reading"), this::show, () -> say("expiry.unread"));
        work.whenChanged(area, change -> {
            if (change == RegistryWork.Change.CONTENT
                    || change == RegistryWork.Change.SCOPE && onlyScope.getSelection()) {
                read();
            }
        });
        read();
    }

    private void createHeader(Composite area) {
        counts = new CountStrip(area);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        kind = new Combo(area, SWT.READ_ONLY);
        kind.add(texts.get("expiry.allKinds"));
        KINDS.forEach(one -> kind.add(texts.get("expiry.kind." + one)));
        kind.select(0);
        kind.setVisibleItemCount(KINDS.size() + 1);
        kind.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("expiry.kind")));
        kind.addListener(SWT.Selection, event -> applyFilter());
        onlyScope = new Button(area, SWT.CHECK);
        onlyScope.setText(texts.get("expiry.onlyScope"));
        onlyScope.setToolTipText(texts.get("expiry.onlyScopeHint"));
        onlyScope.addListener(SWT.Selection, event -> read());
        Skin.BACKGROUND.apply(onlyScope);
        filter = new FilterField(area, language, this::applyFilter);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, true, false, 2, 1);
        width.widthHint = 180;
        filter.control().setLayoutData(width);
        months = new MonthStrip(area, texts.get("expiry.months"), this::name, this::applyFilter);
        months.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    }

    private String name(Cell cell) {
        return cell.month().map(month -> String.format("%02d/%02d", month.getMonthValue(), month.getYear() % 100))
                .orElseGet(() -> texts.get(cell.isPast() ? "expiry.past" : "expiry.after"));
    }

    private void createTable() {
        IconTable.Look<ExpiryRow> look = new IconTable.Look<>(row -> row.term().look(), 0, this::said,
                ExpiryRow::identity);
        table = new IconTable<>(body.area(), texts.get("expiry.list"), language, look, List.of(
                Column.by(texts.get("expiry.term"), 16, 116, row -> texts.get("expiry.term." + row.term().name()),
                        ExpiryRow::days),
                Column.by(texts.get("expiry.day"), 12, 86, row -> language.format().date(row.expiry().day()),
                        row -> row.expiry().day()),
                Column.by(texts.get("expiry.left"), 13, 96, this::left, ExpiryRow::days),
                Column.of(texts.get("expiry.what"), 14, 96, this::what),
                Column.of(texts.get("expiry.object"), 27, 140, ExpiryPart::object),
                Column.of(texts.get("expiry.unit"), 18, 90, ExpiryRow::unit)));
        table.table().addListener(SWT.Selection, event -> table.selected()
                .ifPresent(row -> work.select(List.of(row.expiry().element().id()))));
    }

    private static String object(ExpiryRow row) {
        return row.expiry().element().code() + " " + row.expiry().element().name();
    }

    private String what(ExpiryRow row) {
        return texts.get("expiry.kind." + row.expiry().kind());
    }

    private String left(ExpiryRow row) {
        if (row.days() == 0) {
            return texts.get("expiry.today");
        }
        return row.days() < 0
                ? texts.get("expiry.passed", "days", -row.days())
                : texts.get("expiry.remaining", "days", row.days());
    }

    private String said(ExpiryRow row) {
        Element element = row.expiry().element();
        return texts.get("expiry.hint", MessageArguments.none().with("type", words.type(element.type()))
                .with("object", object(row)).with("field", words.feature(element.type(), row.expiry().feature()))
                .with("day", row.expiry().day()));
    }

    @Focus
    void focus() {
        (body.shows(table.control()) ? table.table() : filter.control()).setFocus();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), language.format().zone());
    }

    private void read() {
        Optional<RegistrySnapshot> snapshot = work.snapshot();
        if (snapshot.isEmpty()) {
            say("registry.none");
            return;
        }
        Scope scope = onlyScope.getSelection() ? work.scope() : Scope.ALL;
        LocalDate today = today();
        reader.request(() -> rows(snapshot.get(), scope, today));
    }

    private static List<ExpiryRow> rows(RegistrySnapshot snapshot, Scope scope, LocalDate today) {
        Predicate<Element> within = within(snapshot, scope);
        return new ExpiryCalendar(snapshot).between(LocalDate.MIN, LocalDate.MAX).stream()
                .filter(expiry -> within.test(expiry.element()))
                .map(expiry -> ExpiryRow.of(expiry, today, unit(snapshot, expiry.element()))).toList();
    }

    private static Predicate<Element> within(RegistrySnapshot snapshot, Scope scope) {
        if (scope.equals(Scope.ALL)) {
            return element -> true;
        }
        Set<String> ids = new RegistrySearch(snapshot).find(scope.filter("")).stream().map(Element::id)
                .collect(Collectors.toSet());
        return element -> ids.contains(element.id());
    }

    private static String unit(RegistrySnapshot snapshot, Element element) {
        return element.values().reference("unit").flatMap(snapshot::element).map(Element::name).orElse("");
    }

    private void show(List<ExpiryRow> rows) {
        all = rows;
        table.show(rows);
        applyFilter();
    }

    private void applyFilter() {
        LocalDate today = today();
        Predicate<ExpiryRow> chosen = row -> isOfKind(row)
                && filter.accepts(object(row) + " " + row.unit() + " " + what(row));
        List<ExpiryRow> counted = all.stream().filter(chosen).toList();
        counts.show(counts(counted), "");
        months.show(ExpiryMonths.of(counted, today));
        Predicate<ExpiryRow> month = months.chosen().isPresent()
                ? ExpiryMonths.rowsOf(months.chosen().getAsInt(), today)
                : row -> true;
        table.filter(chosen.and(month));
        if (table.shown() > 0) {
            body.show(table.control());
        } else if (work.snapshot().isPresent()) {
            say(all.isEmpty() ? "expiry.none" : "expiry.noMatch");
        }
    }

    private boolean isOfKind(ExpiryRow row) {
        int index = kind.getSelectionIndex();
        return index <= 0 || KINDS.get(index - 1).equals(row.expiry().kind());
    }

    private List<CountStrip.Count> counts(List<ExpiryRow> rows) {
        List<CountStrip.Count> shown = new ArrayList<>();
        for (ExpiryTerm term : ExpiryTerm.values()) {
            long count = rows.stream().filter(row -> row.term() == term).count();
            if (count > 0) {
                shown.add(new CountStrip.Count(term.look(), texts.get("expiry.count." + term.name(), "count", count)));
            }
        }
        return shown;
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
