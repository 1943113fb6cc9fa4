package vn.haidang.monitoring.ui.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

@DisplayName("A portal as the table tells it")
class ServiceRowTest {

    private static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");
    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private final Texts texts = new Texts(CATALOGUE, ValueFormat.of(Language.VIETNAMESE));

    private static ServiceRow row(ServiceState state, Duration certificate, Finding... findings) {
        return new ServiceRow(new ServiceStatus("id-1", "WEB-1", "Cổng thông tin", "https://web.example/", state,
                NOW.minusSeconds(3600), Optional.of(NOW), Optional.of(Duration.ofMillis(120)),
                Optional.of(NOW.plus(certificate)), List.of(findings)));
    }

    @ParameterizedTest(name = "{0} looks {1}")
    @CsvSource({"UP, GOOD, Tốt, 120 ms", "SUSPECT, ATTENTION, Đang xác nhận, 120 ms",
            "DOWN, FAULT, Không hoạt động, ''", "UNKNOWN, UNCHECKED, Chưa kiểm tra, 120 ms"})
    void theStateHasALookAndAWord(ServiceState state, StateLook look, String word, String response) {
        ServiceRow row = row(state, Duration.ofDays(30));
        assertEquals(look, row.look());
        assertEquals(word, row.state(texts));
        assertEquals(response, row.response(texts));
    }

    @Test
    void aPortalThatWorksWithSomethingAheadWantsAttention() {
        Finding finding = Finding.of(CATALOGUE, Severity.WARNING, "chart.noVerdict");
        ServiceRow row = row(ServiceState.UP, Duration.ofDays(3), finding);
        assertEquals(StateLook.ATTENTION, row.look());
        assertEquals("Chú ý", row.state(texts));
        assertEquals(List.of("service.fact", "chart.noVerdict"),
                row.details(texts).stream().map(Finding::code).toList());
    }

    @Test
    void theCertificateSaysHowLongItStillHolds() {
        assertEquals("đến 24/11/2026, còn 3 ngày",
                row(ServiceState.UP, Duration.ofDays(3)).certificate(texts, NOW));
        assertEquals("hết hạn ngày 20/11/2026",
                row(ServiceState.UP, Duration.ofDays(-1)).certificate(texts, NOW));
    }
}
