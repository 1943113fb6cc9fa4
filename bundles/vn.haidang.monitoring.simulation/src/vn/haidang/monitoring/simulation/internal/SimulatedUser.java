package vn.haidang.monitoring.simulation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.AuthHMAC384SHA512;
import org.snmp4j.security.AuthMD5;
import org.snmp4j.security.AuthSHA;
import org.snmp4j.security.AuthenticationProtocol;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.PrivAES256;
import org.snmp4j.security.PrivDES;
import org.snmp4j.security.PrivacyProtocol;

import vn.haidang.monitoring.simulation.NetworkSimulator;

/**
 * An SNMPv3 user that every simulated engine knows. Its pass phrase is stretched once (RFC 3414, A.2); localising it to
 * one more engine is then a single hash, so that ten thousand engines cost nothing.
 */
final class SimulatedUser {

    private static final int STRETCHED = 1 << 20;

    private final Optional<AuthenticationProtocol> authentication;
    private final Optional<PrivacyProtocol> privacy;
    private final String digest;
    private final byte[] stretched;

    private SimulatedUser(AuthenticationProtocol authentication, PrivacyProtocol privacy, String digest) {
        this.authentication = Optional.ofNullable(authentication);
        this.privacy = Optional.ofNullable(privacy);
        this.digest = digest;
        this.stretched = authentication == null ? new byte[0] : stretch(digest);
    }

    /** All of them by name. */
    static Map<String, SimulatedUser> all() {
        String name = NetworkSimulator.USER;
        Map<String, SimulatedUser> users = new HashMap<>();
        users.put(name, new SimulatedUser(new AuthHMAC192SHA256(), new PrivAES128(), "SHA-256"));
        users.put(name + "-none", new SimulatedUser(null, null, ""));
        users.put(name + "-auth", new SimulatedUser(new AuthHMAC192SHA256(), null, "SHA-256"));
        users.put(name + "-md5-des", new SimulatedUser(new AuthMD5(), new PrivDES(), "MD5"));
        users.put(name + "-sha-aes128", new SimulatedUser(new AuthSHA(), new PrivAES128(), "SHA-1"));
        users.put(name + "-sha512-aes256", new SimulatedUser(new AuthHMAC384SHA512(), new PrivAES256(), "SHA-512"));
        return users;
    }

    Optional<AuthenticationProtocol> authentication() {
        return authentication;
    }

    Optional<PrivacyProtocol> privacy() {
        return privacy;
    }

    /** The user's key at an engine, for both protocols since they have the same pass phrase. */
    byte[] keyAt(byte[] engineId) {
        MessageDigest hash = hash(digest);
        hash.update(stretched);
        hash.update(engineId);
        return hash.digest(stretched);
    }

    /** As much of a key as the user's privacy protocol takes. */
    byte[] privacyKey(byte[] key) {
        int most = privacy.orElseThrow().getMaxKeyLength();
        return key.length > most ? Arrays.copyOf(key, most) : key;
    }

    private static byte[] stretch(String digest) {
        byte[] phrase = NetworkSimulator.PASS_PHRASE.getBytes(StandardCharsets.UTF_8);
        byte[] repeated = new byte[STRETCHED];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = phrase[i % phrase.length];
        }
        return hash(digest).digest(repeated);
    }

    private static MessageDigest hash(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + name, e);
        }
    }
}
