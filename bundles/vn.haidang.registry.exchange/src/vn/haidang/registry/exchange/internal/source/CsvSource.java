package vn.haidang.registry.exchange.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.csv.CsvFormat;
import vn.haidang.registry.csv.CsvReader;
import vn.haidang.registry.csv.CsvReader.CsvRecord;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.exchange.internal.FormulaGuard;
import vn.haidang.registry.exchange.internal.Messages;

/** Reads a CSV file whose first line names the columns. */
final class CsvSource {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvSource() {}

    static SourceTable read(String file, byte[] bytes, Progress progress) throws FindingException {
        TextDecoder decoded = TextDecoder.decode(file, bytes);
        CsvReader reader = new CsvReader(file, decoded.text(), new CsvFormat(separator(decoded.text()), true,
                SourceLimits.ROWS, SourceLimits.COLUMNS, SourceLimits.CHARACTERS));
        CsvRecord header = reader.next()
                .orElseThrow(() -> new FindingException(Messages.error("exchange.file.empty").with("file", file)));
        List<SourceRow> rows = new ArrayList<>();
        for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            progress.stopIfCancelled();
            CsvRecord row = next.get();
            if (row.values().size() > header.values().size()
                    && row.values().stream().skip(header.values().size()).anyMatch(value -> !value.isEmpty())) {
                throw new FindingException(Messages.error("exchange.file.moreCellsThanHeadings").with("file", file)
                        .with("row", row.line()).with("found", row.values().size())
                        .with("expected", header.values().size()));
            }
            rows.add(new SourceRow(row.line(), row.values().stream().map(CsvSource::cell).toList()));
        }
        return new SourceTable(file, "", List.of(), header.values(), rows, decoded.notes());
    }

    private static Cell cell(String value) {
        return value.isEmpty() ? Cell.EMPTY : new Cell.Text(FormulaGuard.unescape(value));
    }

    /** The one that stands most often in the first line that is not empty, outside of quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"') {
                quoted = !quoted;
            } else if (next == '\n' && !quoted) {
                break;
            } else if (!quoted) {
                for (int j = 0; j < SEPARATORS.length; j++) {
                    counts[j] += next == SEPARATORS[j] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int j = 1; j < SEPARATORS.length; j++) {
            best = counts[j] > counts[best] ? j : best;
        }
        return SEPARATORS[best];
    }
}
