package vn.haidang.signature.internal.cades;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a signed CMS comes as a file: DER, BER, PEM and bare base64. Stateless. */
final class CmsEncoding {

    /** The object identifier of signed-data, as it stands right after the outermost tag and length. */
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final Pattern PEM = Pattern
            .compile("(?s)\\A\\s*-----BEGIN (PKCS7|CMS|PKCS #7 SIGNED DATA)-----\\s*(.*?)-----END \\1-----\\s*\\z");
    private static final Pattern BASE64 = Pattern.compile("\\A\\s*MI[A-Za-z0-9+/=\\s]+\\z");

    private CmsEncoding() {}

    /** Whether a file that begins so holds a signed CMS. */
    static boolean recognises(byte[] head) {
        if (isSignedData(head)) {
            return true;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("-----BEGIN PKCS7-----") || text.startsWith("-----BEGIN CMS-----")
                || text.startsWith("-----BEGIN PKCS #7 SIGNED DATA-----")) {
            return true;
        }
        return BASE64.matcher(text).matches() && decoded(text.substring(0, text.length() - text.length() % 4), true)
                .filter(CmsEncoding::isSignedData).isPresent();
    }

    /** The CMS in a file; empty when it is none. */
    static Optional<byte[]> decoded(byte[] file) {
        if (isSignedData(file)) {
            return Optional.of(file);
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher pem = PEM.matcher(text);
        return pem.matches() ? decoded(pem.group(2), false) : decoded(text, false);
    }

    private static Optional<byte[]> decoded(String base64, boolean beginningOnly) {
        String plain = base64.replaceAll("\\s+", "");
        try {
            return Optional.of(Base64.getDecoder().decode(beginningOnly
                    ? plain.substring(0, plain.length() - plain.length() % 4)
                    : plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A SEQUENCE whose first element is the identifier of signed-data. */
    private static boolean isSignedData(byte[] bytes) {
        if (bytes.length < 2 + SIGNED_DATA.length || bytes[0] != 0x30) {
            return false;
        }
        int length = bytes[1] & 0xff;
        int from = length <= 0x80 ? 2 : 2 + (length & 0x7f);
        return from + SIGNED_DATA.length <= bytes.length
                && Arrays.equals(bytes, from, from + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length);
    }
}
