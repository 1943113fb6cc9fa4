package vn.haidang.registry.internal.discovery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.storage.Database;
import vn.haidang.storage.SqlTime;
import vn.haidang.storage.StorageException;

/** The table {@code registry_sighting}: one row for each device and source, the newest sighting in it. */
final class SightingRows {

    private static final Logger LOG = System.getLogger(SightingRows.class.getName());
    private static final String SOURCE = "snmp";
    private static final int MOST_DOCUMENT = 1_000_000;

    private final Database database;
    private final SightingJson json = new SightingJson();

    SightingRows(Database database) {
        this.database = database;
    }

    /** Puts a sighting in place of an older one; a newer one stays. */
    void put(DeviceSighting sighting) {
        String document = json.write(sighting);
        if (document.length() > MOST_DOCUMENT) {
            LOG.log(Level.WARNING, "what {0} tells of itself takes {1} characters and is not kept", sighting.address(),
                    document.length());
            return;
        }
        database.write(connection -> {
            if (update(connection, sighting, document) == 0 && !isThere(connection, sighting)) {
                insert(connection, sighting, document);
            }
            return null;
        });
    }

    private static int update(Connection connection, DeviceSighting sighting, String document) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE registry_sighting"
                + " SET seen_at = ?, document = ? WHERE source = ? AND device = ? AND seen_at <= ?")) {
            update.setObject(1, SqlTime.of(sighting.at()));
            update.setString(2, document);
            update.setString(3, SOURCE);
            update.setString(4, sighting.key());
            update.setObject(5, SqlTime.of(sighting.at()));
            return update.executeUpdate();
        }
    }

    private static boolean isThere(Connection connection, DeviceSighting sighting) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT 1 FROM registry_sighting WHERE source = ? AND device = ?")) {
            select.setString(1, SOURCE);
            select.setString(2, sighting.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void insert(Connection connection, DeviceSighting sighting, String document) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO registry_sighting(source, device, seen_at, document) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, SOURCE);
            insert.setString(2, sighting.key());
            insert.setObject(3, SqlTime.of(sighting.at()));
            insert.setString(4, document);
            insert.executeUpdate();
        }
    }

    /** All of them, by device; one that cannot be read is left out, since the next reading writes it anew. */
    List<DeviceSighting> all() {
        return database.read(connection -> {
            List<DeviceSighting> sightings = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT device, seen_at, document FROM registry_sighting WHERE source = ? ORDER BY device")) {
                select.setString(1, SOURCE);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        read(row, sightings);
                    }
                }
            }
            return sightings;
        });
    }

    private void read(ResultSet row, List<DeviceSighting> sightings) throws SQLException {
        try {
            sightings.add(json.read(row.getString("document"), SqlTime.read(row, "seen_at")));
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "the sighting of " + row.getString("device") + " is passed over", e);
        }
    }
}
