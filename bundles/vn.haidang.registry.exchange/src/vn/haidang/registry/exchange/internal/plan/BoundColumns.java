package vn.haidang.registry.exchange.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.exchange.internal.mapping.ColumnCatalogue;
import vn.haidang.registry.words.ModelWord;

/**
 * A mapping applied to the headings of one file.
 *
 * @param columns what is imported, constants included
 * @param findings headings that are passed over
 */
record BoundColumns(List<Bound> columns, List<Finding> findings) {

    /** A column of the file, or a constant. */
    record Bound(int index, String heading, String path, Find find, Cell constant) {
        Cell cell(SourceRow row) {
            return index < 0 ? constant : row.cell(index);
        }
    }

    static BoundColumns of(SourceTable table, ImportMapping mapping, ColumnCatalogue catalogue)
            throws FindingException {
        List<Bound> columns = new ArrayList<>();
        for (ColumnMapping column : mapping.columns()) {
            int index = table.headings().indexOf(column.heading());
            if (index < 0 || index != table.headings().lastIndexOf(column.heading())) {
                throw new FindingException(Messages
                        .error(index < 0 ? "exchange.mapping.noSuchHeading" : "exchange.mapping.headingTwice")
                        .with("file", table.file()).with("column", column.heading()));
            }
            columns.add(new Bound(index, column.heading(), column.path(), column.find(), Cell.EMPTY));
        }
        mapping.constants().forEach((path, value) -> columns
                .add(new Bound(-1, path, path, Find.CODE, value.isEmpty() ? Cell.EMPTY : new Cell.Text(value))));
        requireKnown(columns, catalogue, mapping);
        List<String> passedOver = table.headings().stream().filter(heading -> !heading.isEmpty())
                .filter(heading -> columns.stream().noneMatch(column -> column.heading().equals(heading))).toList();
        return new BoundColumns(columns,
                passedOver.isEmpty()
                        ? List.of()
                        : List.of(Messages.finding(Severity.INFO, "exchange.mapping.passedOver")
                                .with("file", table.file()).with("columns", String.join(", ", passedOver))));
    }

    private static void requireKnown(List<Bound> columns, ColumnCatalogue catalogue, ImportMapping mapping)
            throws FindingException {
        for (Bound column : columns) {
            if (!catalogue.has(column.path())) {
                throw new FindingException(Messages.error("exchange.mapping.unknownPath").with("path", column.path())
                        .with("type", ModelWord.type(mapping.type())));
            }
            if (columns.stream().filter(other -> other.path().equals(column.path())).count() > 1) {
                throw new FindingException(
                        Messages.error("exchange.mapping.pathTwice").with("path", catalogue.word(column.path())));
            }
        }
        if (columns.stream().noneMatch(column -> column.path().equals("code"))) {
            throw new FindingException(Messages.error("exchange.mapping.noCode"));
        }
    }

    /** The column with this path. */
    Optional<Bound> column(String path) {
        return columns.stream().filter(column -> column.path().equals(path)).findFirst();
    }

    /** The columns that hold values of features. */
    List<Bound> features() {
        return columns.stream()
                .filter(column -> !column.path().equals(ExchangeColumn.TYPE) && !column.path().equals("code")).toList();
    }
}
