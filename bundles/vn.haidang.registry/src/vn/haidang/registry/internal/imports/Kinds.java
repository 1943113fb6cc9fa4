package vn.haidang.registry.internal.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.csv.CsvRow;

/** Reads the kind of an element by the word the model has for it. */
final class Kinds {

    private Kinds() {}

    /** @param byLiteral the generated look-up, which answers null for what it does not know */
    static <K extends Enumerator> K of(CsvRow row, String column, Function<String, K> byLiteral, List<K> all)
            throws FindingException {
        K kind = byLiteral.apply(row.required(column));
        if (kind == null) {
            String allowed = all.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
            throw new FindingException(row.error("registry.import.unknownKind", column).with("allowed", allowed));
        }
        return kind;
    }
}
