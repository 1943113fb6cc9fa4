package vn.haidang.monitoring.ui.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.event.EventScope.Senders;
import vn.haidang.ui.language.Texts;

@DisplayName("An event as the table and its details tell it")
class EventRowTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final String LINK_DOWN = """
            1.3.6.1.6.3.1.1.5.3
            1.3.6.1.2.1.2.2.1.1.3 = Integer32: 3
            1.3.6.1.2.1.2.2.1.8.3 = Integer32: 2
            1.3.6.1.2.1.31.1.1.1.1.3 = OCTET STRING: ether3
            1.3.6.1.4.1.99999.1.0 = OCTET STRING: a: b""";

    private final Texts texts = new Texts(MessageCatalogue.beside(Messages.class),
            ValueFormat.of(Language.VIETNAMESE));

    private static NetworkEvent event(Channel channel, Trust trust, Severity severity, EventKind kind, int count) {
        return new NetworkEvent(7, NOON, NOON.plusSeconds(65), new EventSource(channel, "10.1.7.1", trust),
                new EventSubject(Optional.of("R-W07"), Optional.of("DT-W07"), Optional.of("ether3")), severity, kind,
                "ether3", count, LINK_DOWN);
    }

    private static NetworkEvent linkDown(Trust trust, int count) {
        return event(Channel.TRAP_V2C, trust, Severity.WARNING, EventKind.LINK_DOWN, count);
    }

    private static EventRow row(NetworkEvent event) {
        return new EventRow(event, Optional.of("Bộ định tuyến Thị Nại"), Optional.of("Phường Thị Nại"));
    }

    @Test
    void tellsWhoSaidWhatOfWhichInterfaceAndLine() {
        EventRow row = row(linkDown(Trust.ADDRESS, 1));
        assertEquals("Bộ định tuyến Thị Nại", row.sender(texts));
        assertEquals("ether3 · Phường Thị Nại", row.place());
        assertEquals("cổng mất kết nối", row.kind(texts));
        assertEquals("12:01:05", row.last(texts.format(), NOON.plusSeconds(3600)));
        assertEquals("21/11/2026 12:01", row.last(texts.format(), NOON.plusSeconds(86_400)));
    }

    @Test
    void namesTheVariablesAndKeepsTheRest() {
        assertEquals(List.of("Trap: linkDown", "ifIndex.3: 3", "ifOperStatus.3: down (2)", "ifName.3: ether3",
                "1.3.6.1.4.1.99999.1.0: a: b"),
                TrapWords.read(LINK_DOWN, "Trap").stream().map(line -> line.label() + ": " + line.value()).toList());
    }

    @Test
    void aSyslogMessageIsNoTrap() {
        assertEquals(List.of(), TrapWords.read("<134>Oct 11 22:14:15 sw1 link: 1.3.6 = x: y", "Trap"));
        assertEquals(List.of(), TrapWords.read("", "Trap"));
    }

    @Test
    void countsWhatCameAgain() {
        List<String> values = row(linkDown(Trust.ADDRESS, 12)).details(texts).evidence().stream()
                .map(Evidence::value).toList();
        assertTrue(values.contains("12 lần, từ 21/11/2026 12:00 đến 21/11/2026 12:01"), values.toString());
        assertTrue(values.contains("10.1.7.1 · trap SNMPv2c · đúng địa chỉ"), values.toString());
    }

    @Test
    void warnsOfWhatASenderOnlyClaims() {
        Finding strange = row(linkDown(Trust.CLAIMED, 1)).details(texts);
        assertTrue(strange.explanation(texts.format()).orElseThrow().contains("không gây cảnh báo"));
        assertFalse(row(linkDown(Trust.PROVEN, 1)).details(texts).explanation(texts.format()).isPresent());
    }

    @ParameterizedTest(name = "{0} {1} is among those of {2}")
    @CsvSource({"TRAP_V3, PROVEN, RECOGNISED", "TRAP_V2C, ADDRESS, RECOGNISED", "SYSLOG_UDP, CLAIMED, STRANGE",
            "TRAP_V1, UNKNOWN, STRANGE", "SELF, UNKNOWN, RECOGNISED"})
    void strangersAreShownApart(Channel channel, Trust trust, Senders expected) {
        NetworkEvent event = event(channel, trust, Severity.INFO, EventKind.SYSLOG, 1);
        for (Senders senders : Senders.values()) {
            assertEquals(senders == expected, EventScope.ALL.of(senders).accepts(event), senders.name());
        }
    }

    @Test
    void theChoicesAddUp() {
        EventScope scope = EventScope.ALL.graveOnly(true).saying(Optional.of(EventKind.LINK_DOWN))
                .about(Optional.of("DT-W07"));
        assertTrue(scope.accepts(linkDown(Trust.ADDRESS, 1)));
        assertFalse(scope.accepts(event(Channel.TRAP_V2C, Trust.ADDRESS, Severity.OK, EventKind.LINK_DOWN, 1)));
        assertFalse(scope.accepts(event(Channel.TRAP_V2C, Trust.ADDRESS, Severity.WARNING, EventKind.COLD_START, 1)));
        assertFalse(scope.about(Optional.of("DT-W08")).accepts(linkDown(Trust.ADDRESS, 1)));
    }
}
