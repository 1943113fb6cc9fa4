package vn.haidang.monitoring.snmp.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.snmp4j.security.AuthHMAC128SHA224;
import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.AuthHMAC256SHA384;
import org.snmp4j.security.AuthHMAC384SHA512;
import org.snmp4j.security.AuthMD5;
import org.snmp4j.security.AuthSHA;
import org.snmp4j.security.AuthenticationProtocol;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.PrivAES192;
import org.snmp4j.security.PrivAES256;
import org.snmp4j.security.PrivDES;
import org.snmp4j.security.PrivacyProtocol;
import org.snmp4j.security.nonstandard.PrivAES192With3DESKeyExtension;
import org.snmp4j.security.nonstandard.PrivAES256With3DESKeyExtension;

import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;

/**
 * SNMP4J's protocols by the names of ours. MD5, SHA-1 and DES are weak; old devices know nothing else, and they are used
 * only for a user whose credentials name them.
 * <p>
 * One of each serves all devices: a privacy protocol keeps a few ciphers to use them again, which would be a few for each
 * of ten thousand devices otherwise. Safe for use by several threads.
 */
final class Protocols {

    private final Map<Authentication.Protocol, AuthenticationProtocol> hashes = new ConcurrentHashMap<>();
    private final Map<Privacy.Protocol, PrivacyProtocol> ciphers = new ConcurrentHashMap<>();

    /** The one that all share. */
    AuthenticationProtocol of(Authentication.Protocol protocol) {
        return hashes.computeIfAbsent(protocol, Protocols::made);
    }

    /** The one that all share. */
    PrivacyProtocol of(Privacy.Protocol protocol) {
        return ciphers.computeIfAbsent(protocol, Protocols::made);
    }

    static AuthenticationProtocol made(Authentication.Protocol protocol) {
        switch (protocol) {
            case MD5 :
                return new AuthMD5();
            case SHA :
                return new AuthSHA();
            case SHA224 :
                return new AuthHMAC128SHA224();
            case SHA256 :
                return new AuthHMAC192SHA256();
            case SHA384 :
                return new AuthHMAC256SHA384();
            case SHA512 :
                return new AuthHMAC384SHA512();
            default :
                throw new IllegalArgumentException(protocol.name());
        }
    }

    static PrivacyProtocol made(Privacy.Protocol protocol) {
        switch (protocol) {
            case DES :
                return new PrivDES();
            case AES128 :
                return new PrivAES128();
            case AES192 :
                return new PrivAES192();
            case AES256 :
                return new PrivAES256();
            case AES192_C :
                return new PrivAES192With3DESKeyExtension();
            case AES256_C :
                return new PrivAES256With3DESKeyExtension();
            default :
                throw new IllegalArgumentException(protocol.name());
        }
    }
}
