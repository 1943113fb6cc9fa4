package vn.haidang.registry.internal.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.blob.Blobs;
import vn.haidang.registry.internal.Messages;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/** The files in the open database. */
@Component(service = Blobs.class)
public final class StoredBlobs implements Blobs {

    private static final int KIB = 1024;

    private final Database database;

    @Activate
    public StoredBlobs(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String put(InputStream content, long limit, Progress progress) throws FindingException, IOException {
        try (Spool spool = Spool.in(database.folder())) {
            take(content, limit, progress, spool);
            String sha256 = spool.hash();
            if (!exists(sha256)) {
                store(spool, sha256, progress);
            }
            return sha256;
        }
    }

    private static void take(InputStream content, long limit, Progress progress, Spool spool)
            throws FindingException, IOException {
        byte[] buffer = new byte[BlobRows.CHUNK];
        long told = 0;
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            progress.stopIfCancelled();
            if (spool.size() + count > limit) {
                throw new FindingException(Messages.error("registry.blob.tooLarge").with("limit", limit / KIB));
            }
            spool.write(buffer, count);
            progress.advance((int) (spool.size() / KIB - told));
            told = spool.size() / KIB;
        }
    }

    private void store(Spool spool, String sha256, Progress progress) throws IOException {
        try {
            database.write(connection -> insert(connection, spool, sha256, progress));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StorageException e) {
            // Another thread or program may have put the same at the same time; both mean the same bytes.
            if (!exists(sha256)) {
                throw e;
            }
        }
    }

    private static String insert(Connection connection, Spool spool, String sha256, Progress progress)
            throws SQLException {
        try (InputStream bytes = spool.content()) {
            BlobRows.insert(connection, sha256, spool.size(), bytes, count -> progress.stopIfCancelled());
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) throws FindingException {
        OptionalLong size = size(sha256);
        if (size.isEmpty()) {
            throw new FindingException(Messages.error("registry.blob.unknown").with("file", sha256));
        }
        return new BlobStream(database, sha256, size.getAsLong());
    }

    @Override
    public OptionalLong size(String sha256) {
        return database.read(connection -> BlobRows.size(connection, sha256));
    }
}
