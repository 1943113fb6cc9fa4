package vn.haidang.registry.exchange.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.progress.Progress;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.internal.FormulaGuard;

/** Writes a table as CSV that Vietnamese spreadsheets open by a double click: a byte order mark, and semicolons. */
final class CsvExport {

    private CsvExport() {}

    static void write(ExportTable table, List<ExchangeColumn> columns, CellText cells, Path file, Progress progress)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            writeRow(out, columns.stream().map(ExchangeColumn::label));
            for (Element element : table.elements()) {
                progress.stopIfCancelled();
                writeRow(out, columns.stream().map(column -> cell(cells, element, column.path())));
                progress.advance(1);
            }
        }
    }

    /** A number is no formula even when it begins with a minus. */
    private static String cell(CellText cells, Element element, String path) {
        String text = cells.text(element, path);
        boolean number = cells.feature(element, path).filter(feature -> !feature.many()).map(Feature::kind)
                .filter(kind -> kind == Feature.Kind.WHOLE || kind == Feature.Kind.DECIMAL).isPresent();
        return number ? text : FormulaGuard.escape(text);
    }

    private static void writeRow(Writer out, Stream<String> cells) throws IOException {
        out.write(cells.map(CsvExport::quote).collect(Collectors.joining(";")));
        out.write("\r\n");
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
