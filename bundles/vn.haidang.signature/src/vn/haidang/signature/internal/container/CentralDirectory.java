package vn.haidang.signature.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.container.ContainerException.Reason;

/**
 * The table of contents at the end of a ZIP file (APPNOTE 4.3.12 and 4.3.16), read strictly: exactly one, exactly at the
 * end. For files up to 4 GB; ZIP64 is not read.
 *
 * @param entries in the order of the table
 * @param start where the table begins
 * @param commented whether the file carries a comment
 */
record CentralDirectory(List<ContainerEntry> entries, long start, boolean commented) {

    /** The most complex documents have some hundred parts. */
    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_LENGTH = 8 << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int UTF_8 = 1 << 11;
    private static final int UNICODE_PATH = 0x7075;
    private static final int ZIP64 = 0x0001;

    CentralDirectory {
        entries = List.copyOf(entries);
    }

    static CentralDirectory read(DocumentBytes file) throws IOException {
        ByteBuffer tail = buffer(file, Math.max(0, file.length() - END_LENGTH - MAX_COMMENT), file.length());
        int at = end(tail);
        int comment = tail.limit() - at - END_LENGTH;
        int count = tail.getShort(at + 10) & 0xffff;
        long length = tail.getInt(at + 12) & 0xffffffffL;
        long start = tail.getInt(at + 16) & 0xffffffffL;
        long place = file.length() - tail.limit() + at;
        if (count == 0xffff || length == 0xffffffffL || start == 0xffffffffL) {
            throw new ContainerException(Reason.UNSUPPORTED, "ZIP64");
        }
        if (count > MAX_ENTRIES || length > MAX_LENGTH) {
            throw new ContainerException(Reason.TOO_LARGE, count + " entries");
        }
        // one part, and nothing between the table and its end record
        if (tail.getInt(at + 4) != 0 || (tail.getShort(at + 8) & 0xffff) != count || start + length != place) {
            throw new ContainerException(Reason.BROKEN, "end record " + start + " + " + length + " at " + place);
        }
        return new CentralDirectory(entries(buffer(file, start, place), count), start, comment > 0);
    }

    /** The end record; two of them, one in the comment of the other, are two tables of contents. */
    private static int end(ByteBuffer tail) throws ContainerException {
        int found = -1;
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END
                    && (tail.getShort(at + 20) & 0xffff) == tail.limit() - at - END_LENGTH) {
                if (found >= 0) {
                    throw new ContainerException(Reason.BROKEN, "two end records");
                }
                found = at;
            }
        }
        if (found < 0) {
            throw new ContainerException(Reason.BROKEN, "no end record at the end");
        }
        return found;
    }

    private static List<ContainerEntry> entries(ByteBuffer table, int count) throws ContainerException {
        List<ContainerEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (table.remaining() < ENTRY_LENGTH || table.getInt(table.position()) != ENTRY) {
                throw new ContainerException(Reason.BROKEN, "entry " + i + " of the table");
            }
            int at = table.position();
            int name = table.getShort(at + 28) & 0xffff;
            int extra = table.getShort(at + 30) & 0xffff;
            int whole = ENTRY_LENGTH + name + extra + (table.getShort(at + 32) & 0xffff);
            if (table.remaining() < whole) {
                throw new ContainerException(Reason.BROKEN, "entry " + i + " of the table");
            }
            checkExtra(table, at + ENTRY_LENGTH + name, extra);
            entries.add(entry(table, at, name));
            table.position(at + whole);
        }
        if (table.hasRemaining()) {
            throw new ContainerException(Reason.BROKEN, "more in the table than it counts");
        }
        return entries;
    }

    /** A field may give the file another name, or other lengths, for those readers that know it. */
    private static void checkExtra(ByteBuffer table, int from, int length) throws ContainerException {
        for (int at = from; at + 4 <= from + length; at += 4 + (table.getShort(at + 2) & 0xffff)) {
            int id = table.getShort(at) & 0xffff;
            if (id == UNICODE_PATH || id == ZIP64) {
                throw new ContainerException(Reason.UNSUPPORTED, "extra field " + Integer.toHexString(id));
            }
        }
    }

    private static ContainerEntry entry(ByteBuffer table, int at, int nameLength) throws ContainerException {
        byte[] name = new byte[nameLength];
        table.get(at + ENTRY_LENGTH, name);
        int flags = table.getShort(at + 8) & 0xffff;
        return new ContainerEntry(name(name, flags), table.getShort(at + 10) & 0xffff, flags,
                table.getInt(at + 16) & 0xffffffffL, table.getInt(at + 20) & 0xffffffffL,
                table.getInt(at + 24) & 0xffffffffL, table.getInt(at + 42) & 0xffffffffL);
    }

    /** Without the flag readers take the bytes for what their country uses: only ASCII is the same for all. */
    private static String name(byte[] name, int flags) throws ContainerException {
        Charset charset = (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            throw new ContainerException(Reason.UNSUPPORTED, "a name that is not " + charset);
        }
    }

    static ByteBuffer buffer(DocumentBytes file, long from, long to) throws IOException {
        return ByteBuffer.wrap(file.read(from, (int) (to - from))).order(ByteOrder.LITTLE_ENDIAN);
    }
}
