package vn.haidang.signature.ui.internal.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.ui.internal.Messages;

@DisplayName("The table of Phụ lục II")
class AppendixRowTest {

    private static Finding finding(Severity severity, String item) {
        return Finding.of(Messages.CATALOGUE, severity, "verify.broken")
                .citing("TT 15/2025/TT-BKHCN, Phụ lục II, " + item);
    }

    private static AppendixRow row(String item, List<Finding> findings) {
        return AppendixRow.of(findings).stream().filter(row -> row.item().equals(item)).findFirst().orElseThrow();
    }

    @Test
    void everyCheckIsThereInTheOrderOfTheAppendixWhateverWasFound() {
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4"),
                AppendixRow.of(List.of()).stream().map(AppendixRow::item).toList());
    }

    @Test
    void whatHasNoResultWasNotChecked() {
        assertEquals(Severity.NOT_CHECKED, row("2.4", List.of(finding(Severity.OK, "2.3"))).severity());
    }

    @Test
    void theGravestResultCounts() {
        AppendixRow row = row("1.2", List.of(finding(Severity.OK, "1.2"), finding(Severity.ERROR, "1.2"),
                finding(Severity.INFO, "1.2")));
        assertEquals(Severity.ERROR, row.severity());
        assertEquals(List.of(Severity.ERROR, Severity.INFO, Severity.OK),
                row.findings().stream().map(Finding::severity).toList());
    }

    @Test
    void onlyTheKeyPurposesAndTheIssuersStatementAreOptional() {
        assertEquals(List.of("1.5", "1.6"), AppendixRow.of(List.of()).stream().filter(row -> !row.isMandatory())
                .map(AppendixRow::item).toList());
    }
}
