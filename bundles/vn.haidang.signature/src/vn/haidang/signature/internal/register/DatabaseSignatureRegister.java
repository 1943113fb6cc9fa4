package vn.haidang.signature.internal.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.storage.Database;
import vn.haidang.storage.SqlTime;

/**
 * The register in the installation's database. A file that could not be read at all has no hash to be known by and is
 * not kept either.
 */
@Component(service = SignatureRegister.class)
public final class DatabaseSignatureRegister implements SignatureRegister {

    private final Database database;
    private final InstantSource clock;

    @Activate
    public DatabaseSignatureRegister(@Reference Database database, @Reference InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void keep(DocumentVerdict verdict) {
        verdict.sha256().filter(hash -> verdict.format().isPresent())
                .ifPresent(document -> database.write(connection -> {
                    Instant now = clock.instant();
                    Instant firstSeen = firstSeen(connection, document).orElse(now);
                    delete(connection, document);
                    insert(connection, document, verdict, firstSeen, now);
                    int number = 0;
                    for (SignatureVerdict signature : verdict.signatures()) {
                        number++;
                        insert(connection, document, number, signature);
                    }
                    return number;
                }));
    }

    @Override
    public Map<Conclusion, Integer> countSignedBetween(Instant from, Instant to) {
        return database.read(connection -> {
            Map<Conclusion, Integer> counts = new EnumMap<>(Conclusion.class);
            try (PreparedStatement query = connection.prepareStatement("SELECT conclusion, COUNT(*)"
                    + " FROM verified_document WHERE COALESCE(signed_at, first_seen) >= ?"
                    + " AND COALESCE(signed_at, first_seen) < ? GROUP BY conclusion")) {
                query.setObject(1, SqlTime.of(from));
                query.setObject(2, SqlTime.of(to));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        counts.put(Conclusion.valueOf(rows.getString(1)), rows.getInt(2));
                    }
                }
            }
            return counts;
        });
    }

    private static void delete(Connection connection, String document) throws SQLException {
        for (String statement : List.of("DELETE FROM verified_signature WHERE document = ?",
                "DELETE FROM verified_document WHERE sha256 = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(statement)) {
                delete.setString(1, document);
                delete.executeUpdate();
            }
        }
    }

    private static Optional<Instant> firstSeen(Connection connection, String document) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT first_seen FROM verified_document WHERE sha256 = ?")) {
            query.setString(1, document);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(SqlTime.read(rows, "first_seen"))
                        : Optional.empty();
            }
        }
    }

    private static void insert(Connection connection, String document, DocumentVerdict verdict, Instant firstSeen,
            Instant lastVerified) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO verified_document"
                + " (sha256, name, format, conclusion, verified_at, signed_at, signatures, first_seen,"
                + " last_verified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, document);
            insert.setString(2, fitting(String.valueOf(verdict.file().getFileName()), 1000));
            setText(insert, 3, verdict.format(), 32);
            insert.setString(4, verdict.conclusion().name());
            insert.setObject(5, SqlTime.of(verdict.verifiedAt()));
            setInstant(insert, 6, lastSigned(verdict));
            insert.setInt(7, verdict.signatures().size());
            insert.setObject(8, SqlTime.of(firstSeen));
            insert.setObject(9, SqlTime.of(lastVerified));
            insert.executeUpdate();
        }
    }

    private static void insert(Connection connection, String document, int number, SignatureVerdict signature)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO verified_signature"
                + " (document, number, verdict, signer, issuer, serial_number, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, document);
            insert.setInt(2, number);
            insert.setString(3, signature.verdict().name());
            setText(insert, 4, signature.signer().map(Signer::name), 500);
            setText(insert, 5, signature.signer().map(Signer::issuer), 500);
            setText(insert, 6, signature.signer().map(Signer::serialNumber), 100);
            setInstant(insert, 7, signature.time().best());
            insert.executeUpdate();
        }
    }

    private static Optional<Instant> lastSigned(DocumentVerdict verdict) {
        return verdict.signatures().stream().flatMap(signature -> signature.time().best().stream())
                .reduce((earlier, later) -> later);
    }

    private static void setText(PreparedStatement statement, int index, Optional<String> value, int room)
            throws SQLException {
        statement.setString(index, value.map(text -> fitting(text, room)).orElse(null));
    }

    /** Names come from certificates and file names, which anybody may have made as long and as odd as they liked. */
    private static String fitting(String text, int room) {
        String shown = text.replaceAll("\\p{Cntrl}", " ");
        return shown.length() <= room ? shown : shown.substring(0, room - 1) + "…";
    }

    private static void setInstant(PreparedStatement statement, int index, Optional<Instant> value)
            throws SQLException {
        if (value.isPresent()) {
            statement.setObject(index, SqlTime.of(value.get()));
        } else {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
