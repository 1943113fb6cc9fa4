package vn.haidang.signature.tests.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;
import vn.haidang.signature.internal.batch.BatchLimits;
import vn.haidang.signature.tests.support.TextFormat;

/** Archives, files that hang and files that are large: each is a verdict, and the others get theirs. */
class HostileBatchTest {

    private static final Duration SHORT = Duration.ofMillis(150);

    @TempDir
    Path folder;

    /** Lets go what hangs, when the test is over. */
    private final CountDownLatch over = new CountDownLatch(1);
    private BatchLimits limits = new BatchLimits(2, Duration.ofSeconds(10), 1 << 20);

    @AfterEach
    void letGo() {
        over.countDown();
    }

    @Test
    void verifiesWhatIsInArchivesInOrder() throws Exception {
        TextFormat format = new TextFormat();
        Files.writeString(folder.resolve("a.txt"), "T");
        Files.write(folder.resolve("b.zip"), zip(Map.of("z.txt", "T".getBytes(StandardCharsets.UTF_8))));
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("x/", new byte[0]);
        outer.put("x/y.txt", "T".getBytes(StandardCharsets.UTF_8));
        outer.put("inner.zip", zip(Map.of("one.txt", "T".getBytes(StandardCharsets.UTF_8))));
        outer.put("a.doc", "?".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("c.zip"), zip(outer));
        Files.writeString(folder.resolve("d.txt"), "T");

        assertEquals(List.of("a.txt UNSIGNED document.unsigned", "b.zip!/z.txt UNSIGNED document.unsigned",
                "c.zip!/a.doc UNREADABLE document.format.unknown",
                "c.zip!/inner.zip!/one.txt UNSIGNED document.unsigned", "c.zip!/x/y.txt UNSIGNED document.unsigned",
                "d.txt UNSIGNED document.unsigned"), verify(format));
        assertEquals(List.of(folder.resolve("a.txt"), folder.resolve("d.txt")),
                format.files().stream().filter(Files::exists).sorted().toList(), "something was left unpacked");
    }

    @Test
    void aBadArchiveIsOneVerdict() throws Exception {
        Files.writeString(folder.resolve("a.zip"), "this is no archive");
        Files.write(folder.resolve("b.zip"), zip(Map.of()));
        byte[] deep = zip(Map.of("1.txt", "T".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 3; i++) {
            deep = zip(Map.of("0.zip", deep));
        }
        Files.write(folder.resolve("c.zip"), deep);
        writeBomb(folder.resolve("d.zip"), 600);
        Files.writeString(folder.resolve("e.txt"), "T");

        List<String> found = verify(new TextFormat());

        assertEquals(List.of("a.zip UNREADABLE archive.broken", "b.zip UNREADABLE archive.empty",
                "c.zip!/0.zip!/0.zip UNREADABLE archive.nested", "d.zip UNREADABLE archive.tooLarge",
                "e.txt UNSIGNED document.unsigned"), found);
    }

    @Test
    void givesUpWhatHangsAndGoesOn() throws Exception {
        limits = new BatchLimits(2, SHORT, 1 << 20);
        write("1", "hang-2", "hang-3", "hang-4", "t5", "t6");

        assertEquals(List.of("1 document.unsigned", "hang-2 document.tooSlow", "hang-3 document.tooSlow",
                "hang-4 document.tooSlow", "t5 document.unsigned", "t6 document.unsigned"), shortly(verify(hanging())));
    }

    @Test
    void endsEvenWhenEverythingHangs() throws Exception {
        limits = new BatchLimits(2, SHORT, 1 << 20);
        write(Stream.iterate(10, i -> i + 1).limit(30).map(i -> "hang-" + i).toArray(String[]::new));

        List<String> found = shortly(verify(hanging()));

        assertEquals(30, found.size());
        long given = found.stream().filter(line -> line.endsWith("document.tooSlow")).count();
        long never = found.stream().filter(line -> line.endsWith("document.noWorker")).count();
        assertTrue(given >= 8 && given <= 10 && given + never == 30, found::toString);
    }

    @Test
    void verifiesLargeFilesOneAfterTheOther() throws Exception {
        limits = new BatchLimits(4, Duration.ofSeconds(10), 100);
        for (int i = 0; i < 8; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "T" + "x".repeat(99));
        }
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        verify(new TextFormat(text -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            running.decrementAndGet();
        }));
        assertEquals(1, most.get());
    }

    /** A text that says so is never done with, whoever interrupts. */
    private TextFormat hanging() {
        return new TextFormat(text -> {
            while (text.contains("hang") && over.getCount() > 0) {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    // as a library that does not listen
                    Thread.onSpinWait();
                }
            }
        });
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), "T " + name);
        }
    }

    private static List<String> shortly(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll(" [A-Z]+ ", " ")).toList();
    }

    private List<String> verify(TextFormat format) throws FindingException, IOException {
        FormatRegistry registry = new FormatRegistry();
        registry.addFormat(format);
        List<DocumentVerdict> verdicts = new ArrayList<>();
        Path trust = Files.createTempDirectory("trust");
        new DocumentVerifier(registry, InstantSource.fixed(Instant.EPOCH), limits).verify(List.of(folder),
                new VerificationRequest(trust, Optional.empty(), Optional.empty()), Progress.unobserved(),
                verdicts::add);
        Files.delete(trust);
        return verdicts.stream().map(this::line).toList();
    }

    private String line(DocumentVerdict verdict) {
        return folder.relativize(verdict.file()) + " " + verdict.conclusion() + " "
                + verdict.findings().stream().map(Finding::code).findFirst().orElse("");
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void writeBomb(Path file, int megabytes) throws IOException {
        byte[] block = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
    }
}
