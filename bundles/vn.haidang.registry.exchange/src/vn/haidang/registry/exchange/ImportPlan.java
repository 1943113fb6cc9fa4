package vn.haidang.registry.exchange;

import java.util.List;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.ElementHistory.FeatureChange;

/**
 * What an import would do; nothing of it is written yet. Immutable.
 *
 * @param source the file
 * @param mapping what its columns mean
 * @param commit the number of the commit it was compared with
 * @param rows one for each row of the file
 * @param findings what is to be said about the file as a whole, the notes of its reading included
 */
public record ImportPlan(SourceTable source, ImportMapping mapping, long commit, List<PlannedRow> rows,
        List<Finding> findings) {

    public ImportPlan {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** What a row would do. */
    public enum Kind {
        ADDED, CHANGED, UNCHANGED, WRONG
    }

    /**
     * One row.
     *
     * @param number its number in the file
     * @param kind what it would do; WRONG when there is an error in it
     * @param type the name of the element's type, empty while that cannot be told
     * @param code the element's code, empty while there is none
     * @param changes the features that would get other values; a reference to an element that another row adds has
     *        {@link #rowId} for its id
     * @param findings what is wrong or doubtful in this row
     */
    public record PlannedRow(int number, Kind kind, String type, String code, List<FeatureChange> changes,
            List<Finding> findings) {
        public PlannedRow {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }

    /** What stands for the id of the element that a row would add. */
    public static String rowId(int number) {
        return "row:" + number;
    }

    /** How many rows would do this. */
    public int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** Everything there is to say, the file first and then row by row. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), rows.stream().flatMap(row -> row.findings().stream())).toList();
    }

    /** Whether anything is wrong; then nothing can be imported. */
    public boolean hasErrors() {
        return allFindings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
