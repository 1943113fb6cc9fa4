package vn.haidang.signature.internal.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.registry.RegistryReader;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.storage.Database;
import vn.haidang.storage.SqlTime;
import vn.haidang.storage.StorageException;

/**
 * The register in the installation's database. A file that could not be read at all, as a state secret is not, has no hash
 * to be known by and is not kept either.
 */
@Component(service = SignatureRegister.class)
public final class DatabaseSignatureRegister implements SignatureRegister {

    private static final String CONSTRAINT_BROKEN = "23";

    private final Database database;
    private final RegistryReader registry;
    private final InstantSource clock;

    @Activate
    public DatabaseSignatureRegister(@Reference Database database, @Reference RegistryReader registry,
            @Reference InstantSource clock) {
        this.database = database;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void keep(DocumentVerdict verdict) {
        if (verdict.sha256().isEmpty() || verdict.format().isEmpty()) {
            return;
        }
        try {
            write(verdict.sha256().get(), verdict);
        } catch (StorageException e) {
            if (!isConstraintBroken(e)) {
                throw e;
            }
            // another program has just kept the same certificate or document; now it is there
            write(verdict.sha256().get(), verdict);
        }
    }

    private void write(String document, DocumentVerdict verdict) {
        Instant now = clock.instant();
        OwnerMatcher matcher = new OwnerMatcher(registry.snapshot(), now);
        database.write(connection -> {
            new KeptVerdict(connection, matcher, now).write(document, verdict);
            return document;
        });
    }

    private static boolean isConstraintBroken(StorageException e) {
        return e.getCause() instanceof SQLException cause && cause.getSQLState() != null
                && cause.getSQLState().startsWith(CONSTRAINT_BROKEN);
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
}
