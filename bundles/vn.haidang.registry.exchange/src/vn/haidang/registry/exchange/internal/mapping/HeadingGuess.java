package vn.haidang.registry.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.internal.BothWords;
import vn.haidang.registry.exchange.internal.Folding;
import vn.haidang.registry.exchange.internal.values.CellProblem;
import vn.haidang.registry.exchange.internal.values.Targets;

/** Guesses what the columns of a file hold by their headings, and how references are meant by the first of their cells. */
public final class HeadingGuess {

    /** How many cells of a column are tried. */
    private static final int TRIED = 50;

    private final ColumnCatalogue catalogue;
    private final Map<String, String> pathByName = new HashMap<>();

    public HeadingGuess(ColumnCatalogue catalogue, ElementType head) {
        this.catalogue = catalogue;
        for (Language language : Language.values()) {
            catalogue.columns(ValueFormat.of(language)).forEach(column -> put(column.label(), column.path()));
        }
        catalogue.paths().forEach(path -> put(path, path));
        // camelCase as words, and the code of a device under "device code" and "mã thiết bị"
        catalogue.paths().forEach(path -> put(path.replaceAll("(?<=[a-z])(?=[A-Z])", " "), path));
        for (ElementType type : Stream.concat(Stream.of(head), catalogue.kinds().stream()).toList()) {
            for (String path : List.of("code", "name")) {
                BothWords.type(type).forEach(name -> BothWords.feature(type, path).forEach(word -> {
                    put(word + " " + name, path);
                    put(name + " " + word, path);
                }));
            }
        }
    }

    /** The headings of a sheet of lines as well. */
    public HeadingGuess withLineSheet() {
        LineSheet.headings().forEach((heading, path) -> pathByName.putIfAbsent(heading, path));
        return this;
    }

    private void put(String name, String path) {
        pathByName.putIfAbsent(Folding.fold(name), path);
    }

    /** The columns that have a meaning; each meaning goes to the first column that has it. */
    public List<ColumnMapping> columns(SourceTable table, RegistrySnapshot snapshot) {
        List<ColumnMapping> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Targets targets = new Targets(snapshot);
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            String heading = table.headings().get(i);
            path(heading).filter(taken::add).ifPresent(
                    path -> columns.add(new ColumnMapping(heading, path, find(table, column, path, targets))));
        }
        return columns;
    }

    /** How many of the headings have a meaning. */
    public int matches(SourceTable table) {
        return (int) table.headings().stream().map(this::path).flatMap(Optional::stream).distinct().count();
    }

    private Optional<String> path(String heading) {
        String withoutUnit = heading.replaceAll("\\([^()]*\\)\\s*$", "");
        return Stream.of(heading, withoutUnit).map(Folding::fold).filter(name -> !name.isEmpty()).map(pathByName::get)
                .filter(Objects::nonNull).findFirst();
    }

    private Find find(SourceTable table, int column, String path, Targets targets) {
        Optional<Feature> feature = path.equals(ExchangeColumn.TYPE)
                ? Optional.empty()
                : catalogue.feature(catalogue.owner(path), path).filter(Feature::isReference);
        if (feature.isEmpty()) {
            return Find.CODE;
        }
        String type = feature.get().target().orElseThrow();
        List<String> cells = table.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty())
                .map(Cell::shown).distinct().limit(TRIED).toList();
        long byCode = hits(targets, type, cells, Find.CODE);
        return byCode < cells.size() && hits(targets, type, cells, Find.NAME) > byCode ? Find.NAME : Find.CODE;
    }

    private static long hits(Targets targets, String type, List<String> cells, Find find) {
        return cells.stream().filter(cell -> leads(targets, type, cell, find)).count();
    }

    private static boolean leads(Targets targets, String type, String cell, Find find) {
        try {
            targets.find(type, cell, find);
            return true;
        } catch (CellProblem e) {
            // That it does not is the answer.
            return false;
        }
    }
}
