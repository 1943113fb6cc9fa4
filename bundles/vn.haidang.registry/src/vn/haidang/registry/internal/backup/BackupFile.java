package vn.haidang.registry.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.store.Refusal;

/**
 * A backup that is read: exactly the entries its manifest names, none larger than the manifest says nor packed tighter than
 * this program packs. Whatever is not so is a {@link Refusal}.
 */
final class BackupFile implements AutoCloseable {

    /** The end of a ZIP without a comment: its signature, and where the size of the list of entries stands in it. */
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_DIRECTORY_SIZE = 12;
    private static final int ENTRY_SIGNATURE = 0x04034b50;

    /** The list of entries is read into memory; this is that of a quarter of a million files. */
    private static final long MOST_DIRECTORY = 32L << 20;
    private static final int MOST_MANIFEST = 64 << 20;

    /** Rows have hashes and ids that do not get smaller; only texts of one letter, over and over, come near this. */
    private static final long MOST_RATIO = 400;
    private static final long FREE_OF_RATIO = 64L << 20;

    private final String name;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(String name, ZipFile zip) throws IOException {
        this.name = name;
        this.zip = zip;
        this.manifest = readManifest();
        requireEntries();
    }

    /** @param name what the file is called in a refusal */
    static BackupFile open(Path path, String name) throws IOException {
        requireZip(path, name);
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        try {
            return new BackupFile(name, zip);
        } catch (IOException | RuntimeException e) {
            try (zip) {
                throw e;
            }
        }
    }

    private static void requireZip(Path path, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            if (read(channel, 0, Integer.BYTES).getInt(0) != ENTRY_SIGNATURE) {
                throw new Refusal(error("registry.backup.foreign", name));
            }
            ByteBuffer end = read(channel, channel.size() - END, END);
            if (end.getInt(0) != END_SIGNATURE) {
                throw new Refusal(error("registry.backup.truncated", name));
            }
            if (Integer.toUnsignedLong(end.getInt(END_DIRECTORY_SIZE)) > MOST_DIRECTORY) {
                throw new Refusal(error("registry.backup.tooManyEntries", name));
            }
        }
    }

    /** Bytes of a file, zeros where it has none. */
    private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        long position = Math.max(0, from);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            // Until all are read.
        }
        return bytes;
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new Refusal(error("registry.backup.foreign", name));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_MANIFEST + 1);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length > MOST_MANIFEST || sum.getValue() != entry.getCrc()) {
                throw damaged(Manifest.NAME);
            }
            return ManifestJson.read(new ByteArrayInputStream(bytes), name);
        } catch (IOException e) {
            throw damaged(Manifest.NAME).because(e);
        }
    }

    private void requireEntries() {
        Map<String, Manifest.Entry> expected = new HashMap<>();
        manifest.entries().forEach(entry -> expected.put(entry.name(), entry));
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry found = all.nextElement();
            if (!found.getName().equals(Manifest.NAME)) {
                Manifest.Entry entry = expected.remove(found.getName());
                if (entry == null || found.getSize() != entry.size()) {
                    throw damaged(found.getName());
                }
                requireOrdinary(found, entry);
            }
        }
        expected.keySet().stream().findFirst().ifPresent(missing -> {
            throw damaged(missing);
        });
        for (Table table : Table.values()) {
            entry(table);
        }
    }

    private void requireOrdinary(ZipEntry found, Manifest.Entry entry) {
        long packed = Math.max(1, found.getCompressedSize());
        boolean bomb = entry.isBlob()
                ? entry.size() > packed
                : entry.size() > FREE_OF_RATIO && entry.size() / packed > MOST_RATIO;
        if (bomb) {
            throw new Refusal(error("registry.backup.bomb", name).with("entry", entry.name()));
        }
        boolean known = entry.isBlob() && entry.name().equals(Manifest.BLOBS + entry.sha256())
                || Arrays.stream(Table.values()).anyMatch(table -> table.entry().equals(entry.name()));
        if (!known) {
            throw damaged(entry.name());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** What the file is called. */
    String name() {
        return name;
    }

    /** The entry of a table. */
    Manifest.Entry entry(Table table) {
        return manifest.entries().stream().filter(entry -> entry.name().equals(table.entry())).findFirst()
                .orElseThrow(() -> damaged(table.entry()));
    }

    /** The lines of a table. */
    LineReader lines(Table table, Steps steps) {
        return new LineReader(table, entry(table), open(entry(table)), () -> damaged(table.entry()), steps);
    }

    /** The bytes of an entry. */
    InputStream open(Manifest.Entry entry) {
        try {
            return new EntryInput(zip.getInputStream(zip.getEntry(entry.name())), entry, () -> damaged(entry.name()));
        } catch (IOException e) {
            throw damaged(entry.name()).because(e);
        }
    }

    /** That an entry is not as it was written. */
    Refusal damaged(String entry) {
        return new Refusal(error("registry.backup.damaged", name).with("entry", entry));
    }

    private static Finding error(String code, String file) {
        return Messages.error(code).with("file", file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
