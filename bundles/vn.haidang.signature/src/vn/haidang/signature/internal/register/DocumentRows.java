package vn.haidang.signature.internal.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.storage.SqlTime;

/** The tables of verified documents and their signatures in one transaction. */
final class DocumentRows {

    private static final String TIME = "COALESCE(signed_at, first_seen)";

    private final Connection connection;

    DocumentRows(Connection connection) {
        this.connection = connection;
    }

    Optional<Instant> firstSeen(String document) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT first_seen FROM verified_document WHERE sha256 = ?")) {
            query.setString(1, document);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(SqlTime.read(rows, "first_seen")) : Optional.empty();
            }
        }
    }

    void remove(String document) throws SQLException {
        for (String table : List.of("verified_dependence WHERE document", "verified_signature WHERE document",
                "verified_document WHERE sha256")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " = ?")) {
                delete.setString(1, document);
                delete.executeUpdate();
            }
        }
    }

    /** The documents last verified before a time. */
    List<String> verifiedBefore(Instant time) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection
                .prepareStatement("SELECT sha256 FROM verified_document WHERE last_verified < ?")) {
            query.setObject(1, SqlTime.of(time));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    void insert(String document, DocumentVerdict verdict, Instant firstSeen, Instant lastVerified)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO verified_document"
                + " (sha256, name, format, conclusion, verified_at, signed_at, signatures, first_seen,"
                + " last_verified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, document);
            Columns.setText(insert, 2, String.valueOf(verdict.file().getFileName()), 1000);
            Columns.setText(insert, 3, verdict.format(), 32);
            insert.setString(4, verdict.conclusion().name());
            insert.setObject(5, SqlTime.of(verdict.verifiedAt()));
            Columns.setInstant(insert, 6, lastSigned(verdict));
            insert.setInt(7, verdict.signatures().size());
            insert.setObject(8, SqlTime.of(firstSeen));
            insert.setObject(9, SqlTime.of(lastVerified));
            insert.executeUpdate();
        }
    }

    private static Optional<Instant> lastSigned(DocumentVerdict verdict) {
        return verdict.signatures().stream().flatMap(signature -> signature.time().best().stream())
                .reduce((earlier, later) -> later);
    }

    /** @param certificate the fingerprint of the signer's certificate */
    void insert(String document, int number, SignatureVerdict signature, Optional<String> certificate)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO verified_signature"
                + " (document, number, verdict, signer, issuer, serial_number, signed_at, certificate, role, level)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, document);
            insert.setInt(2, number);
            insert.setString(3, signature.verdict().name());
            Columns.setText(insert, 4, signature.signer().map(Signer::name), 500);
            Columns.setText(insert, 5, signature.signer().map(Signer::issuer), 500);
            Columns.setText(insert, 6, signature.signer().map(Signer::serialNumber), 100);
            Columns.setInstant(insert, 7, signature.time().best());
            insert.setString(8, certificate.orElse(null));
            insert.setString(9, signature.role().name());
            Columns.setText(insert, 10, signature.level(), 64);
            insert.executeUpdate();
        }
    }

    void insertDependence(String document, String certificate) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO verified_dependence (document, certificate) VALUES (?, ?)")) {
            insert.setString(1, document);
            insert.setString(2, certificate);
            insert.executeUpdate();
        }
    }

    /** The documents of a period, by the time they were signed, else first seen; in that order. */
    List<KnownDocument> between(Instant from, Instant to) throws SQLException {
        return query(TIME + " >= ? AND " + TIME + " < ?", SqlTime.of(from), SqlTime.of(to));
    }

    /** The documents whose verdict rests on a certificate, in order of their signing. */
    List<KnownDocument> dependingOn(String certificate) throws SQLException {
        return query("sha256 IN (SELECT document FROM verified_dependence WHERE certificate = ?)", certificate);
    }

    /** The documents with a signature by a certificate in a period. */
    List<KnownDocument> signedWith(String certificate, Instant from, Instant to) throws SQLException {
        return query("sha256 IN (SELECT document FROM verified_signature WHERE certificate = ? AND signed_at >= ?"
                + " AND signed_at < ?)", certificate, SqlTime.of(from), SqlTime.of(to));
    }

    private List<KnownDocument> query(String condition, Object... arguments) throws SQLException {
        Map<String, List<KnownDocument.Signature>> signatures = new HashMap<>();
        try (PreparedStatement query = prepared("SELECT * FROM verified_signature WHERE document IN"
                + " (SELECT sha256 FROM verified_document WHERE " + condition + ") ORDER BY document, number",
                arguments); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                signatures.computeIfAbsent(row.getString("document"), first -> new ArrayList<>())
                        .add(signature(row));
            }
        }
        List<KnownDocument> documents = new ArrayList<>();
        try (PreparedStatement query = prepared(
                "SELECT * FROM verified_document WHERE " + condition + " ORDER BY " + TIME + ", sha256", arguments);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                documents.add(document(row, signatures.getOrDefault(row.getString("sha256"), List.of())));
            }
        }
        return documents;
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static KnownDocument document(ResultSet row, List<KnownDocument.Signature> signatures)
            throws SQLException {
        return new KnownDocument(row.getString("sha256"), row.getString("name"),
                Optional.ofNullable(row.getString("format")), Conclusion.valueOf(row.getString("conclusion")),
                SqlTime.readOptional(row, "signed_at"), SqlTime.read(row, "first_seen"),
                SqlTime.read(row, "last_verified"), signatures);
    }

    private static KnownDocument.Signature signature(ResultSet row) throws SQLException {
        return new KnownDocument.Signature(Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(row.getString("signer")), Optional.ofNullable(row.getString("certificate")),
                SqlTime.readOptional(row, "signed_at"),
                Optional.ofNullable(row.getString("role")).map(SignatureRole::valueOf).orElse(SignatureRole.SIGNATURE));
    }
}
