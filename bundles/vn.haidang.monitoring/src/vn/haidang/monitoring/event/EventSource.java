package vn.haidang.monitoring.event;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/**
 * Where an event came from and how far that can be believed.
 *
 * @param channel how it came
 * @param address the IP address it came from; empty text for what the program notes itself
 * @param trust how its sender was recognised
 */
public record EventSource(Channel channel, String address, Trust trust) {

    /** The ways events come in. */
    public enum Channel {
        /** SNMPv1 trap (RFC 1157). */
        TRAP_V1,
        /** SNMPv2c trap (RFC 3416). */
        TRAP_V2C,
        /** SNMPv3 trap (RFC 3416, RFC 3414). */
        TRAP_V3,
        /** SNMPv2c or v3 inform, which was confirmed to its sender. */
        INFORM,
        /** Syslog over UDP (RFC 5426, RFC 3164). */
        SYSLOG_UDP,
        /** Syslog over TCP (RFC 6587). */
        SYSLOG_TCP,
        /** Syslog over TLS (RFC 5425). */
        SYSLOG_TLS,
        /** Noted by this program itself. */
        SELF;

        /** Whether it is one of the ways of syslog. */
        public boolean isSyslog() {
            return this == SYSLOG_UDP || this == SYSLOG_TCP || this == SYSLOG_TLS;
        }
    }

    /** How a sender was recognised, from the surest to none. */
    public enum Trust {
        /** The message was signed with the key of an SNMPv3 user, and the device is known by its engine or address. */
        PROVEN,
        /** It came from the address of a device of the registry. UDP addresses can be forged. */
        ADDRESS,
        /** It only says so: by agent-addr, snmpTrapAddress or a syslog host name. */
        CLAIMED,
        /** Nobody knows whose it is. */
        UNKNOWN;

        /** The words for it in a table. */
        public String word(Language language) {
            return Messages.CATALOGUE.text(language, "event.trust." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the event may be taken for the device's own: what it only claims, or nobody knows, may not. */
    public boolean isTrusted() {
        return trust == Trust.PROVEN || trust == Trust.ADDRESS;
    }
}
