package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;

import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;

/**
 * The two ways in which devices extend a short key for AES-192 and AES-256: by Blumenthal's draft and by Reeder's, the
 * one of Cisco. Neither became a standard. The two are the same where the hash is as long as the key.
 */
final class AesVariant {

    private AesVariant() {}

    static boolean hasOther(User user) {
        return user.privacy().isPresent() && other(user.privacy().get().protocol()).isPresent();
    }

    /** The user with the other variant; nothing when there is none that makes a difference. */
    static Optional<User> other(User user) {
        return user.privacy().flatMap(privacy -> other(privacy.protocol())
                .map(protocol -> new User(user.user(), user.authentication(),
                        Optional.of(new Privacy(protocol, privacy.passPhrase())), user.context())));
    }

    private static Optional<Privacy.Protocol> other(Privacy.Protocol protocol) {
        return switch (protocol) {
            case AES192 -> Optional.of(Privacy.Protocol.AES192_C);
            case AES256 -> Optional.of(Privacy.Protocol.AES256_C);
            case AES192_C -> Optional.of(Privacy.Protocol.AES192);
            case AES256_C -> Optional.of(Privacy.Protocol.AES256);
            case DES, AES128 -> Optional.empty();
        };
    }
}
