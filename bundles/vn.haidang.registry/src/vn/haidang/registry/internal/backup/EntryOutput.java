package vn.haidang.registry.internal.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import vn.haidang.base.digest.Sha256;

/** One entry of a backup while it is written, counted and hashed; closing it leaves the file open. */
final class EntryOutput extends FilterOutputStream {

    private final Sha256 digest = new Sha256();
    private final byte[] one = new byte[1];
    private long size;

    EntryOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        one[0] = (byte) octet;
        write(one, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        out.write(octets, offset, length);
        digest.add(octets, offset, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    Manifest.Entry ended(String name, long rows) {
        return new Manifest.Entry(name, rows, size, digest.hex());
    }
}
