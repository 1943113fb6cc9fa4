package vn.haidang.signature.ui.internal.verdict;

import java.util.Comparator;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;

/**
 * A check of Thông tư 15/2025/TT-BKHCN, Phụ lục II, and what came of it.
 *
 * @param item its number in the appendix
 * @param isMandatory whether the circular demands it
 * @param findings the results, gravest first; none when nothing was checked
 */
record AppendixRow(String item, boolean isMandatory, List<Finding> findings) {

    private static final String APPENDIX = "Phụ lục II, ";
    private static final List<String> OPTIONAL = List.of("1.5", "1.6");
    private static final List<String> ITEMS = List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3",
            "2.4");

    AppendixRow {
        findings = List.copyOf(findings);
    }

    /** Every check of the appendix, in its order. */
    static List<AppendixRow> of(List<Finding> findings) {
        return ITEMS.stream().map(item -> new AppendixRow(item, !OPTIONAL.contains(item), of(item, findings)))
                .toList();
    }

    private static List<Finding> of(String item, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.citation().filter(source -> source.endsWith(APPENDIX + item)).isPresent())
                .sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    }

    /** What it comes to: the gravest result. */
    Severity severity() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElse(Severity.NOT_CHECKED);
    }
}
