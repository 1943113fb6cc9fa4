package vn.haidang.signature.internal.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.storage.SqlTime;

/** Values that may be missing or too long, as the columns of the register take them. */
final class Columns {

    private Columns() {}

    static void setText(PreparedStatement statement, int index, Optional<String> value, int room) throws SQLException {
        statement.setString(index, value.map(text -> fitting(text, room)).orElse(null));
    }

    static void setText(PreparedStatement statement, int index, String value, int room) throws SQLException {
        statement.setString(index, fitting(value, room));
    }

    /** Names come from certificates and file names, which anybody may have made as long and as odd as they liked. */
    private static String fitting(String text, int room) {
        String shown = text.replaceAll("\\p{Cntrl}", " ");
        return shown.length() <= room ? shown : shown.substring(0, room - 1) + "…";
    }

    static void setInstant(PreparedStatement statement, int index, Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            statement.setObject(index, SqlTime.of(value.get()));
        } else {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
