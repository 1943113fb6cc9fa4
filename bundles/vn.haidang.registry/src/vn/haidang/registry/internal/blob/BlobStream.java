package vn.haidang.registry.internal.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * The bytes of one file, read chunk by chunk in a transaction each: files never change, so all are of one state. The last
 * chunk is given only when all of them together have the hash.
 */
final class BlobStream extends InputStream {

    private final Database database;
    private final String sha256;
    private final Sha256 digest = new Sha256();
    private long left;
    private int next;
    private byte[] chunk = {};
    private int at;

    BlobStream(Database database, String sha256, long size) {
        this.database = database;
        this.sha256 = sha256;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : chunk[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        if (at < chunk.length) {
            return false;
        }
        if (left == 0) {
            return true;
        }
        byte[] following = following();
        if (following.length == 0 || following.length > left) {
            throw damaged();
        }
        digest.add(following);
        left -= following.length;
        if (left == 0 && !digest.hex().equals(sha256)) {
            throw damaged();
        }
        chunk = following;
        at = 0;
        next++;
        return false;
    }

    private byte[] following() throws IOException {
        try {
            return database.read(connection -> BlobRows.chunk(connection, sha256, next)).orElseThrow(this::damaged);
        } catch (StorageException e) {
            throw new IOException("the database does not give the file " + sha256, e);
        }
    }

    private IOException damaged() {
        FindingException cause = new FindingException(Messages.error("registry.blob.damaged").with("file", sha256));
        return new IOException(cause.getMessage(), cause);
    }
}
