package vn.haidang.monitoring.internal.picture;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.storage.SqlTime;

/**
 * The table {@code watch_picture}. Its times are those of the database alone, since the clocks of two machines differ; so an
 * age is what the database says passed since.
 */
final class PictureTable {

    private final Connection connection;

    PictureTable(Connection connection) {
        this.connection = connection;
    }

    /** The newest version that was written; 0 before the first. */
    long version() throws SQLException {
        return head().map(Head::version).orElse(0L);
    }

    Optional<Head> head() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select version, at, current_timestamp as now from watch_picture where kind = ? and page = 0")) {
            select.setString(1, PageKind.HEAD.name());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Head(rows.getLong("version"), SqlTime.read(rows, "at"),
                                Duration.between(SqlTime.read(rows, "at"), SqlTime.read(rows, "now"))))
                        : Optional.empty();
            }
        }
    }

    /** The pages that were written after a version. */
    List<Page> newerThan(long version) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select kind, page, content from watch_picture where version > ?")) {
            select.setLong(1, version);
            try (ResultSet rows = select.executeQuery()) {
                List<Page> pages = new ArrayList<>();
                while (rows.next()) {
                    pages.add(new Page(PageKind.valueOf(rows.getString("kind")), rows.getInt("page"),
                            rows.getString("content")));
                }
                return pages;
            }
        }
    }

    void write(Page page, long version) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update watch_picture"
                + " set version = ?, at = current_timestamp, content = ? where kind = ? and page = ?")) {
            if (fillAndRun(update, page, version) == 0) {
                add(page, version);
            }
        }
    }

    private void add(Page page, long version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into watch_picture"
                + " (version, at, content, kind, page) values (?, current_timestamp, ?, ?, ?)")) {
            fillAndRun(insert, page, version);
        }
    }

    private static int fillAndRun(PreparedStatement statement, Page page, long version) throws SQLException {
        statement.setLong(1, version);
        statement.setString(2, page.content());
        statement.setString(3, page.kind().name());
        statement.setInt(4, page.number());
        return statement.executeUpdate();
    }

    /**
     * When the picture was written last.
     *
     * @param version the newest version
     * @param at when, by the clock of the database
     * @param age how long ago, by the same
     */
    record Head(long version, Instant at, Duration age) {}

    /**
     * A page.
     *
     * @param number counted from 0
     * @param content JSON
     */
    record Page(PageKind kind, int number, String content) {}
}
