package vn.haidang.registry.exchange.internal.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.internal.mapping.ColumnCatalogue;
import vn.haidang.registry.exchange.internal.plan.BoundColumns.Bound;
import vn.haidang.registry.exchange.internal.values.CellProblem;
import vn.haidang.registry.exchange.internal.values.ValueReader;
import vn.haidang.registry.words.ModelWord;

/** Reads the cells of a row into the values that its element is to have. */
final class RowValues {

    private final RegistrySchema schema;
    private final ColumnCatalogue catalogue;
    private final List<Bound> columns;
    private final ValueReader reader;
    private final EmptyCells emptyCells;

    RowValues(RegistrySchema schema, ColumnCatalogue catalogue, List<Bound> columns, ValueReader reader,
            ImportMapping mapping) {
        this.schema = schema;
        this.catalogue = catalogue;
        this.columns = columns;
        this.reader = reader;
        this.emptyCells = mapping.emptyCells();
    }

    /** Gives a draft its values, or findings. */
    void read(RowDraft draft, BiFunction<String, Bound, Finding> error, BiFunction<Finding, Bound, Finding> at) {
        Values values = Planner.before(draft);
        ElementType type = draft.type.orElseThrow();
        for (Bound column : columns) {
            Cell cell = column.cell(draft.row);
            Optional<Feature> feature = catalogue.feature(type, column.path());
            if (cell.isEmpty() && emptyCells == EmptyCells.KEEP || cell.isEmpty() && feature.isEmpty()) {
                continue;
            } else if (feature.isEmpty()) {
                draft.add(error.apply("exchange.cell.notOfType", column).with("type", ModelWord.type(type.name())));
                continue;
            }
            try {
                List<Value> now = cell.isEmpty() ? List.of() : reader.read(feature.get(), cell, column.find());
                values = put(values, column.path(), now);
            } catch (CellProblem e) {
                draft.add(at.apply(e.finding(), column));
            }
        }
        if (!draft.isWrong()) {
            requireAll(draft, values, "", error);
            draft.values = Optional.of(values);
        }
    }

    private Values put(Values values, String path, List<Value> now) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return isSame(values.all(path), now) ? values : values.with(path, now);
        }
        String feature = path.substring(0, dot);
        Values part = values.part(feature).orElseGet(() -> Values
                .none(schema.type(values.type().feature(feature).orElseThrow().target().orElseThrow()).orElseThrow()));
        Values changed = put(part, path.substring(dot + 1), now);
        boolean gone = changed.unknown().isEmpty()
                && changed.type().features().stream().allMatch(inner -> changed.all(inner.name()).isEmpty());
        return values.with(feature, gone ? List.of() : List.of(new Value.Part(changed)));
    }

    /** A text is the same when the file has it composed and without the spaces around it. */
    private static boolean isSame(List<Value> before, List<Value> now) {
        return before.equals(now) || before.size() == 1 && now.size() == 1
                && before.get(0) instanceof Value.Text old && now.get(0) instanceof Value.Text text
                && Normalizer.normalize(old.text(), Normalizer.Form.NFC).strip().equals(text.text());
    }

    /** Names every field that must have a value and has none, those of parts by their paths. */
    private void requireAll(RowDraft draft, Values values, String prefix, BiFunction<String, Bound, Finding> error) {
        for (Feature feature : values.type().features()) {
            List<Value> several = values.all(feature.name());
            String path = prefix + feature.name();
            if (feature.required() && several.isEmpty()) {
                Bound column = columns.stream().filter(one -> one.path().equals(path)).findFirst()
                        .orElseGet(() -> new Bound(-1, path, path, Find.CODE, Cell.EMPTY));
                draft.add(error.apply("exchange.cell.required", column));
            }
            for (Value value : several) {
                if (value instanceof Value.Part part && feature.hint("tab").isPresent()) {
                    requireAll(draft, part.values(), path + ".", error);
                }
            }
        }
    }
}
