package vn.haidang.registry.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.csv.CsvRow;

/** Reads the kind of an element by its word. */
final class Kinds {

    private Kinds() {}

    /** @param words all that there are, for the error */
    static <K> K of(CsvRow row, String column, Function<String, Optional<K>> byWord, List<String> words)
            throws FindingException {
        Optional<K> kind = byWord.apply(row.required(column));
        return kind.orElseThrow(() -> new FindingException(
                row.error("registry.import.unknownKind", column).with("allowed", String.join(", ", words))));
    }
}
