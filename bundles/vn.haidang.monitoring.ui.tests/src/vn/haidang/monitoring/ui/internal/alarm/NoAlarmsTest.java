package vn.haidang.monitoring.ui.internal.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.ui.internal.Lines;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

@DisplayName("What an empty table of alarms says")
class NoAlarmsTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(NoAlarmsTest.class);
    private static final Finding SILENCE = Finding.of(CATALOGUE, Severity.ERROR, "line.down");
    private static final Texts TEXTS = Messages.in(UiLanguage.of(Language.VIETNAMESE));

    private record Monitor(List<LineStatus> lines, Optional<Finding> silence) implements LineMonitor {
        @Override
        public Optional<LineStatus> line(String code) {
            return Optional.empty();
        }

        @Override
        public EngineHealth health() {
            return new EngineHealth(Lines.NOW, 0, 0, 0, 0, 0, List.of());
        }
    }

    private static Optional<LineMonitor> seeing(LineState... states) {
        return Optional.of(new Monitor(List.of(states).stream()
                .map(state -> Lines.status("Phường Thị Nại", state, Duration.ofMinutes(3))).toList(),
                Optional.empty()));
    }

    private static NoAlarms said(Optional<LineMonitor> monitor) {
        return NoAlarms.of(AlarmMode.OPEN, AlarmList.NONE, monitor);
    }

    @Test
    void thatThereAreNoneWhileAllIsWatched() {
        assertEquals("alarm.none", said(seeing(LineState.UP, LineState.DOWN)).key());
    }

    @Test
    void thatNothingIsKnownWhileNobodyWatches() {
        Optional<LineMonitor> silent = Optional.of(new Monitor(List.of(), Optional.of(SILENCE)));
        assertEquals(said(Optional.empty()), said(silent));
        assertEquals("Không rõ có sự cố hay không", said(silent).title(TEXTS));
    }

    @Test
    void ofHowManyLinesNothingIsKnown() {
        NoAlarms said = said(seeing(LineState.UNKNOWN, LineState.UP, LineState.UNKNOWN));
        assertTrue(said.advice(TEXTS).startsWith("Trong 3 đường truyền, 2 đường chưa biết tốt hay xấu"));
    }

    @Test
    void howManyWerePutAway() {
        Alarm alarm = new Alarm(1, "DT-W07", Lines.NOW, Optional.empty(), Optional.empty(), SILENCE);
        AlarmList list = new AlarmList(List.of(), List.of(new AlarmRow(alarm, "Phường Thị Nại", true)));
        assertTrue(NoAlarms.of(AlarmMode.OPEN, list, seeing(LineState.UP)).advice(TEXTS)
                .startsWith("Số cảnh báo đang hoãn: 1."));
        assertEquals("alarm.none.MINE", NoAlarms.of(AlarmMode.MINE, list, seeing(LineState.UP)).key());
    }
}
