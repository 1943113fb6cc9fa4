package vn.haidang.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.FindingDocument.Role;

@DisplayName("Findings become one text that says all of it")
class FindingDocumentTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(FindingDocumentTest.class);
    private static final UiLanguage VIETNAMESE = UiLanguage.of(Language.VIETNAMESE);

    @Test
    void everyPartOfAFindingIsThereInItsOrder() {
        Finding finding = Finding.of(CATALOGUE, Severity.ERROR, "line.down").with("line", "Thị Nại")
                .citing("RFC 2863").showing("ping", "3 lần mất");
        String text = FindingDocument.of(List.of(finding), FindingWords.EVENTS, VIETNAMESE).text();
        assertEquals(FindingDocument.ICON + " Sự cố  Thị Nại mất kết nối\nBa lần hỏi liền không có trả lời\n"
                + "Việc cần làm: Gọi nhà mạng\nCăn cứ: RFC 2863\nping: 3 lần mất", text);
    }

    @Test
    void evidenceIsInWordsAndItsTimesAreWrittenAsTimesAre() {
        Finding finding = Finding.of(CATALOGUE, Severity.OK, "line.up").showing("begin", "2026-11-21T07:05:09Z")
                .showing("1.3.6.1.2.1.2.2.1.8", "2").showing("IOException", "gone")
                .showing("CRL", "CA mẫu, 2023-09-01T02:00:00Z – 2045-99-31T16:59:59Z");
        String text = FindingDocument.of(List.of(finding), FindingWords.EVENTS, VIETNAMESE).text();
        assertTrue(text.endsWith("Bắt đầu: 21/11/2026 14:05\n1.3.6.1.2.1.2.2.1.8: 2\nLỗi: gone\n"
                + "Danh sách thu hồi: CA mẫu, 01/09/2023 09:00 – 2045-99-31T16:59:59Z"), text);
    }

    @Test
    void spansCoverTheTextTheyNameAndCarryTheLookOfTheirFinding() {
        List<Finding> findings = List.of(Finding.of(CATALOGUE, Severity.OK, "line.up"),
                Finding.of(CATALOGUE, Severity.NOT_CHECKED, "line.up"));
        FindingDocument document = FindingDocument.of(findings, FindingWords.CHECKS, VIETNAMESE);
        List<StateLook> looks = document.spans().stream().filter(span -> span.role() == Role.ICON)
                .map(FindingDocument.Span::look).toList();
        assertEquals(List.of(StateLook.GOOD, StateLook.UNCHECKED), looks);
        for (FindingDocument.Span span : document.spans()) {
            if (span.role() == Role.ICON) {
                assertEquals(FindingDocument.ICON, document.text().charAt(span.start()));
            }
        }
        assertTrue(document.text().contains("Chưa kiểm tra"), document.text());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everySeverityHasALookAndAWordInEveryVocabularyAndLanguage(Severity severity) {
        for (FindingWords words : FindingWords.values()) {
            for (Language language : Language.values()) {
                assertTrue(!words.word(severity, UiLanguage.of(language)).isBlank());
            }
        }
        assertEquals(severity == Severity.OK, StateLook.of(severity) == StateLook.GOOD,
                "only what was checked and passed looks good");
    }
}
