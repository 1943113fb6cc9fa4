package vn.haidang.registry.internal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The hashes that chain the history: SHA-256 in hexadecimal over the hash before and the values of one entry. */
final class ChainHash {

    /** What the first entry takes as the hash before it. */
    static final String START = "0".repeat(64);

    private ChainHash() {}

    /** Each value goes in with its length before it, an absent one with length -1: no two lists give the same bytes. */
    static String of(String previous, List<Optional<String>> values) {
        MessageDigest digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        for (Optional<String> value : values) {
            byte[] bytes = value.orElse("").getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.isPresent() ? bytes.length : -1).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
