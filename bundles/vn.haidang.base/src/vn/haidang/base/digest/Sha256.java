package vn.haidang.base.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over what is added bit by bit. Not for use by several threads. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of a text in UTF-8, as {@link #hex()} gives it. */
    public static String hex(String text) {
        return new Sha256().add(text).hex();
    }

    /** Adds these octets. */
    public Sha256 add(byte[] octets) {
        digest.update(octets);
        return this;
    }

    /** Adds the first so many of these octets. */
    public Sha256 add(byte[] octets, int length) {
        digest.update(octets, 0, length);
        return this;
    }

    /** Adds so many of these octets, from the offset on. */
    public Sha256 add(byte[] octets, int offset, int length) {
        digest.update(octets, offset, length);
        return this;
    }

    /** Adds a text in UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest as 64 lower-case hexadecimal digits; begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
