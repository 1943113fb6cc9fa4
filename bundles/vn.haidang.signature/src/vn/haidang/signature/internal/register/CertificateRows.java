package vn.haidang.signature.internal.register;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.signature.SignerKind;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.Owner;
import vn.haidang.signature.register.Owner.How;
import vn.haidang.storage.SqlTime;

/** The table {@code seen_certificate} in one transaction. */
final class CertificateRows {

    private static final String AUTHORITY = "AUTHORITY";

    private final Connection connection;

    CertificateRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * A row.
     *
     * @param encoded the certificate, DER
     */
    record Row(KnownCertificate certificate, byte[] encoded) {

        CertificateFacts facts() {
            try {
                return new CertificateFacts((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded)), certificate.kind());
            } catch (CertificateException e) {
                throw new IllegalStateException("a certificate was kept that cannot be read", e);
            }
        }
    }

    /** Keeps a certificate that is not there yet; one seen above others so far becomes a signer's when it signs. */
    void keep(CertificateFacts facts, boolean authority, Owner owner, Instant now) throws SQLException {
        String fingerprint = facts.fingerprint();
        Optional<Row> there = find(fingerprint);
        if (there.isEmpty()) {
            insert(facts, fingerprint, authority, owner, now);
        } else if (there.get().certificate().authority() && !authority) {
            setKind(fingerprint, facts.kind());
            setOwner(fingerprint, owner);
        }
    }

    private void insert(CertificateFacts facts, String fingerprint, boolean authority, Owner owner, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO seen_certificate (fingerprint,"
                + " encoded, issuer, serial_number, subject, name, organisation, kind, not_before, not_after,"
                + " first_seen, unit, person, element, matched_how, matched_reason, matched_by, matched_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            X509Certificate certificate = facts.certificate();
            insert.setString(1, fingerprint);
            insert.setBytes(2, facts.encoded());
            Columns.setText(insert, 3, facts.issuer(), 500);
            Columns.setText(insert, 4, facts.serialNumber(), 100);
            Columns.setText(insert, 5, certificate.getSubjectX500Principal().getName(), 1000);
            Columns.setText(insert, 6, facts.name(), 500);
            Columns.setText(insert, 7, facts.organisation(), 500);
            insert.setString(8, authority ? AUTHORITY : facts.kind().name());
            insert.setObject(9, SqlTime.of(certificate.getNotBefore().toInstant()));
            insert.setObject(10, SqlTime.of(certificate.getNotAfter().toInstant()));
            insert.setObject(11, SqlTime.of(now));
            set(insert, 12, owner);
            insert.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int first, Owner owner) throws SQLException {
        statement.setString(first, owner.unit().orElse(null));
        statement.setString(first + 1, owner.person().orElse(null));
        statement.setString(first + 2, owner.element().orElse(null));
        statement.setString(first + 3, owner.how().name());
        Columns.setText(statement, first + 4, owner.reason(), 1000);
        Columns.setText(statement, first + 5, owner.by(), 200);
        statement.setObject(first + 6, SqlTime.of(owner.at()));
    }

    void setOwner(String fingerprint, Owner owner) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE seen_certificate SET unit = ?, person = ?,"
                + " element = ?, matched_how = ?, matched_reason = ?, matched_by = ?, matched_at = ?"
                + " WHERE fingerprint = ?")) {
            set(update, 1, owner);
            update.setString(8, fingerprint);
            update.executeUpdate();
        }
    }

    void setKind(String fingerprint, SignerKind kind) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE seen_certificate SET kind = ? WHERE fingerprint = ?")) {
            update.setString(1, kind.name());
            update.setString(2, fingerprint);
            update.executeUpdate();
        }
    }

    /** Since when a certificate is revoked; the earliest that any verdict told. */
    void setRevoked(String fingerprint, Instant since) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE seen_certificate SET revoked_at = ?"
                + " WHERE fingerprint = ? AND (revoked_at IS NULL OR revoked_at > ?)")) {
            update.setObject(1, SqlTime.of(since));
            update.setString(2, fingerprint);
            update.setObject(3, SqlTime.of(since));
            update.executeUpdate();
        }
    }

    /** Removes those that no document rests on any more. */
    void removeUnused() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM seen_certificate WHERE fingerprint"
                + " NOT IN (SELECT certificate FROM verified_dependence)")) {
            delete.executeUpdate();
        }
    }

    Optional<Row> find(String fingerprint) throws SQLException {
        return query("WHERE fingerprint = ?", fingerprint).stream().findFirst();
    }

    List<Row> all() throws SQLException {
        return query("ORDER BY name, fingerprint");
    }

    private List<Row> query(String condition, String... arguments) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM seen_certificate " + condition)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setString(i + 1, arguments[i]);
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(certificate(row), row.getBytes("encoded")));
                }
            }
            return rows;
        }
    }

    private static KnownCertificate certificate(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        boolean authority = kind.equals(AUTHORITY);
        return new KnownCertificate(row.getString("fingerprint"), row.getString("issuer"),
                row.getString("serial_number"), row.getString("subject"), row.getString("name"),
                Optional.ofNullable(row.getString("organisation")),
                authority ? SignerKind.UNKNOWN : SignerKind.valueOf(kind), authority, SqlTime.read(row, "not_before"),
                SqlTime.read(row, "not_after"), SqlTime.readOptional(row, "revoked_at"), owner(row));
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(Optional.ofNullable(row.getString("unit")), Optional.ofNullable(row.getString("person")),
                Optional.ofNullable(row.getString("element")), How.valueOf(row.getString("matched_how")),
                row.getString("matched_reason"), Optional.ofNullable(row.getString("matched_by")),
                SqlTime.read(row, "matched_at"));
    }
}
