package vn.haidang.monitoring.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.Percentage;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.internal.Messages;

class StoredFindingTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);
    private static final ValueFormat ENGLISH = ValueFormat.of(Language.ENGLISH);

    static Finding down(int number) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, "line.down").with("line", "Phường \"Nhơn\\Bình\"\n")
                .with("carrier", "VNPT").with("circuit", "K-1").with("since", Instant.parse("2026-11-21T07:05:00Z"))
                .with("times", number).with("devices", 2).with("behind", " (R1, S1)")
                .with("cause", KeptText.of("unknown", format -> ""))
                .with("impact", KeptText.of("impact", format -> ". " + format.language().tag()))
                .with("backup", KeptText.of("backup", format -> "")).with("carrierContact", "")
                .with("unitContact", " (0235 1)").citing("RFC 792")
                .about(new ObjectLink("line", "A", "Phường A")).showing("begin", "2026-11-21T07:05:00Z")
                .showing("device", "R1");
    }

    @Test
    void givesAFindingOfOursBackAsItWas() {
        Finding finding = down(3);
        Finding back = StoredFinding.read("line.down", StoredFinding.write(finding));
        assertEquals(finding, back);
        assertEquals(finding.summary(VIETNAMESE), back.summary(VIETNAMESE));
        assertEquals(finding.remedy(ENGLISH), back.remedy(ENGLISH));
    }

    @Test
    void givesArgumentsOfEveryTypeBack() {
        MessageArguments arguments = MessageArguments.none().with("a", "text").with("b", 1).with("c", 2L)
                .with("d", 0.1).with("e", new BigDecimal("1.10")).with("f", new Percentage(0.9962, 2))
                .with("g", Instant.parse("2026-11-21T07:05:00.123456Z")).with("h", LocalDate.of(2026, 11, 21))
                .with("i", Duration.ofMillis(1_234)).with("j", true).with("vietnamese", "v").with("english", "e");
        Finding finding = new Finding(Severity.INFO, "alarm.kept", arguments, Optional.empty(), Optional.empty(),
                List.of(), Messages.CATALOGUE);
        assertEquals(finding, StoredFinding.read("alarm.kept", StoredFinding.write(finding)));
    }

    @Test
    void keepsTheTextsOfAFindingOfOthers() {
        Finding foreign = Finding.of(MessageCatalogue.beside(ForeignMessages.class), Severity.WARNING, "foreign.flood")
                .with("depth", 0.5).about(new ObjectLink("line", "A", "Phường A"));
        Finding back = StoredFinding.read("foreign.flood", StoredFinding.write(foreign));
        assertEquals("Phòng máy ngập 0,5 m. [The server room is 0.5 m under water.]", back.summary(VIETNAMESE));
        assertEquals("The server room is 0.5 m under water. [Phòng máy ngập 0,5 m.]", back.summary(ENGLISH));
        assertEquals(
                Optional.of("Nước ở mức báo động. Tắt nguồn. [The water is at the alarm mark. Switch the power off.]"),
                back.explanation(VIETNAMESE));
        assertEquals(
                Optional.of("The water is at the alarm mark. Switch the power off. [Nước ở mức báo động. Tắt nguồn.]"),
                back.explanation(ENGLISH));
        assertEquals(Severity.WARNING, back.severity());
        assertEquals(foreign.subject(), back.subject());
        assertEquals(new Evidence("code", "foreign.flood"), back.evidence().get(0));
    }

    @Test
    void keepsAForeignFindingThatIsOnlyASentence() {
        Finding foreign = Finding.of(MessageCatalogue.beside(ForeignMessages.class), Severity.INFO, "foreign.plain");
        Finding back = StoredFinding.read("foreign.plain", StoredFinding.write(foreign));
        assertEquals("Chỉ một câu. [Only a sentence.]", back.summary(VIETNAMESE));
        assertEquals(Optional.empty(), back.explanation(ENGLISH));
    }

    @Test
    void fallsBackToTheTextsWhenTheCatalogueOfTodayAsksForMore() {
        String old = StoredFinding.write(down(3)).replace("\"carrier\":{", "\"supplier\":{");
        Finding back = StoredFinding.read("line.down", old);
        assertTrue(back.summary(VIETNAMESE).startsWith(down(3).summary(VIETNAMESE) + " ["));
        assertTrue(back.summary(ENGLISH).startsWith(down(3).summary(ENGLISH) + " ["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"severity\":\"ERROR\"}", "{\"code\":[[[[", "\"text\"",
            "{\"severity\":\"FATAL\",\"code\":\"line.down\",\"arguments\":{},\"evidence\":[],"
                    + "\"vi\":{\"summary\":\"a\",\"more\":\"\"},\"en\":{\"summary\":\"a\",\"more\":\"\"}}",
            "{\"severity\":\"ERROR\",\"code\":\"line.down\",\"arguments\":{\"since\":{\"type\":\"instant\","
                    + "\"value\":\"yesterday\"}},\"evidence\":[]}",
            "{\"severity\":\"ERROR\",\"code\":\"x\",\"arguments\":{\"a\":{\"type\":\"java.lang.Runtime\","
                    + "\"value\":\"\"}},\"evidence\":[]}"})
    void saysSoWhenARecordCannotBeRead(String damaged) {
        Finding finding = StoredFinding.read("line.down", damaged);
        assertEquals("alarm.unreadable", finding.code());
        assertEquals("Không đọc được nội dung của cảnh báo “line.down” trong cơ sở dữ liệu.",
                finding.summary(VIETNAMESE));
    }

    @Test
    void leavesOutEvidenceUntilItFitsTheColumn() {
        Finding finding = ForeignMessages.reason();
        for (int i = 0; i < 500; i++) {
            finding = finding.showing("fact " + i, "x".repeat(1_000));
        }
        String stored = StoredFinding.write(finding);
        assertTrue(stored.length() <= StoredFinding.LONGEST);
        Finding read = StoredFinding.read("foreign.plain", stored);
        assertEquals("fact 0", read.evidence().get(0).label());
        Finding endless = ForeignMessages.reason().with("text", "x".repeat(200_000));
        assertEquals("alarm.unreadable",
                StoredFinding.read("foreign.plain", StoredFinding.write(endless)).code());
    }
}
