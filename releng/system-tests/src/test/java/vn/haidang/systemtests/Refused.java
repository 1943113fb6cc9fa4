package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.h2.jdbcx.JdbcDataSource;

import vn.haidang.systemtests.HaiDang.Result;

/** What a refusal looks like at every face, and a data folder that must be refused. */
final class Refused {

    private Refused() {}

    /** One sentence on standard error in the user's language, exit code 2, and nothing else. */
    static void assertRefused(Result result, String language, String vietnamese, String english) {
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains(language.equals("vi") ? vietnamese : english), result.err());
        assertEquals("", result.out());
    }

    /** Makes a data folder's database one of a program that is not written yet. */
    static void pretendNewer(Path data) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setUser("HAIDANG");
        source.setURL("jdbc:h2:file:" + data.resolve("haidang") + ";WRITE_DELAY=0");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO schema_version(version, name, applied_at, checksum) "
                    + "SELECT 9999, 'from-the-future', applied_at, checksum FROM schema_version WHERE version = 1");
        }
    }
}
