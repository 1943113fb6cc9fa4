package vn.haidang.monitoring.internal.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.verdict.Argument.Side;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.VerdictThresholds;

class VerdictCasesTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    private final VerdictCourt court = new VerdictCourt(VerdictThresholds.DEFAULTS);

    private LineVerdict judge(String script) {
        return court.judge(EvidenceScript.parse(script));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases.csv", delimiter = '|')
    void judges(String name, String script, LineCause cause, Confidence confidence) {
        LineVerdict verdict = judge(script);
        String told = verdict.finding().summary(VIETNAMESE) + verdict.finding().explanation(VIETNAMESE);
        assertEquals(cause + " " + confidence, verdict.cause() + " " + verdict.confidence(), () -> told);
        assertFalse(verdict.finding().summary(ValueFormat.of(Language.ENGLISH)).isBlank());
        assertTrue(cause == LineCause.FINE || verdict.finding().remedy(VIETNAMESE).isPresent());
        assertEquals(verdict.arguments().size(), verdict.finding().evidence().size());
        assertFalse(told.contains(": ."), told);
    }

    @Test
    void tellsACutInOneSentenceWithItsNumbersAndTimes() {
        LineVerdict verdict = judge("silent@60 port=up carrier=4/2/2 no=farClocks/SILENT no=power/NOT_THERE");
        assertEquals("Phường P7: cắt phía nhà mạng, nhiều đường cùng lúc: đầu xa im lặng từ 08:14:03; "
                + "3/5 đường của VNPT mất cùng lúc 08:14:03; cổng wan1 tại trung tâm vẫn hoạt động; "
                + "2/4 đường khác của VNPT vẫn thông.", verdict.finding().summary(VIETNAMESE));
        assertEquals("Báo VNPT (Anh Nam 0901) một lần cho tất cả các đường cùng mất, kèm thời điểm mất và mã kênh "
                + "CKT-P7.", verdict.finding().remedy(VIETNAMESE).orElseThrow());
    }

    @Test
    void namesTheWitnessesItLacks() {
        LineVerdict verdict = judge("silent@60 near=alive carrier=4/0/4 no=farClocks/NOT_THERE no=power/NOT_THERE "
                + "no=sameWard/NOT_THERE");
        String explanation = verdict.finding().explanation(VIETNAMESE).orElseThrow();
        assertTrue(explanation.contains("không có UPS tại địa bàn"), explanation);
        assertTrue(explanation.contains("không có đồng hồ của thiết bị đầu xa"), explanation);
        assertTrue(explanation.contains("Còn để ngỏ: mất điện tại địa bàn; bộ định tuyến đầu xa khởi động lại; "
                + "cắt phía nhà mạng."), explanation);
        assertTrue(verdict.arguments().stream().anyMatch(argument -> argument.side() == Side.ABSENT));
    }

    @Test
    void keepsWhatWasObservedAsEvidenceInNoLanguage() {
        LineVerdict verdict = judge("silent@60 port=up carrier=4/2/2");
        assertTrue(verdict.finding().evidence().stream().anyMatch(evidence -> evidence.label()
                .equals("for sameCarrier")
                && evidence.value()
                        .equals("sameCarrier.together count=3 total=5 carrier=VNPT since=2026-11-22T01:14:03Z")),
                () -> verdict.finding().evidence().toString());
    }

    @Test
    void namesTheDayOfAMomentOnAnotherDay() {
        LineVerdict verdict = judge("silent@240-60 port=up carrier=4/0/4 clocks@900000");
        assertTrue(verdict.finding().summary(VIETNAMESE).contains("chạy liên tục từ 22:15:03 11/11/2026"),
                verdict.finding().summary(VIETNAMESE));
    }
}
