package vn.haidang.registry.internal.imports;

import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.csv.CsvRow;
import vn.haidang.registry.model.UnitKind;

/**
 * A row of {@code units.csv}.
 *
 * @param row where it stands, for errors that show only later
 * @param parent the code of the unit it belongs to
 */
record UnitRow(CsvRow row, String code, String name, UnitKind kind, Optional<String> parent) {

    static final String FILE = "units.csv";
    static final List<String> COLUMNS = List.of("code", "name", "kind", "parent");

    static UnitRow of(CsvRow row) throws FindingException {
        return new UnitRow(row, row.code("code"), row.required("name"),
                Kinds.of(row, "kind", word -> Optional.ofNullable(UnitKind.get(word)),
                        UnitKind.VALUES.stream().map(UnitKind::getLiteral).toList()),
                row.optional("parent"));
    }
}
