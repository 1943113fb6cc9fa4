package vn.haidang.storage.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of the schema, forward only; never changed once released.
 *
 * @param version its number, from 1 without gaps
 * @param name what it is about
 * @param script its statements in portable SQL, each ended by a semicolon at the end of a line, comments on lines of
 *        their own; <code>${bytes}</code> stands for the binary type of the database
 */
public record Migration(int version, String name, String script) {

    /** {@code BYTEA} on PostgreSQL. As an H2 BLOB would, this takes up to a megabyte, but stays in the row. */
    private static final String BYTES_ON_H2 = "VARBINARY(1000000)";

    public Migration {
        // A checkout on Windows must give the same checksum.
        script = script.replace("\r\n", "\n");
    }

    /** SHA-256 of the script, in hexadecimal. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    List<String> statements() {
        String withoutComments = script.lines().filter(line -> !line.strip().startsWith("--"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(withoutComments.split(";\\s*(\n|$)"))
                .map(statement -> statement.strip().replace("${bytes}", BYTES_ON_H2))
                .filter(statement -> !statement.isEmpty()).toList();
    }
}
