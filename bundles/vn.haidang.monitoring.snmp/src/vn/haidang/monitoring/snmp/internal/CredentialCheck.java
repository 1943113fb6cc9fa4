package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;

import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** Finds out before anything is sent that credentials can never work. */
final class CredentialCheck {

    /** RFC 3414, 11.2: pass phrases shorter than eight octets are not allowed, and agents refuse to set them up. */
    private static final int SHORTEST_PASS_PHRASE = 8;

    private CredentialCheck() {}

    static Optional<Reason> flaw(SnmpCredentials credentials) {
        if (credentials instanceof SnmpCredentials.User user) {
            boolean isShort = user.authentication().filter(given -> isShort(given.passPhrase())).isPresent()
                    || user.privacy().filter(given -> isShort(given.passPhrase())).isPresent();
            return isShort ? Optional.of(Reason.PASS_PHRASE_SHORT) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isShort(String passPhrase) {
        return Utf8.octets(passPhrase).length() < SHORTEST_PASS_PHRASE;
    }
}
