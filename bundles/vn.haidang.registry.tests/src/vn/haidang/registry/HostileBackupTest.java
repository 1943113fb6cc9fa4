package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/** Files that are no whole, honest backup are refused, with the entry named, and nothing of them is written. */
class HostileBackupTest {

    @TempDir
    Path temp;

    private Path whole;
    private OpenRegistry target;

    @BeforeEach
    void makeBackup() throws Exception {
        whole = temp.resolve("whole.zip");
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            BackupFixture.write(registry, whole);
        }
        target = OpenRegistry.in(temp.resolve("two"));
    }

    @AfterEach
    void close() {
        target.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21, 22, 23, 100, 1_000, 100_000})
    void thatWereCutOffAreRefused(int missing) throws Exception {
        byte[] bytes = Files.readAllBytes(whole);
        Path file = Files.write(temp.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - missing));
        assertEquals("registry.backup.truncated", refused(file).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "Đây là một tệp văn bản bình thường, không phải bản sao lưu.", "PK\003\004"})
    void thatAreSomethingElseAreRefused(String text) throws Exception {
        Path file = Files.writeString(temp.resolve("else.zip"), text);
        assertEquals(text.length() == 4 ? "registry.backup.truncated" : "registry.backup.foreign",
                refused(file).code());
    }

    @Test
    void thatAreNotThereAreRefused() {
        assertEquals("registry.backup.notRead", refused(temp.resolve("nowhere.zip")).code());
        assertEquals("registry.backup.notRead", refused(temp).code());
    }

    /** Wherever a byte of content is changed; what stands around it is a ZIP's own and tells nothing. */
    @Test
    void inWhichAByteWasChangedNeverGoThroughAsSomethingElse() throws Exception {
        List<String> original;
        try (OpenRegistry restored = OpenRegistry.in(temp.resolve("three"))) {
            BackupFixture.restore(restored, whole);
            original = BackupFixture.rows(restored);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] changed = bytes.clone();
            // The big file takes nearly all places; the ends are where the tables and the list of entries are.
            int place = i % 3 == 0
                    ? random.nextInt(bytes.length)
                    : i % 3 == 1
                            ? random.nextInt(6_000)
                            : bytes.length - 1 - random.nextInt(2_000);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(temp.resolve("changed.zip"), changed);
            try {
                BackupFixture.service(target).verify(file, Progress.unobserved());
                try (OpenRegistry restored = OpenRegistry.in(temp.resolve("flip" + i))) {
                    BackupFixture.restore(restored, file);
                    assertEquals(original, BackupFixture.rows(restored));
                }
            } catch (FindingException expected) {
                assertEquals("registry.backup", expected.finding().code().substring(0, 15));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commits.jsonl", "history.jsonl", "objects.jsonl", "references.jsonl"})
    void ofWhichATableWasChangedAreRefusedByItsName(String entry) throws Exception {
        Map<String, byte[]> entries = entries();
        byte[] bytes = entries.get(entry);
        bytes[bytes.length / 2] ^= 1;
        assertDamaged(entry, entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commits.jsonl", "history.jsonl", "objects.jsonl", "references.jsonl"})
    void ofWhichATableIsMissingAreRefusedByItsName(String entry) throws Exception {
        Map<String, byte[]> entries = entries();
        entries.remove(entry);
        assertDamaged(entry, entries);
    }

    @Test
    void ofWhichAFileWasChangedAreRefusedByItsName() throws Exception {
        Map<String, byte[]> entries = entries();
        String blob = entries.keySet().stream().filter(name -> name.startsWith("blobs/")).findFirst().orElseThrow();
        entries.get(blob)[0] ^= 1;
        assertDamaged(blob, entries);
    }

    @Test
    void withAnEntryThatNobodyNamedAreRefused() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put("../../evil.sh", "rm".getBytes(StandardCharsets.UTF_8));
        assertDamaged("../../evil.sh", entries);
    }

    @Test
    void withAnEntryThatTheManifestInventedAreRefused() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put("notes.txt", "x".getBytes(StandardCharsets.UTF_8));
        manifest(entries, "\"entries\":[", "\"entries\":[{\"name\":\"notes.txt\",\"rows\":0,\"size\":1,\"sha256\":\""
                + Sha256.hex("x") + "\"},");
        assertDamaged("notes.txt", entries);
    }

    @ParameterizedTest
    @CsvSource({"'\"format\":1', '\"format\":2', registry.backup.newer",
            "haidang-registry-backup, other-backup, registry.backup.foreign",
            "'\"commit\":2', '\"commit\":1', registry.backup.unproved",
            "'\"commitHash\":\"', '\"commitHash\":\"0', registry.backup.unproved",
            "'\"createdAt\":\"', '\"createdAt\":\"x', registry.backup.damaged",
            "'\"schema\":', '\"scheme\":', registry.backup.damaged",
            "'\"rows\":', '\"rows\":1', registry.backup.damaged",
            "'\"rows\":', '\"rows\":-1', registry.backup.damaged",
            "'{\"kind\"', '[{\"kind\"', registry.backup.foreign"})
    void whoseManifestSaysOtherwiseAreRefused(String old, String now, String code) throws Exception {
        Map<String, byte[]> entries = entries();
        manifest(entries, old, now);
        assertEquals(code, refused(zip(entries)).code());
    }

    @Test
    void withoutAManifestAreRefused() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.remove("manifest.json");
        assertEquals("registry.backup.foreign", refused(zip(entries)).code());
    }

    /** Whoever changes a line and makes all hashes of the file anew still has the chain of the history against him. */
    @ParameterizedTest
    @CsvSource({"commits.jsonl, kiểm thử, kiểm tra, registry.backup.unproved",
            "history.jsonl, Viettel, MobiFone, registry.backup.unproved",
            "objects.jsonl, Viettel, MobiFone, registry.backup.unproved",
            "references.jsonl, nearDevice, farDevice2, registry.backup.unproved",
            "objects.jsonl, '\"code\":\"L-C04\"', '\"code\":\"L-C05\"', registry.backup.unproved",
            "objects.jsonl, '\"document\":\"{', '\"document\":\"[', registry.backup.damaged",
            "history.jsonl, '\"new_value\":\"{', '\"new_value\":\"[', registry.backup.unproved",
            "commits.jsonl, '\"at\":\"2026', '\"at\":\"when', registry.backup.damaged",
            "commits.jsonl, '\"author\"', '\"autor\"', registry.backup.damaged",
            "objects.jsonl, '\"version\":1', '\"version\":\"one\"', registry.backup.damaged",
            "objects.jsonl, '\"version\":1', '\"version\":[1]', registry.backup.damaged",
            "references.jsonl, '\"position\":0', '\"position\":99999999999', registry.backup.damaged"})
    void thatWereForgedAreRefused(String entry, String old, String now, String code) throws Exception {
        Map<String, byte[]> entries = entries();
        byte[] bytes = entries.get(entry);
        byte[] forged = new String(bytes, StandardCharsets.UTF_8).replace(old, now).getBytes(StandardCharsets.UTF_8);
        entries.put(entry, forged);
        String sizes = "\"size\":%d,\"sha256\":\"%s\"";
        manifest(entries, sizes.formatted(bytes.length, new Sha256().add(bytes).hex()),
                sizes.formatted(forged.length, new Sha256().add(forged).hex()));
        assertEquals(code, refused(zip(entries)).code());
    }

    /** 300 MB of blanks in 300 kB, which the manifest admits. */
    @Test
    void thatWouldSwellAreRefusedBeforeTheyAreRead() throws Exception {
        Map<String, byte[]> entries = entries();
        byte[] old = entries.get("objects.jsonl");
        byte[] blanks = " ".repeat(300_000_000).getBytes(StandardCharsets.UTF_8);
        entries.put("objects.jsonl", blanks);
        manifest(entries, "\"size\":" + old.length, "\"size\":" + blanks.length);
        Finding finding = refused(zip(entries));
        assertEquals("registry.backup.bomb objects.jsonl",
                finding.code() + " " + finding.arguments().values().get("entry"));
    }

    @Test
    void withAPackedFileAreRefused() throws Exception {
        Map<String, byte[]> entries = entries();
        byte[] zeros = new byte[1_000_000];
        String hash = new Sha256().add(zeros).hex();
        entries.put("blobs/" + hash, zeros);
        manifest(entries, "\"entries\":[", "\"entries\":[{\"name\":\"blobs/" + hash
                + "\",\"rows\":0,\"size\":1000000,\"sha256\":\"" + hash + "\"},");
        assertEquals("registry.backup.bomb", refused(zip(entries)).code());
    }

    private void assertDamaged(String entry, Map<String, byte[]> entries) throws Exception {
        Finding finding = refused(zip(entries));
        assertEquals("registry.backup.damaged " + entry,
                finding.code() + " " + finding.arguments().values().get("entry"));
    }

    /** What the user is told; the registry is as empty as before. */
    private Finding refused(Path file) {
        List<String> before = BackupFixture.rows(target);
        FindingException refused = assertThrows(FindingException.class, () -> BackupFixture.restore(target, file));
        assertEquals(before, BackupFixture.rows(target));
        return refused.finding();
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static void manifest(Map<String, byte[]> entries, String old, String now) {
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        assertEquals(true, manifest.contains(old), manifest);
        int at = manifest.indexOf(old);
        entries.put("manifest.json", (manifest.substring(0, at) + now + manifest.substring(at + old.length()))
                .getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = temp.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : new ArrayList<>(entries.entrySet())) {
                boolean real = entry.getKey().startsWith("blobs/") && entry.getValue()[0] != 0;
                zip.setLevel(real ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
