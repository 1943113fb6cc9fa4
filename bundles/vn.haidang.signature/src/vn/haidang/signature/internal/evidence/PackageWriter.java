package vn.haidang.signature.internal.evidence;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.haidang.base.digest.Sha256;

/** Writes the files of one package and its manifest; the order and the bytes of what is added decide every byte. */
final class PackageWriter implements Closeable {

    /** The first day that ZIP files know; when something was packed says nothing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BLOCK = 1 << 16;

    private final ZipOutputStream zip;
    private final Manifest manifest = new Manifest();

    PackageWriter(OutputStream target) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(target), StandardCharsets.UTF_8);
    }

    void add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
        manifest.add(name, new Sha256().add(content).hex(), content.length);
    }

    /** @return the hash of what was packed */
    String add(String name, Path file) throws IOException {
        begin(name);
        Sha256 hash = new Sha256();
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                zip.write(block, 0, count);
                hash.add(block, count);
                length += count;
            }
        }
        zip.closeEntry();
        String sha256 = hash.hex();
        manifest.add(name, sha256, length);
        return sha256;
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Writes the manifest; nothing may be added afterwards. */
    String seal() throws IOException {
        begin(Manifest.NAME);
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest.seal();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
