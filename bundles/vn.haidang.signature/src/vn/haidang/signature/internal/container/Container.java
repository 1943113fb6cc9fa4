package vn.haidang.signature.internal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.container.ContainerException.Reason;

/**
 * A ZIP file as every reader must see it. Readers differ in whether they believe the table at the end or the headers
 * before each file, the first of two files of one name or the last; a document that they could read differently is
 * refused, so that what was verified is what is opened. For one document and one thread.
 */
public final class Container {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int MAX_NAME = 512;
    private static final Pattern BAD_NAME = Pattern
            .compile("^/|\\\\|^[A-Za-z]:|(^|/)\\.\\.?(/|$)|//|[\\x00-\\x1f\\x7f]");

    private final DocumentBytes file;
    private final List<ContainerEntry> entries;
    private final Map<String, ContainerEntry> byName = new HashMap<>();
    private final Map<ContainerEntry, Long> content = new HashMap<>();
    private final boolean commented;
    private final Inflation inflation = new Inflation();

    private Container(DocumentBytes file, CentralDirectory directory) throws IOException {
        this.file = file;
        this.entries = directory.entries();
        this.commented = directory.commented();
        checkNames();
        checkLayout(directory.start());
    }

    /** Reads and checks a file's structure, and that all its entries can be unpacked, signed or not. */
    public static Container open(DocumentBytes file) throws IOException {
        Container container = new Container(file, CentralDirectory.read(file));
        Inflation once = new Inflation();
        for (ContainerEntry entry : container.entries) {
            once.unpack(file, entry, container.content.get(entry), (bytes, from, count) -> {});
        }
        return container;
    }

    /** Whether the file begins as a ZIP file with something in it. */
    public static boolean recognises(DocumentBytes file) throws IOException {
        return file.length() > LOCAL_LENGTH
                && CentralDirectory.buffer(file, 0, Integer.BYTES).getInt(0) == LOCAL;
    }

    /** The names in a file that begins as a ZIP file, nothing else of it checked; empty when it has no table. */
    public static List<String> names(DocumentBytes file) throws IOException {
        try {
            return CentralDirectory.read(file).entries().stream().map(ContainerEntry::name).toList();
        } catch (ContainerException e) {
            return List.of();
        }
    }

    /** All entries in the order of the table. */
    public List<ContainerEntry> entries() {
        return entries;
    }

    public Optional<ContainerEntry> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the file carries a comment, which no signature covers. */
    public boolean isCommented() {
        return commented;
    }

    /** Whether this is the first file in it. */
    public boolean isFirst(ContainerEntry entry) {
        return entry.header() == 0;
    }

    /**
     * The content of an entry.
     *
     * @param most more is refused
     */
    public byte[] content(ContainerEntry entry, int most) throws IOException {
        if (entry.length() > most) {
            throw new ContainerException(Reason.TOO_LARGE, entry.name() + " has " + entry.length() + " bytes");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) entry.length());
        read(entry, out::write);
        return out.toByteArray();
    }

    /** Takes content as it is unpacked. */
    @FunctionalInterface
    public interface Sink {
        void take(byte[] bytes, int from, int count) throws IOException;
    }

    /** Unpacks an entry's content; what is not as the table has it is refused. */
    public void read(ContainerEntry entry, Sink sink) throws IOException {
        inflation.unpack(file, entry, content.get(entry), sink);
    }

    private void checkNames() throws ContainerException {
        Set<String> folded = new HashSet<>();
        for (ContainerEntry entry : entries) {
            String name = entry.name();
            if (name.isEmpty() || name.length() > MAX_NAME || BAD_NAME.matcher(name).find()) {
                throw new ContainerException(Reason.BROKEN, "the name " + name);
            }
            // file systems and readers of documents take names that differ in case or composition for one
            String alike = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
            if (!folded.add(alike)) {
                throw new ContainerException(Reason.BROKEN, "the name " + name + " twice");
            }
            byName.put(name, entry);
        }
    }

    /** The files must lie one after the other from the beginning to the table: nothing between, nothing shared. */
    private void checkLayout(long tableStart) throws IOException {
        List<ContainerEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingLong(ContainerEntry::header));
        long at = 0;
        for (ContainerEntry entry : inOrder) {
            if (entry.header() != at) {
                throw new ContainerException(Reason.BROKEN,
                        (entry.header() < at ? "overlap" : "gap") + " before " + entry.name());
            }
            if (entry.isEncrypted()) {
                throw new ContainerException(Reason.ENCRYPTED, entry.name());
            }
            if (entry.method() != ContainerEntry.STORED && entry.method() != ContainerEntry.DEFLATED) {
                throw new ContainerException(Reason.UNSUPPORTED, entry.name() + ", method " + entry.method());
            }
            long data = checkHeader(entry, tableStart);
            content.put(entry, data);
            at = afterDescriptor(entry, data + entry.compressed(), tableStart);
        }
        if (at != tableStart) {
            throw new ContainerException(Reason.BROKEN, "gap before the table");
        }
    }

    /** The header before a file must say what the table says. Answers where the content begins. */
    private long checkHeader(ContainerEntry entry, long end) throws IOException {
        if (entry.header() + LOCAL_LENGTH > end) {
            throw new ContainerException(Reason.BROKEN, "header of " + entry.name());
        }
        ByteBuffer header = CentralDirectory.buffer(file, entry.header(), entry.header() + LOCAL_LENGTH);
        int nameLength = header.getShort(26) & 0xffff;
        long nameStart = entry.header() + LOCAL_LENGTH;
        long data = nameStart + nameLength + (header.getShort(28) & 0xffff);
        boolean same = header.getInt(0) == LOCAL && (header.getShort(6) & 0xffff) == entry.flags()
                && (header.getShort(8) & 0xffff) == entry.method() && data + entry.compressed() <= end
                && new String(file.read(nameStart, nameLength), StandardCharsets.UTF_8).equals(entry.name())
                && agrees(entry, header.getInt(14), entry.crc()) && agrees(entry, header.getInt(18), entry.compressed())
                && agrees(entry, header.getInt(22), entry.length());
        if (!same) {
            throw new ContainerException(Reason.BROKEN, "header of " + entry.name() + " is not as in the table");
        }
        return data;
    }

    private static boolean agrees(ContainerEntry entry, int inHeader, long inTable) {
        long number = inHeader & 0xffffffffL;
        return number == inTable || entry.hasDescriptor() && number == 0;
    }

    private long afterDescriptor(ContainerEntry entry, long end, long tableStart)
            throws IOException {
        if (!entry.hasDescriptor()) {
            return end;
        }
        int room = (int) Math.min(16, tableStart - end);
        ByteBuffer descriptor = CentralDirectory.buffer(file, end, end + room);
        int signed = room >= Integer.BYTES && descriptor.getInt(0) == DESCRIPTOR ? Integer.BYTES : 0;
        boolean same = room >= signed + 12 && (descriptor.getInt(signed) & 0xffffffffL) == entry.crc()
                && (descriptor.getInt(signed + 4) & 0xffffffffL) == entry.compressed()
                && (descriptor.getInt(signed + 8) & 0xffffffffL) == entry.length();
        if (!same) {
            throw new ContainerException(Reason.BROKEN, "descriptor of " + entry.name() + " is not as in the table");
        }
        return end + signed + 12;
    }
}
