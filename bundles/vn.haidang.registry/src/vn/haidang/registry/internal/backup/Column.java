package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.storage.SqlTime;

/**
 * One column of a table, and under the same name one field of a backup's lines.
 *
 * @param most the most characters of a text, or the greatest number
 * @param optional whether a text may be absent
 */
record Column(String name, Kind kind, long most, boolean optional) {

    enum Kind {
        TEXT, NUMBER, MOMENT
    }

    static Column text(String name, int most) {
        return new Column(name, Kind.TEXT, most, false);
    }

    static Column optionalText(String name, int most) {
        return new Column(name, Kind.TEXT, most, true);
    }

    static Column number(String name) {
        return number(name, Long.MAX_VALUE);
    }

    static Column number(String name, long most) {
        return new Column(name, Kind.NUMBER, most, false);
    }

    static Column moment(String name) {
        return new Column(name, Kind.MOMENT, 0, false);
    }

    /** Writes the column of the row a result stands on as a field; an absent text as none. */
    void write(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        switch (kind) {
            case NUMBER -> json.writeNumberField(name, row.getLong(name));
            case MOMENT -> json.writeStringField(name, SqlTime.read(row, name).toString());
            case TEXT -> {
                String text = row.getString(name);
                if (text != null) {
                    json.writeStringField(name, text);
                }
            }
        }
    }

    /**
     * A field's value from its text.
     *
     * @throws IllegalArgumentException when the column cannot hold it
     */
    Object parse(String text) {
        return switch (kind) {
            case TEXT -> within(text, text.length());
            case NUMBER -> within(Long.valueOf(text), Long.parseLong(text));
            case MOMENT -> Instant.parse(text);
        };
    }

    private Object within(Object value, long size) {
        if (size < 0 || size > most) {
            throw new IllegalArgumentException(name + " does not hold " + size);
        }
        return value;
    }

    /** Sets a statement's parameter. */
    void set(PreparedStatement statement, int index, Row row) throws SQLException {
        switch (kind) {
            case NUMBER -> statement.setLong(index, row.number(name));
            case MOMENT -> statement.setObject(index, SqlTime.of(row.moment(name)));
            case TEXT -> {
                if (row.optionalText(name).isPresent()) {
                    statement.setString(index, row.text(name));
                } else {
                    statement.setNull(index, Types.VARCHAR);
                }
            }
        }
    }
}
