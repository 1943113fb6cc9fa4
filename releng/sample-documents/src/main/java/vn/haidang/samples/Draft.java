package vn.haidang.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One document of {@code documents.csv}: what it says, who signs it when, and what is done to it afterwards. A column of
 * several lines separates them by {@code |}.
 *
 * @param unit the unit's name as the sample city's {@code units.csv} has it
 * @param office the two lines at the head of the document
 * @param seal who seals it two minutes after the signer; empty when nobody does
 */
record Draft(String file, String unit, List<String> office, String number, LocalDate day,
        Optional<LocalDateTime> signed,
        List<String> title, List<String> post, String name, Optional<String> seal, String form, String algorithm,
        Treatment treatment,
        List<String> text) {

    private static final int FIELDS = 14;

    /** What becomes of a document. */
    enum Treatment {
        NONE("VALID"), UNSIGNED("UNSIGNED"), TAMPERED("INVALID"), REVISED("INVALID"), REVOKED("INVALID"), STRANGER(
                "INDETERMINATE");

        private final String conclusion;

        Treatment(String conclusion) {
            this.conclusion = conclusion;
        }

        /** The conclusion a verifier must come to. */
        String conclusion() {
            return conclusion;
        }
    }

    static List<Draft> all() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Draft.class.getResourceAsStream("documents.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Draft::of).toList();
        }
    }

    private static Draft of(String line) {
        String[] fields = line.split(";", FIELDS);
        return new Draft(fields[0], fields[1], parts(fields[2]), fields[3], LocalDate.parse(fields[4]),
                fields[5].isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(fields[5])), parts(fields[6]),
                parts(fields[7]), fields[8], Optional.of(fields[9]).filter(seal -> !seal.isEmpty()), fields[10],
                fields[11],
                Treatment.valueOf(fields[12]), parts(fields[13]));
    }

    private static List<String> parts(String field) {
        return List.of(field.split("\\|"));
    }
}
