package vn.haidang.registry.exchange.internal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.CodeFamily;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.exchange.internal.BothWords;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.exchange.internal.mapping.ColumnCatalogue;
import vn.haidang.registry.exchange.internal.plan.BoundColumns.Bound;
import vn.haidang.registry.exchange.internal.values.Targets;
import vn.haidang.registry.exchange.internal.values.ValueReader;
import vn.haidang.registry.words.ModelWord;

/**
 * Compares the rows of a file with a snapshot. First the types and codes of all rows, since rows may refer to later ones,
 * then their values.
 */
public final class Planner {

    private static final Pattern CODE = Pattern.compile("[^\\s\\p{Cc}\\p{Cf}]{1,64}");
    private static final int MOST_SHOWN = 60;

    private final RegistrySnapshot snapshot;
    private final SourceTable table;
    private final ImportMapping mapping;
    private final ColumnCatalogue catalogue;
    private final BoundColumns columns;
    private final Targets targets;
    private final Progress progress;

    /** @throws FindingException when the mapping fits neither the file nor the model */
    public Planner(RegistrySnapshot snapshot, SourceTable table, ImportMapping mapping, Progress progress)
            throws FindingException {
        this.snapshot = snapshot;
        this.table = table;
        this.mapping = mapping;
        this.progress = progress;
        this.targets = new Targets(snapshot);
        if (snapshot.schema().kindsOf(mapping.type()).isEmpty()) {
            throw new FindingException(Messages.error("exchange.mapping.unknownType").with("type", mapping.type()));
        }
        this.catalogue = new ColumnCatalogue(snapshot.schema(), mapping.type());
        this.columns = BoundColumns.of(table, mapping, catalogue);
    }

    /** What the rows would do, by themselves: what they break together is found out in an editing session. */
    public ImportPlan plan() {
        Map<String, Integer> firstRow = new HashMap<>();
        List<RowDraft> drafts = table.rows().stream().map(row -> head(row, firstRow)).toList();
        RowValues reader = new RowValues(snapshot.schema(), catalogue, columns.features(),
                new ValueReader(snapshot.schema(), targets, mapping.numbers()), mapping);
        IdentityCheck identities = new IdentityCheck(snapshot);
        for (RowDraft draft : drafts) {
            progress.stopIfCancelled();
            if (!draft.isWrong()) {
                reader.read(draft, (code, column) -> at(draft.row, column, Messages.error(code)),
                        (finding, column) -> at(draft.row, column, finding));
            }
            if (!draft.isWrong()) {
                identities.check(draft).forEach(twin -> draft.add(twin.with("file", table.file())));
            }
            progress.advance(1);
        }
        List<Finding> findings = Stream.concat(table.notes().stream(), columns.findings().stream())
                .toList();
        return new ImportPlan(table, mapping, snapshot.commit(), drafts.stream().map(RowDraft::planned).toList(),
                findings);
    }

    private RowDraft head(SourceRow row, Map<String, Integer> firstRow) {
        progress.stopIfCancelled();
        RowDraft draft = new RowDraft(row);
        Bound codes = columns.column("code").orElseThrow();
        draft.code = codes.cell(row).shown();
        if (codes.cell(row) instanceof Cell.Date || !CODE.matcher(draft.code).matches()) {
            draft.add(at(row, codes,
                    Messages.error(draft.code.isEmpty() ? "exchange.cell.noCode" : "exchange.cell.badCode")));
            return draft;
        }
        draft.type = type(draft);
        if (draft.type.isEmpty()) {
            return draft;
        }
        ElementType type = draft.type.get();
        String family = CodeFamily.headOf(type);
        Integer first = firstRow.putIfAbsent(family + "\n" + draft.code, row.number());
        if (first != null) {
            draft.add(at(row, codes, Messages.error("exchange.row.codeTwice")).with("firstRow", first));
        }
        draft.existing = snapshot.element(family, draft.code);
        if (draft.existing.isEmpty() && first == null) {
            targets.add(ImportPlan.rowId(row.number()), type, draft.code,
                    columns.column("name").map(name -> name.cell(row).shown()).orElse(""));
        }
        draft.existing.filter(element -> element.type() != type).ifPresent(element -> draft
                .add(at(row, codes, Messages.error("exchange.row.otherType")).with("type",
                        ModelWord.type(element.type().name()))));
        return draft;
    }

    /** By its column, else the mapping's, else that of the element which has the code. */
    private Optional<ElementType> type(RowDraft draft) {
        Optional<Bound> column = columns.column(ExchangeColumn.TYPE);
        Cell cell = column.map(types -> types.cell(draft.row)).orElse(Cell.EMPTY);
        if (!cell.isEmpty()) {
            Optional<ElementType> named = BothWords.findType(catalogue.kinds(), cell.shown());
            if (named.isEmpty()) {
                draft.add(at(draft.row, column.orElseThrow(), Messages.error("exchange.row.unknownType")));
            }
            return named;
        }
        Optional<ElementType> known = catalogue.kinds().size() == 1
                ? Optional.of(catalogue.kinds().get(0))
                : snapshot.element(mapping.type(), draft.code).map(Element::type);
        if (known.isEmpty()) {
            draft.add(at(draft.row, columns.column("code").orElseThrow(), Messages.error("exchange.row.noType")));
        }
        return known;
    }

    /** A finding about a cell. */
    private Finding at(SourceRow row, Bound column, Finding finding) {
        String shown = column.cell(row).shown();
        Object heading = column.index() < 0 ? catalogue.word(column.path()) : column.heading();
        return finding.with("file", table.file()).with("row", row.number()).with("column", heading)
                .with("value", shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN) + "…" : shown);
    }

    /** Warns of elements that are the same thing under two codes, by what the model says tells things apart. */
    private static final class IdentityCheck {

        private final RegistrySnapshot snapshot;
        private final Map<String, Map<Value, String>> codes = new HashMap<>();

        IdentityCheck(RegistrySnapshot snapshot) {
            this.snapshot = snapshot;
        }

        List<Finding> check(RowDraft draft) {
            ElementType type = draft.type.orElseThrow();
            return type.features().stream().filter(feature -> feature.hint("identity").isPresent())
                    .flatMap(feature -> twin(draft, type, feature).stream()).toList();
        }

        private Optional<Finding> twin(RowDraft draft, ElementType type, Feature feature) {
            Optional<Value> value = draft.values.flatMap(values -> values.get(feature.name()));
            if (value.isEmpty() || draft.existing.flatMap(element -> element.get(feature.name())).equals(value)) {
                return Optional.empty();
            }
            String head = CodeFamily.headOf(type);
            String other = codes.computeIfAbsent(head + "\n" + feature.name(), key -> index(head, feature.name()))
                    .putIfAbsent(value.get(), draft.code);
            return Optional.ofNullable(other).filter(code -> !code.equals(draft.code))
                    .map(code -> Messages.finding(Severity.WARNING, "exchange.row.sameThing")
                            .with("row", draft.row.number()).with("column", ModelWord.feature(type, feature.name()))
                            .with("code", draft.code)
                            .with("other", code));
        }

        private Map<Value, String> index(String head, String feature) {
            Map<Value, String> index = new HashMap<>();
            for (Element element : snapshot.elements(head)) {
                element.get(feature).ifPresent(value -> index.putIfAbsent(value, element.code()));
            }
            return index;
        }
    }

    /** The values that a row begins with. */
    static Values before(RowDraft draft) {
        ElementType type = draft.type.orElseThrow();
        return draft.existing.map(Element::values)
                .orElseGet(() -> Values.builder(type).put("code", List.of(new Value.Text(draft.code))).build());
    }
}
