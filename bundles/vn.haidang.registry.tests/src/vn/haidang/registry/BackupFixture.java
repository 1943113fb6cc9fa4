package vn.haidang.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.backup.BackupSummary;
import vn.haidang.registry.backup.Backups;
import vn.haidang.registry.internal.backup.StoredBackup;
import vn.haidang.registry.internal.blob.StoredBlobs;
import vn.haidang.testing.OnPostgres;

/** A registry that has all that a backup is to keep, and everything in a registry as texts. */
final class BackupFixture {

    private BackupFixture() {}

    /** Two commits, two files, a removed element, and what only a newer program knows. */
    static OpenRegistry filled(Path folder) throws FindingException, IOException {
        OpenRegistry registry = OpenRegistry.withSample(folder);
        try (EditingSession session = registry.service().edit()) {
            session.remove(session.element("Camera", "CAM-1").orElseThrow().id());
            session.set(session.element("Unit", "W01").orElseThrow().id(), "note",
                    new Value.Text("“Ngoặc”, \\ và xuống\ndòng \u2028 \uD83D\uDDFC"));
            session.commit(OpenRegistry.ORIGIN);
        }
        String device = registry.snapshot().device("R-CORE").orElseThrow().id();
        registry.execute("UPDATE registry_object SET document = REPLACE(document, '\"snmp\"',"
                + " '\"rack\":\"Tủ 3\",\"weights\":[1.10,null],\"snmp\"') WHERE id = '" + device + "'");
        registry.execute("INSERT INTO registry_object VALUES ('robot-1', 'Robot', 'R-1', 7, '{\"code\":\"R-1\"}')");
        registry.execute("INSERT INTO registry_reference VALUES ('" + device + "', 'keeper', 0, 'robot-1')");
        put(registry, "Quyết định số 1/QĐ".getBytes(StandardCharsets.UTF_8));
        byte[] scan = new byte[3_000_000];
        new Random(1).nextBytes(scan);
        put(registry, scan);
        return registry;
    }

    private static void put(OpenRegistry registry, byte[] bytes) throws FindingException, IOException {
        new StoredBlobs(registry.database()).put(new ByteArrayInputStream(bytes), bytes.length, Progress.unobserved());
    }

    /** One that nobody has written to, on a database of its own. */
    static OpenRegistry empty(Path folder) throws FindingException, IOException {
        OnPostgres.takeNewDatabase();
        return OpenRegistry.in(folder);
    }

    static Backups service(OpenRegistry registry) {
        return StoredBackup.of("1.2.3", registry.database(), registry.service(), OpenRegistry.CLOCK);
    }

    static BackupSummary write(OpenRegistry registry, Path target) throws FindingException {
        return service(registry).write(target, Progress.unobserved());
    }

    static BackupSummary restore(OpenRegistry registry, Path file) throws FindingException {
        return service(registry).restore(file, Progress.unobserved());
    }

    /** Every row of every table of the registry. */
    static List<String> rows(OpenRegistry registry) {
        List<String> rows = new ArrayList<>();
        for (String columns : List.of(
                "number || '|' || at || '|' || author || '|' || channel || '|' || reason || '|' || hash"
                        + " FROM registry_commit ORDER BY number",
                "commit_number || '|' || commit_hash || '|' || history_hash FROM registry_head",
                "sequence || '|' || commit_number || '|' || object || '|' || eclass || '|' || feature || '|'"
                        + " || COALESCE(old_value, '-') || '|' || COALESCE(new_value, '-') || '|' || previous_hash"
                        + " || '|' || hash FROM registry_history ORDER BY sequence",
                "id || '|' || eclass || '|' || code || '|' || version || '|' || document FROM registry_object"
                        + " ORDER BY id",
                "source || '|' || feature || '|' || position || '|' || target FROM registry_reference"
                        + " ORDER BY source, feature, position",
                "sha256 || '|' || size FROM registry_blob ORDER BY sha256")) {
            rows.addAll(registry.strings("SELECT " + columns));
        }
        return rows;
    }
}
