package vn.haidang.registry.internal.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.csv.CsvRow;
import vn.haidang.registry.internal.csv.CsvTable;

/**
 * What stands in the CSV files of a folder, each row checked by itself; a file that is missing has no rows, but one of
 * them must be there.
 */
public record FolderRows(List<UnitRow> units, List<DeviceRow> devices, List<LineRow> lines) {

    /** Reads the files. */
    public static FolderRows read(Path folder) throws FindingException {
        if (List.of(UnitRow.FILE, DeviceRow.FILE, LineRow.FILE).stream()
                .noneMatch(file -> Files.exists(folder.resolve(file)))) {
            throw new FindingException(Messages.error("registry.import.noFiles").with("folder", folder.toString()));
        }
        return new FolderRows(rows(folder.resolve(UnitRow.FILE), UnitRow.COLUMNS, UnitRow::of),
                rows(folder.resolve(DeviceRow.FILE), DeviceRow.COLUMNS, DeviceRow::of),
                rows(folder.resolve(LineRow.FILE), LineRow.COLUMNS, LineRow::of));
    }

    private static <T> List<T> rows(Path file, List<String> columns, RowReader<T> reader) throws FindingException {
        List<T> rows = new ArrayList<>();
        if (Files.exists(file)) {
            for (CsvRow row : CsvTable.read(file, columns).unique("code").rows()) {
                rows.add(reader.read(row));
            }
        }
        return rows;
    }

    /** How many rows there are. */
    public int count() {
        return units.size() + devices.size() + lines.size();
    }

    /** Reads a row by type. */
    @FunctionalInterface
    private interface RowReader<T> {
        T read(CsvRow row) throws FindingException;
    }
}
