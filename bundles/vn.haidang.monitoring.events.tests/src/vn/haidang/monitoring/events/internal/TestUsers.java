package vn.haidang.monitoring.events.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.AuthHMAC384SHA512;
import org.snmp4j.security.AuthMD5;
import org.snmp4j.security.AuthenticationProtocol;
import org.snmp4j.security.PrivAES256;
import org.snmp4j.security.PrivDES;
import org.snmp4j.security.PrivacyProtocol;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.smi.OctetString;

import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpUsers;

/** Users of profiles in memory, their keys made by SNMP4J. */
final class TestUsers implements SnmpUsers {

    static final String AUTHENTICATION = "authpass12345";
    static final String PRIVACY = "privpass12345";

    private final Map<String, User> users = new TreeMap<>();

    /** The users that the net-snmp tools of the tests sign as. */
    static TestUsers standard() {
        TestUsers users = new TestUsers();
        users.add("plain", new User("uplain", Optional.empty(), Optional.empty(), ""));
        users.add("auth", new User("uauth", authentication(Authentication.Protocol.SHA256), Optional.empty(), ""));
        users.add("priv", new User("upriv", authentication(Authentication.Protocol.SHA512),
                Optional.of(new Privacy(Privacy.Protocol.AES256, PRIVACY)), ""));
        users.add("old", new User("uold", authentication(Authentication.Protocol.MD5),
                Optional.of(new Privacy(Privacy.Protocol.DES, PRIVACY)), ""));
        return users;
    }

    static Optional<Authentication> authentication(Authentication.Protocol protocol) {
        return Optional.of(new Authentication(protocol, AUTHENTICATION));
    }

    synchronized void add(String profile, User user) {
        users.put(profile, user);
    }

    @Override
    public synchronized Map<String, User> byProfile() {
        return new TreeMap<>(users);
    }

    @Override
    public UserKeys keys(User user, byte[] engineId) {
        Optional<AuthenticationProtocol> hash = user.authentication().map(given -> protocol(given.protocol()));
        return new UserKeys(
                user.authentication().map(given -> new LocalKey(hash.orElseThrow().getID().toDottedString(),
                        hash.orElseThrow().passwordToKey(new OctetString(given.passPhrase()), engineId))),
                user.privacy().map(given -> {
                    PrivacyProtocol cipher = given.protocol() == Privacy.Protocol.DES
                            ? new PrivDES()
                            : new PrivAES256();
                    return new LocalKey(cipher.getID().toDottedString(), SecurityProtocols.passwordToKey(cipher,
                            hash.orElseThrow(), new OctetString(given.passPhrase()), engineId));
                }));
    }

    private static AuthenticationProtocol protocol(Authentication.Protocol protocol) {
        return switch (protocol) {
            case MD5 -> new AuthMD5();
            case SHA256 -> new AuthHMAC192SHA256();
            case SHA512 -> new AuthHMAC384SHA512();
            default -> throw new IllegalArgumentException(protocol.name());
        };
    }
}
