package vn.haidang.monitoring.events.internal.syslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.event.EventKind;

/** Messages as RFC 5424, RFC 3164 and the makers of devices write them, and how connections are cut into messages. */
class SyslogMessageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - 'su root' failed|34|mymachine.example.com|su|'su root' failed",
            "<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time|165|192.0.2.1|myproc|%% It's time",
            "<165>1 2003-10-11T22:14:15.003Z h evntslog - ID47 [a b=\"3\" c=\"x]\\\"y\"][d] An event|165|h|evntslog|An event",
            "<14>1 - - - - - -|14|-|-|''",
            "<34>Oct 11 22:14:15 mymachine su: 'su root' failed|34|mymachine|su|'su root' failed",
            "<13>Feb  5 17:32:18 10.0.0.99 Use the BFG!|13|10.0.0.99|-|Use the BFG!",
            "<30>Nov 22 08:00:00 r1 dhcpd[712]: no free leases|30|r1|dhcpd|no free leases",
            "<189>43: *Mar  1 00:12:11.123: %SYS-5-CONFIG_I: Configured from console|189|-|-|%SYS-5-CONFIG_I: Configured from console",
            "<28>2026-11-22T08:00:00+07:00 fw kernel: oops|28|fw|kernel|oops",
            "<30>Nov 22 08:00:00 HC-R1 dhcpd[712]: no free leases|30|HC-R1|dhcpd|no free leases",
            "<188>Nov 22 2026 08:00:00+07:00 HC-R1 %%01IFNET/4/X(l):y|188|HC-R1|-|%%01IFNET/4/X(l):y",
            "<187>Nov 22 08:00:00 2026 H3C %%10IFNET/3/X: y|187|H3C|-|%%10IFNET/3/X: y",
            "<187>44: Nov 22 08:00:01.001 ICT: %LINK-3-X: y|187|-|-|%LINK-3-X: y",
            "no header at all|13|-|-|no header at all",
            "<999>x|13|-|-|<999>x", "<13>|13|-|-|''"})
    void readsWhoSaidWhat(String line, int priority, String host, String program, String text) {
        SyslogMessage message = SyslogMessage.parse(line.getBytes(StandardCharsets.UTF_8));
        assertEquals(priority, message.priority());
        assertEquals(Optional.ofNullable(host), message.host());
        assertEquals(Optional.ofNullable(program), message.program());
        assertEquals(text, message.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down|LINK_DOWN|GigabitEthernet0/1",
            "SNMP_TRAP_LINK_UP: ifIndex 512, ifAdminStatus up(1), ifOperStatus up(1), ifName ge-0/0/1|LINK_UP|ge-0/0/1",
            "%%01IFNET/4/IF_STATE(l)[3]: Interface GigabitEthernet0/0/1 has turned into DOWN state.|LINK_DOWN|GigabitEthernet0/0/1",
            "SNMP_TRAP_LINK_DOWN: ifIndex 512, ifAdminStatus up(1), ifOperStatus lowerLayerDown(7), ifName ge-0/0/1|LINK_DOWN|ge-0/0/1",
            "ether1 link up (speed 1G)|LINK_UP|ether1", "the link is up and well|SYSLOG|''"})
    void understandsTheFormsOfMakers(String text, EventKind kind, String port) {
        SyslogMeaning meaning = SyslogMeaning.of(text);
        assertEquals(kind, meaning.kind());
        assertEquals(port, meaning.port().name().orElse(""));
    }

    @Test
    void cutsCountedAndEndedMessages() throws IOException {
        assertEquals(List.of("<1>a b", "<2>c", "<3>d\ne"), frames("6 <1>a b4 <2>c\n6 <3>d\ne"));
        assertEquals(List.of("<1>one", "<2>two", "<3>three"), frames("<1>one\n<2>two\r\n\n<3>three"));
    }

    @Test
    void keepsTheBeginningOfAMessageThatIsTooLong() throws IOException {
        String longText = "<1>" + "x".repeat(20_000);
        List<String> frames = frames(longText.length() + " " + longText + "4 <2>b");
        assertEquals(SyslogFrames.LARGEST, frames.get(0).length());
        assertEquals("<2>b", frames.get(1));
    }

    @ParameterizedTest
    @CsvSource({"99999999 x", "12x", "5"})
    void refusesWhatIsNoSyslog(String text) {
        assertThrows(StreamCorruptedException.class, () -> frames(text));
    }

    private static List<String> frames(String stream) throws IOException {
        SyslogFrames frames = new SyslogFrames(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)));
        List<String> texts = new ArrayList<>();
        for (Optional<byte[]> next = frames.next(); next.isPresent(); next = frames.next()) {
            texts.add(new String(next.get(), StandardCharsets.UTF_8).stripTrailing());
        }
        return texts;
    }
}
