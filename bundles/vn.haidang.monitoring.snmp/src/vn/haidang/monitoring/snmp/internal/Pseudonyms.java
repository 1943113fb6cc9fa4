package vn.haidang.monitoring.snmp.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives the same stand-in for the same name, number or address, and does so in every recording made with the same key.
 * Without the key a stand-in cannot be traced back, not even by trying (HMAC-SHA-256, RFC 2104).
 */
final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 8;
    /** 198.18.0.0/15, which is for measurements (RFC 2544) and in nobody's network. */
    private static final int FIRST_ADDRESS = 198 << 24 | 18 << 16;
    private static final int ADDRESSES = 1 << 17;

    private final byte[] key;
    private final Map<Integer, Integer> addresses = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Pseudonyms(byte[] key) {
        this.key = key.clone();
    }

    /** A stand-in for a text: the kind and eight digits. */
    String text(String kind, String text) {
        return kind + "-" + HexFormat.of().formatHex(digest(kind + "\n" + text)).substring(0, DIGITS);
    }

    /** A stand-in for an IPv4 address; two addresses never have the same. */
    int address(int address) {
        return addresses.computeIfAbsent(address, this::free);
    }

    private int free(int address) {
        byte[] digest = digest("address\n" + Integer.toUnsignedString(address));
        int offset = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | digest[2] & 0xff;
        int found = FIRST_ADDRESS + offset % ADDRESSES;
        while (!taken.add(found)) {
            found = FIRST_ADDRESS + (found - FIRST_ADDRESS + 1) % ADDRESSES;
        }
        return found;
    }

    private byte[] digest(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
