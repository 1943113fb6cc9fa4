package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.blob.Blobs;
import vn.haidang.registry.internal.blob.StoredBlobs;

/** Files that bear witness: kept once by their hash, given back as they were or not at all. */
class BlobTest {

    private static final int CHUNK = 64 * 1024;
    private static final long PLENTY = 100_000_000;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 5_000_000})
    void comeBackByteByByte(int size) throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            byte[] bytes = bytes(size);
            String hash = put(blobs, bytes);
            assertEquals(new Sha256().add(bytes).hex(), hash);
            assertEquals(OptionalLong.of(size), blobs.size(hash));
            try (InputStream in = blobs.open(hash)) {
                assertArrayEquals(bytes, in.readAllBytes());
                assertEquals(-1, in.read());
            }
        }
    }

    @Test
    void areKeptOnce() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            assertEquals(put(blobs, bytes(200_000)), put(blobs, bytes(200_000)));
            assertEquals(List.of("4"), registry.strings("SELECT COUNT(*) FROM registry_blob_chunk"));
        }
    }

    @Test
    void areKeptOnceThoughSeveralPutTheSameAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            List<Future<String>> puts = Stream.generate(() -> threads.submit(() -> put(blobs, bytes(2_000_000))))
                    .limit(4).toList();
            for (Future<String> put : puts) {
                assertEquals(new Sha256().add(bytes(2_000_000)).hex(), put.get());
            }
            assertEquals(List.of("1"), registry.strings("SELECT COUNT(*) FROM registry_blob"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void thatWereNeverPutAreNamed() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            String hash = Sha256.hex("never");
            assertFalse(blobs.exists(hash));
            FindingException refused = assertThrows(FindingException.class, () -> blobs.open(hash));
            assertEquals("registry.blob.unknown", refused.finding().code());
        }
    }

    @Test
    void thatAreTooLongAreNotKept() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            FindingException refused = assertThrows(FindingException.class,
                    () -> blobs.put(new ByteArrayInputStream(bytes(300_001)), 300_000, Progress.unobserved()));
            assertEquals("registry.blob.tooLarge", refused.finding().code());
            assertNothingKept(registry);
            assertTrue(blobs.exists(
                    blobs.put(new ByteArrayInputStream(bytes(300_000)), 300_000, Progress.unobserved())));
        }
    }

    @Test
    void ofAStreamThatFailsAreNotKept() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            InputStream failing = new InputStream() {
                private int left = 200_000;

                @Override
                public int read() throws IOException {
                    if (left-- == 0) {
                        throw new IOException("the cable was pulled");
                    }
                    return 'x';
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    target[offset] = (byte) read();
                    return 1;
                }
            };
            assertThrows(IOException.class, () -> blobs.put(failing, PLENTY, Progress.unobserved()));
            assertNothingKept(registry);
        }
    }

    @Test
    void thatAreCancelledAreNotKept() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            assertThrows(CancellationException.class,
                    () -> blobs.put(new ByteArrayInputStream(bytes(3_000_000)), PLENTY, new CancelledAfter(1_000)));
            assertNothingKept(registry);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE registry_blob_chunk SET content = CAST('x' AS ${bytes}) WHERE position = 0",
            "UPDATE registry_blob_chunk SET content = CAST('x' AS ${bytes}) WHERE position = 3",
            "DELETE FROM registry_blob_chunk WHERE position = 1", "DELETE FROM registry_blob_chunk WHERE position = 3",
            "UPDATE registry_blob SET size = size - 1", "UPDATE registry_blob SET size = size + 1"})
    void thatAreNoLongerAsTheyWereNeverComeWhole(String sql) throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            Blobs blobs = new StoredBlobs(registry.database());
            String hash = put(blobs, bytes(200_000));
            String type = registry.database().isShared() ? "BYTEA" : "VARBINARY";
            registry.execute(sql.replace("${bytes}", type));
            try (InputStream in = blobs.open(hash)) {
                IOException damaged = assertThrows(IOException.class,
                        () -> in.transferTo(OutputStream.nullOutputStream()));
                assertEquals("registry.blob.damaged", ((FindingException) damaged.getCause()).finding().code());
            }
        }
    }

    private static void assertNothingKept(OpenRegistry registry) throws IOException {
        assertEquals(List.of("0"), registry.strings("SELECT COUNT(*) FROM registry_blob"));
        try (Stream<Path> files = Files.list(registry.database().folder())) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".part")).toList());
        }
    }

    private static String put(Blobs blobs, byte[] bytes) throws FindingException, IOException {
        return blobs.put(new ByteArrayInputStream(bytes), PLENTY, Progress.unobserved());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
