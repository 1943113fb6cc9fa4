package vn.haidang.registry.exchange.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.exchange.internal.mapping.ColumnCatalogue;
import vn.haidang.registry.words.ModelWord;
import vn.haidang.registry.words.ModelWords;

/** Writes a table into a file beside the wanted one, and puts it into its place when it is complete. */
public final class TableExport {

    private TableExport() {}

    /** Writes it. */
    public static void write(ExportTable table, Path file, ValueFormat format, Progress progress)
            throws FindingException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new FindingException(Messages.error("exchange.file.unknownKind").with("file", file.toString()));
        }
        ColumnCatalogue catalogue = new ColumnCatalogue(table.snapshot().schema(), table.type());
        List<ExchangeColumn> columns = columns(table, catalogue, format);
        CellText cells = new CellText(table.snapshot(), catalogue, format);
        try {
            Path target = file.toAbsolutePath();
            Path unfinished = Files.createTempFile(target.getParent(), "export", ".tmp");
            try {
                if (name.endsWith(".xlsx")) {
                    XlsxExport.write(table, new ModelWords(format).type(table.type()), columns, cells, unfinished,
                            progress);
                } else {
                    CsvExport.write(table, columns, cells, unfinished, progress);
                }
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new FindingException(Messages.error("exchange.file.unwritable").with("file", file.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static List<ExchangeColumn> columns(ExportTable table, ColumnCatalogue catalogue, ValueFormat format)
            throws FindingException {
        Map<String, ExchangeColumn> known = catalogue.columns(format).stream()
                .collect(Collectors.toMap(ExchangeColumn::path, Function.identity()));
        for (String path : table.columns()) {
            if (!known.containsKey(path)) {
                throw new FindingException(
                        Messages.error("exchange.mapping.unknownPath").with("path", path).with("type",
                                ModelWord.type(table.type())));
            }
        }
        return table.columns().stream().map(known::get).toList();
    }
}
