package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import vn.haidang.base.digest.Sha256;
import vn.haidang.registry.internal.store.Refusal;

/**
 * One entry of a backup while it is read: it ends only where the manifest says, with the bytes of which the manifest has
 * the hash, and never gives more.
 */
final class EntryInput extends InputStream {

    private final InputStream in;
    private final Manifest.Entry entry;
    private final Supplier<Refusal> damaged;
    private final Sha256 digest = new Sha256();
    private final byte[] one = new byte[1];
    private long size;
    private boolean ended;

    /** @param damaged tells that the entry is not as it was written */
    EntryInput(InputStream in, Manifest.Entry entry, Supplier<Refusal> damaged) {
        this.in = in;
        this.entry = entry;
        this.damaged = damaged;
    }

    @Override
    public int read() {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (ended) {
            return -1;
        }
        int count = inflate(target, offset, length);
        if (count < 0) {
            end();
            return -1;
        }
        digest.add(target, offset, count);
        size += count;
        if (size > entry.size()) {
            throw damaged.get();
        }
        return count;
    }

    private int inflate(byte[] target, int offset, int length) {
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            throw damaged.get().because(e);
        }
    }

    private void end() {
        if (size != entry.size() || !digest.hex().equals(entry.sha256())) {
            throw damaged.get();
        }
        ended = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
