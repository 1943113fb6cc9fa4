package vn.haidang.monitoring.events.internal.syslog;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.Arrival;
import vn.haidang.monitoring.events.internal.intake.CleanText;
import vn.haidang.monitoring.events.internal.intake.Heard;
import vn.haidang.monitoring.events.internal.intake.Heard.Sender;

/**
 * A syslog message as it came.
 *
 * @param at when it was received
 * @param channel how
 * @param address the IP address it came from
 * @param bytes made for this message alone
 */
record SyslogArrival(Instant at, Channel channel, String address, byte[] bytes) implements Arrival {

    private static final int OBJECTS = 200;

    @Override
    public int size() {
        return OBJECTS + bytes.length;
    }

    @Override
    public Heard read() {
        SyslogMessage message = SyslogMessage.parse(bytes);
        SyslogMeaning meaning = SyslogMeaning.of(message.text());
        Sender sender = new Sender(channel, address, false, Optional.empty(), message.host());
        return new Heard(at, sender, meaning.severity().orElse(message.severity()), meaning.kind(), meaning.port(),
                CleanText.line(message.program().map(name -> name + ": ").orElse("") + message.text()),
                CleanText.line(message.whole()));
    }
}
