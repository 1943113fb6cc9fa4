package vn.haidang.registry.ui.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.text.Language;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.SourceTable;

/** What the user has decided about an import so far. For the UI thread. */
final class ImportDraft {

    private static final int EXAMPLES = 3;

    private Optional<Path> file = Optional.empty();
    private Optional<SourceTable> source = Optional.empty();
    private ImportMapping mapping = new ImportMapping("", "", Language.VIETNAMESE, EmptyCells.KEEP, List.of(),
            Map.of());
    private List<ExchangeColumn> columns = List.of();

    /**
     * A column of the file and what it is taken for.
     *
     * @param heading its heading
     * @param examples its first values
     * @param meaning what it holds; empty when it is passed over
     */
    record Line(String heading, String examples, Optional<ColumnMapping> meaning) {}

    /** Takes a file that was read. */
    void read(Path path, SourceTable table) {
        file = Optional.of(path);
        source = Optional.of(table);
    }

    Optional<Path> file() {
        return file;
    }

    Optional<SourceTable> source() {
        return source;
    }

    /**
     * Takes a mapping.
     *
     * @param known what a column can hold, for its type
     */
    void map(ImportMapping wanted, List<ExchangeColumn> known) {
        mapping = wanted;
        columns = List.copyOf(known);
    }

    ImportMapping mapping() {
        return mapping;
    }

    /** What a column can hold. */
    List<ExchangeColumn> columns() {
        return columns;
    }

    String label(String path) {
        return columns.stream().filter(column -> column.path().equals(path)).map(ExchangeColumn::label).findFirst()
                .orElse(path);
    }

    /** The columns of the file, in its order; one without a heading cannot be told from others. */
    List<Line> lines() {
        Map<String, ColumnMapping> meanings = new HashMap<>();
        mapping.columns().forEach(column -> meanings.put(column.heading(), column));
        List<Line> lines = new ArrayList<>();
        source.ifPresent(table -> {
            for (int i = 0; i < table.headings().size(); i++) {
                String heading = table.headings().get(i);
                if (!heading.isBlank()) {
                    lines.add(new Line(heading, examples(table, i), Optional.ofNullable(meanings.get(heading))));
                }
            }
        });
        return lines;
    }

    private static String examples(SourceTable table, int column) {
        return table.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).map(Cell::shown)
                .distinct().limit(EXAMPLES).collect(Collectors.joining(" · "));
    }

    /** Takes a column for something else. */
    void setMeaning(String heading, Optional<String> path, Find find) {
        Map<String, ColumnMapping> meanings = new LinkedHashMap<>();
        mapping.columns().forEach(column -> meanings.put(column.heading(), column));
        meanings.remove(heading);
        path.ifPresent(known -> meanings.put(heading, new ColumnMapping(heading, known, find)));
        mapping = new ImportMapping(mapping.type(), mapping.sheet(), mapping.numbers(), mapping.emptyCells(),
                List.copyOf(meanings.values()), mapping.constants());
    }

    void setNumbers(Language numbers) {
        mapping = new ImportMapping(mapping.type(), mapping.sheet(), numbers, mapping.emptyCells(), mapping.columns(),
                mapping.constants());
    }

    void setEmptyCells(EmptyCells emptyCells) {
        mapping = new ImportMapping(mapping.type(), mapping.sheet(), mapping.numbers(), emptyCells, mapping.columns(),
                mapping.constants());
    }

    /** The field that two columns are taken for. */
    Optional<String> takenTwice() {
        Map<String, Integer> times = new HashMap<>();
        mapping.columns().forEach(column -> times.merge(column.path(), 1, Integer::sum));
        return times.entrySet().stream().filter(one -> one.getValue() > 1).map(Map.Entry::getKey).findFirst();
    }

    /** Whether some column holds the code, without which no row can be told from another. */
    boolean hasCode() {
        return mapping.constants().containsKey("code")
                || mapping.columns().stream().anyMatch(column -> column.path().equals("code"));
    }
}
