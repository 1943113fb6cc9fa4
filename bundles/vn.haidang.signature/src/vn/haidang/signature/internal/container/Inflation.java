package vn.haidang.signature.internal.container;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.container.Container.Sink;
import vn.haidang.signature.internal.container.ContainerException.Reason;

/** Unpacks the entries of one container, counting what comes out; for one thread. */
final class Inflation {

    /** All that is unpacked of one container, however often: two or three seconds of work. */
    private static final long MOST = 512L << 20;
    private static final int BLOCK = 1 << 15;

    private long left = MOST;

    void unpack(DocumentBytes file, ContainerEntry entry, long start, Sink sink)
            throws IOException {
        // by what is said first, so that a bomb that says so costs nothing
        if (entry.length() > left) {
            throw new ContainerException(Reason.TOO_LARGE, entry.name() + " has " + entry.length() + " bytes");
        }
        CRC32 crc = new CRC32();
        long length = entry.isStored() ? copy(file, entry, start, crc, sink) : inflate(file, entry, start, crc, sink);
        if (length != entry.length() || crc.getValue() != entry.crc()) {
            throw new ContainerException(Reason.BROKEN, "content of " + entry.name() + " is not as in the table");
        }
    }

    private long copy(DocumentBytes file, ContainerEntry entry, long start, CRC32 crc, Sink sink)
            throws IOException {
        for (long at = 0; at < entry.compressed();) {
            byte[] block = file.read(start + at, (int) Math.min(BLOCK, entry.compressed() - at));
            pass(entry, block, block.length, at, crc, sink);
            at += block.length;
        }
        return entry.compressed();
    }

    private long inflate(DocumentBytes file, ContainerEntry entry, long start, CRC32 crc, Sink sink)
            throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            byte[] out = new byte[BLOCK];
            long read = 0;
            long written = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int count = (int) Math.min(BLOCK, entry.compressed() - read);
                    if (count == 0 || inflater.needsDictionary()) {
                        throw new ContainerException(Reason.BROKEN, entry.name() + " is cut off");
                    }
                    inflater.setInput(file.read(start + read, count));
                    read += count;
                }
                int count = inflater.inflate(out);
                pass(entry, out, count, written, crc, sink);
                written += count;
            }
            if (inflater.getBytesRead() != entry.compressed()) {
                throw new ContainerException(Reason.BROKEN, "bytes after the content of " + entry.name());
            }
            return written;
        } catch (DataFormatException e) {
            throw new ContainerException(Reason.BROKEN, entry.name() + ": " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private void pass(ContainerEntry entry, byte[] bytes, int count, long before, CRC32 crc, Sink sink)
            throws IOException {
        if (before + count > entry.length()) {
            throw new ContainerException(Reason.BROKEN, entry.name() + " is longer than the table says");
        }
        left -= count;
        crc.update(bytes, 0, count);
        sink.take(bytes, 0, count);
    }
}
