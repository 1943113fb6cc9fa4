package vn.haidang.monitoring.snmp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;

/**
 * The SNMPv3 users of the profiles by which devices are asked, for whoever receives what these devices sign, as an OSGi
 * service. Safe for use by several threads.
 */
public interface SnmpUsers {

    /**
     * The users by the name of their profile, in order of the names; profiles that have a community or cannot be used are
     * not among them. Reads the file of the profiles when it has changed.
     *
     * @throws FindingException when that file cannot be read
     */
    Map<String, SnmpCredentials.User> byProfile() throws FindingException;

    /** What is wrong with how the profiles are kept: others on this machine can read the secrets in them. */
    default List<Finding> findings() {
        return List.of();
    }

    /**
     * A user's keys for one engine (RFC 3414, 2.6). Takes some milliseconds of work each time.
     *
     * @param engineId the authoritative engine's id, 5 to 32 octets
     */
    UserKeys keys(SnmpCredentials.User user, byte[] engineId);

    /**
     * A user's keys for one engine. Holds secrets: {@code toString} shows none.
     *
     * @param authentication empty for noAuthNoPriv
     * @param privacy empty without privacy
     */
    record UserKeys(Optional<LocalKey> authentication, Optional<LocalKey> privacy) {}

    /**
     * A key with its protocol.
     *
     * @param protocol the OID of the protocol, dotted
     * @param octets the localised key
     */
    record LocalKey(String protocol, byte[] octets) {
        @Override
        public String toString() {
            return "LocalKey[" + protocol + "]";
        }
    }
}
