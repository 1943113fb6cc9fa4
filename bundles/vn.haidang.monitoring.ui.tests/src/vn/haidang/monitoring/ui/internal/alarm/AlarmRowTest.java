package vn.haidang.monitoring.ui.internal.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
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
import vn.haidang.ui.look.StateLook;

@DisplayName("An alarm as the table shows it")
class AlarmRowTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(AlarmRowTest.class);
    private static final Texts TEXTS = Messages.in(UiLanguage.of(Language.VIETNAMESE));
    private static final ValueFormat FORMAT = TEXTS.format();

    private static AlarmRow row(Severity severity, Duration ago, Optional<Instant> cleared,
            Optional<Acknowledgement> taken) {
        return new AlarmRow(new Alarm(7, "DT-W07", Lines.NOW.minus(ago), cleared, taken,
                Finding.of(CATALOGUE, severity, "line.down").with("line", "Phường Thị Nại")), "Phường Thị Nại", false);
    }

    @Test
    void anAlarmThatCallsIsAFaultWithItsDuration() {
        AlarmRow row = row(Severity.ERROR, Duration.ofMinutes(14), Optional.empty(), Optional.empty());
        assertEquals(StateLook.FAULT, AlarmLook.of(row.alarm()).look());
        assertEquals("Sự cố", row.state(TEXTS));
        assertEquals("13:51:00", row.raised(FORMAT, Lines.NOW));
        assertEquals("14 phút", FORMAT.duration(row.length(Lines.NOW)));
        assertEquals("Phường Thị Nại mất kết nối", row.sentence(FORMAT));
    }

    @Test
    void anAlarmOfADeviceIsNotTakenForALine() {
        Alarm alarm = new Alarm(8, "SW-01", Lines.NOW, Optional.empty(), Optional.empty(),
                Finding.of(CATALOGUE, Severity.ERROR, "line.down").with("line", "x")
                        .about(new ObjectLink("device", "SW-01", "Bộ chuyển mạch tầng 2")));
        assertEquals(Optional.of("Bộ chuyển mạch tầng 2"), AlarmRow.device(alarm).map(ObjectLink::label));
        assertFalse(new AlarmRow(alarm, "Bộ chuyển mạch tầng 2", false).isOfALine());
        assertTrue(row(Severity.ERROR, Duration.ofMinutes(1), Optional.empty(), Optional.empty()).isOfALine());
    }

    @Test
    void anAlarmOfAnotherDaySaysWhichDay() {
        AlarmRow row = row(Severity.ERROR, Duration.ofHours(20), Optional.empty(), Optional.empty());
        assertEquals("20/11/2026 18:05", row.raised(FORMAT, Lines.NOW));
    }

    @Test
    void aWarningLooksLikeAWarning() {
        AlarmRow row = row(Severity.WARNING, Duration.ofMinutes(1), Optional.empty(), Optional.empty());
        assertEquals("Chú ý", row.state(TEXTS));
    }

    @Test
    void anAcknowledgedAlarmSaysSo() {
        AlarmRow row = row(Severity.ERROR, Duration.ofMinutes(1), Optional.empty(),
                Optional.of(new Acknowledgement("ky-thuat-2", Lines.NOW)));
        assertEquals("Đã tiếp nhận", row.state(TEXTS));
    }

    @Test
    void anAlarmThatIsOverKeepsItsLength() {
        Instant cleared = Lines.NOW.minus(Duration.ofMinutes(10));
        AlarmRow row = row(Severity.ERROR, Duration.ofMinutes(14), Optional.of(cleared), Optional.empty());
        assertEquals("Đã hết", row.state(TEXTS));
        assertEquals("4 phút", FORMAT.duration(row.length(Lines.NOW)));
    }
}
