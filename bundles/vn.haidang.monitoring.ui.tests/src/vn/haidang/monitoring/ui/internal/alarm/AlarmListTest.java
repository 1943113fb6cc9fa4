package vn.haidang.monitoring.ui.internal.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.Alarm.Acknowledgement;
import vn.haidang.monitoring.ui.internal.Lines;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

@DisplayName("The groups of alarms")
class AlarmListTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(AlarmListTest.class);
    private static final Texts TEXTS = Messages.in(UiLanguage.of(Language.VIETNAMESE));
    private static final Optional<String> NOBODY = Optional.empty();

    private static AlarmRow row(long id, Optional<String> taken, Optional<String> assignee, boolean shelved) {
        return new AlarmRow(new Alarm(id, "DT-W07", Lines.NOW, Optional.empty(),
                taken.map(person -> new Acknowledgement(person, Lines.NOW)), assignee,
                shelved ? Optional.of(Lines.NOW.plus(Duration.ofHours(4))) : Optional.empty(),
                Finding.of(CATALOGUE, Severity.ERROR, "line.down").with("line", "x")), "Phường Thị Nại", shelved);
    }

    private static final AlarmList LIST = new AlarmList(
            List.of(row(5, Optional.of("truc-1"), NOBODY, false), row(4, NOBODY, NOBODY, false),
                    row(3, Optional.of("truc-1"), Optional.of("truc-2"), false), row(2, NOBODY, NOBODY, false)),
            List.of(row(1, NOBODY, NOBODY, true)));

    private static List<Long> ids(AlarmMode mode, String person) {
        return mode.of(LIST, person).stream().map(row -> row.alarm().id()).toList();
    }

    @Test
    void whatNobodyHasTakenNoticeOfStandsFirst() {
        assertEquals(List.of(4L, 2L, 5L, 3L), ids(AlarmMode.OPEN, "truc-1"));
        assertEquals(2, LIST.unnoticed());
    }

    @Test
    void anAlarmIsThatOfWhomItWasGivenToElseOfWhoTookNotice() {
        assertEquals(List.of(5L), ids(AlarmMode.MINE, "truc-1"));
        assertEquals(List.of(3L), ids(AlarmMode.MINE, "truc-2"));
        assertEquals(List.of("truc-3", "truc-1", "truc-2"), LIST.people("truc-3"));
    }

    @Test
    void whatWasPutAwayStandsApartAndSaysUntilWhen() {
        assertEquals(List.of(1L), ids(AlarmMode.SHELVED, "truc-1"));
        assertEquals("Hoãn đến 21/11/2026 18:05", LIST.shelved().getFirst().state(TEXTS));
    }

    @ParameterizedTest(name = "{0} from {1} is {2}")
    @CsvSource({"HOUR, 2026-11-21T07:05:00Z, 2026-11-21T08:05:00Z",
            "NEXT_MORNING, 2026-11-21T07:05:00Z, 2026-11-22T00:30:00Z",
            "NEXT_MORNING, 2026-11-21T17:30:00Z, 2026-11-22T00:30:00Z",
            "WEEK, 2026-11-21T07:05:00Z, 2026-11-28T07:05:00Z"})
    void theUsualTimesToComeBack(ShelfTime time, Instant now, Instant until) {
        ZoneId zone = ValueFormat.CITY_ZONE;
        assertEquals(until, time.from(now, zone));
    }
}
