package vn.haidang.monitoring.events.internal.intake;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource.Channel;

/**
 * What a message says, before anybody knows who sent it.
 *
 * @param at when it was received
 * @param sender who sent it
 * @param severity how grave
 * @param kind what about
 * @param port the interface it names
 * @param text what it says, one line
 * @param raw the message as it came
 */
public record Heard(Instant at, Sender sender, Severity severity, EventKind kind, Port port, String text, String raw) {

    /**
     * What is known of the sender from the message alone.
     *
     * @param channel how the message came
     * @param address the IP address it came from
     * @param isSigned whether it bears the signature of an SNMPv3 user
     * @param engine the SNMPv3 engine that signed it, in hexadecimal; empty when none did, and of informs, which are signed
     *        for the receiver's engine
     * @param claim who it says it is: an address or a host name
     */
    public record Sender(Channel channel, String address, boolean isSigned, Optional<String> engine,
            Optional<String> claim) {}

    /**
     * An interface as a message names it.
     *
     * @param index ifIndex
     * @param name ifName or ifDescr
     */
    public record Port(Optional<Integer> index, Optional<String> name) {

        /** None is named. */
        public static final Port NONE = new Port(Optional.empty(), Optional.empty());

        /** As it is shown. */
        public Optional<String> shown() {
            return name.or(() -> index.map(number -> "ifIndex " + number));
        }
    }
}
