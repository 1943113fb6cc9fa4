package vn.haidang.monitoring.snmp;

import java.util.Optional;

/** With what an SNMP agent is asked. Instances hold secrets: {@code toString} shows none. */
public sealed interface SnmpCredentials {

    /** SNMPv1 or v2c: a community (RFC 1901). */
    record Community(Version version, String community) implements SnmpCredentials {

        /** The versions that use a community. */
        public enum Version {
            V1, V2C
        }

        @Override
        public String toString() {
            return "Community[" + version + "]";
        }
    }

    /**
     * SNMPv3 with the user-based security model (RFC 3414).
     *
     * @param user the security name
     * @param authentication how messages are authenticated; empty for noAuthNoPriv
     * @param privacy how messages are encrypted; needs authentication
     * @param context the context name (RFC 3411), empty text for the default one
     */
    record User(String user, Optional<Authentication> authentication, Optional<Privacy> privacy,
            String context) implements SnmpCredentials {

        /** @throws IllegalArgumentException when there is privacy without authentication */
        public User {
            if (privacy.isPresent() && authentication.isEmpty()) {
                throw new IllegalArgumentException("privacy needs authentication (RFC 3414, 1.4.3)");
            }
        }

        @Override
        public String toString() {
            return "User[" + user + "]";
        }
    }

    /** An authentication protocol with its pass phrase. */
    record Authentication(Protocol protocol, String passPhrase) {

        /** RFC 3414 and RFC 7860. */
        public enum Protocol {
            MD5, SHA, SHA224, SHA256, SHA384, SHA512
        }

        @Override
        public String toString() {
            return "Authentication[" + protocol + "]";
        }
    }

    /** A privacy protocol with its pass phrase. */
    record Privacy(Protocol protocol, String passPhrase) {

        /** RFC 3414, RFC 3826, and AES-192/256 with the key extension of Blumenthal or of Reeder ("Cisco", {@code _C}). */
        public enum Protocol {
            DES, AES128, AES192, AES256, AES192_C, AES256_C
        }

        @Override
        public String toString() {
            return "Privacy[" + protocol + "]";
        }
    }
}
