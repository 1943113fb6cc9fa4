package vn.haidang.registry.internal.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.csv.CsvReader;
import vn.haidang.registry.csv.CsvReader.CsvRecord;
import vn.haidang.registry.internal.Messages;

/** A CSV file whose first line names the columns; columns nobody asked for are passed over. */
public final class CsvTable {

    private final List<CsvRow> rows;

    private CsvTable(List<CsvRow> rows) {
        this.rows = rows;
    }

    /** Reads a file that must have these columns, in any order. */
    public static CsvTable read(Path path, List<String> columns) throws FindingException {
        String file = path.getFileName().toString();
        List<CsvRecord> records = new CsvReader(file, CsvText.read(path), CsvLimits.FORMAT).all();
        if (records.isEmpty()) {
            throw new FindingException(error("registry.import.emptyFile", file));
        }
        CsvRecord header = records.get(0);
        Map<String, Integer> places = places(file, header);
        for (String column : columns) {
            if (!places.containsKey(column)) {
                throw new FindingException(error("registry.import.missingColumn", file).with("column", column));
            }
        }
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            if (row.values().size() != header.values().size()) {
                throw new FindingException(error("registry.import.columnCount", file).with("line", row.line())
                        .with("found", row.values().size()).with("expected", header.values().size()));
            }
            Map<String, String> values = new HashMap<>();
            columns.forEach(column -> values.put(column, row.values().get(places.get(column))));
            rows.add(new CsvRow(file, row.line(), values));
        }
        return new CsvTable(rows);
    }

    private static Map<String, Integer> places(String file, CsvRecord header) throws FindingException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.values().size(); i++) {
            String column = header.values().get(i).toLowerCase(Locale.ROOT);
            if (!column.isEmpty() && places.put(column, i) != null) {
                throw new FindingException(error("registry.import.duplicateColumn", file).with("line", header.line())
                        .with("column", column));
            }
        }
        return places;
    }

    private static Finding error(String code, String file) {
        return Messages.error(code).with("file", file);
    }

    /** The rows, without the heading line. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** Makes sure that no two rows have the same value in this column. */
    public CsvTable unique(String column) throws FindingException {
        Map<String, CsvRow> first = new HashMap<>();
        for (CsvRow row : rows) {
            CsvRow before = first.putIfAbsent(row.required(column), row);
            if (before != null) {
                throw new FindingException(
                        row.error("registry.import.duplicateCode", column).with("firstLine", before.line()));
            }
        }
        return this;
    }
}
