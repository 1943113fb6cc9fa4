package vn.haidang.monitoring.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.ui.internal.Lines;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;

@DisplayName("What a tile says under its state")
class TileNotesTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(TileNotesTest.class);
    private static final Texts VIETNAMESE = Messages.in(UiLanguage.of(Language.VIETNAMESE));

    private static LineFacts facts(Optional<Instant> until, boolean flapping, Optional<LineVerdict> verdict) {
        return new LineFacts(until, flapping, verdict, Optional.of(Lines.entry("DT-B07", "Dự phòng Thị Nại")), "");
    }

    private static TileText tile(LineState state, LineFacts facts, Optional<LineState> backup) {
        Optional<LineStatus> other = backup
                .map(known -> Lines.status("Dự phòng Thị Nại", known, Duration.ofDays(3)));
        return TileText.of(Lines.status("Phường Thị Nại", state, Duration.ofMinutes(14)), facts, other, Lines.NOW,
                VIETNAMESE);
    }

    private static Optional<LineVerdict> verdict(LineCause cause, Confidence confidence) {
        return Optional.of(new LineVerdict("DT-W07", cause, confidence, List.of(), Optional.empty(), Lines.NOW,
                List.of(), Finding.of(CATALOGUE, Severity.ERROR, "line.verdict")));
    }

    @Test
    void aLineThatIsWellSaysWhoCarriesItAndNothingElse() {
        assertEquals(List.of(), tile(LineState.UP, facts(Optional.empty(), false, Optional.empty()),
                Optional.of(LineState.UP)).notes());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"WARD_POWER, LIKELY, có thể mất điện tại địa bàn", "WARD_POWER, CLEAR, mất điện tại địa bàn",
            "CARRIER_LINE, DISPUTED, 'có thể cắt phía nhà mạng, chưa chắc'", "CANNOT_TELL, OPEN, ''",
            "WARD_POWER, OPEN, ''"})
    void theCauseStandsAsFirmlyAsTheVerdict(LineCause cause, Confidence confidence, String words) {
        List<String> notes = tile(LineState.SUSPECT, facts(Optional.empty(), false, verdict(cause, confidence)),
                Optional.empty()).notes();
        assertEquals(words, String.join("; ", notes));
    }

    @Test
    void aFullLineSaysHowFull() {
        assertEquals(List.of("nghẽn 25%"), tile(LineState.UP,
                facts(Optional.empty(), false, verdict(LineCause.CONGESTION, Confidence.CLEAR)), Optional.empty())
                .notes());
    }

    @ParameterizedTest(name = "a backup that is {0}: {1}")
    @CsvSource({"UP, đang dùng dự phòng DT-B07 (Viettel)", "DOWN, dự phòng DT-B07 cũng mất",
            "UNKNOWN, có dự phòng DT-B07 (Viettel)"})
    void aCutLineSaysWhatBecomesOfItsBackup(LineState backup, String words) {
        assertEquals(List.of(words), tile(LineState.DOWN, facts(Optional.empty(), false, Optional.empty()),
                Optional.of(backup)).notes());
    }

    @Test
    void whatIsWorkedOnIsNoFaultAndSaysUntilWhen() {
        TileText tile = tile(LineState.DOWN,
                facts(Optional.of(Lines.NOW.plus(Duration.ofHours(2))), true, Optional.empty()), Optional.empty());
        assertEquals(StateLook.MAINTENANCE, tile.look());
        assertEquals("Bảo trì", tile.state());
        assertEquals("đến 16:05 · hiện mất kết nối", tile.notes().getFirst());
    }

    @Test
    void aLineThatComesAndGoesSaysSoWhileItIsThere() {
        LineFacts facts = facts(Optional.empty(), true, Optional.empty());
        assertEquals("Chập chờn", tile(LineState.UP, facts, Optional.empty()).state());
        assertEquals(StateLook.ATTENTION, tile(LineState.UP, facts, Optional.empty()).look());
        assertEquals("Mất kết nối", tile(LineState.DOWN, facts, Optional.empty()).state());
    }

    @Test
    void theDetailsHaveTheNotesAndTheVerdict() {
        String details = tile(LineState.DOWN,
                facts(Optional.empty(), false, verdict(LineCause.WARD_POWER, Confidence.LIKELY)), Optional.empty())
                .details();
        assertTrue(details.contains("\ncó thể mất điện tại địa bàn\n"), details);
        assertTrue(details.contains("Phường mất điện."), details);
    }
}
