package vn.haidang.storage.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.haidang.base.digest.Sha256;

/**
 * One step of the schema, forward only; never changed once released.
 *
 * @param version its number, from 1 without gaps
 * @param name what it is about
 * @param script its statements in portable SQL, each ended by a semicolon at the end of a line, comments on lines of
 *        their own; <code>${bytes}</code> stands for the binary type of the database
 */
public record Migration(int version, String name, String script) {

    static final String BYTES_ON_POSTGRESQL = "BYTEA";

    /** As an H2 BLOB would, this takes up to a megabyte, but stays in the row. */
    static final String BYTES_ON_H2 = "VARBINARY(1000000)";

    public Migration {
        // A checkout on Windows must give the same checksum.
        script = script.replace("\r\n", "\n");
    }

    /** SHA-256 of the script, in hexadecimal. */
    String checksum() {
        return Sha256.hex(script);
    }

    /** @param bytes the binary type of the database */
    List<String> statements(String bytes) {
        String withoutComments = script.lines().filter(line -> !line.strip().startsWith("--"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(withoutComments.split(";\\s*(\n|$)"))
                .map(statement -> statement.strip().replace("${bytes}", bytes))
                .filter(statement -> !statement.isEmpty()).toList();
    }
}
