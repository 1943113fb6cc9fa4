package vn.haidang.monitoring.event;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/** What an event is about, as far as this program knows its meaning. */
public enum EventKind {

    /** An interface went down: linkDown (IF-MIB, RFC 2863), or a syslog message that says so. */
    LINK_DOWN,
    /** An interface came up: linkUp (IF-MIB), or a syslog message that says so. */
    LINK_UP,
    /** A device started anew and may have another configuration: coldStart (SNMPv2-MIB, RFC 3418). */
    COLD_START,
    /** A device started anew with the configuration it had: warmStart (SNMPv2-MIB). */
    WARM_START,
    /** Somebody asked a device with a wrong community or key: authenticationFailure (SNMPv2-MIB). */
    AUTHENTICATION_FAILURE,
    /** Any other trap or inform; the event's text begins with its name, an OID. */
    OTHER_TRAP,
    /** Any other syslog message. */
    SYSLOG,
    /** So many events of this source were left out, because it sent more than its share. */
    LIMITED,
    /** So many messages were lost, because more came than could be looked at or written. */
    LOST;

    /** Whether it says that an interface changed its state. */
    public boolean isLinkChange() {
        return this == LINK_DOWN || this == LINK_UP;
    }

    /** The words for it in a table. */
    public String word(Language language) {
        return Messages.CATALOGUE.text(language, "event.kind." + name().toLowerCase(Locale.ROOT));
    }
}
