package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.haidang.systemtests.HaiDang.Result;

/** A registry that is backed up and restored into a new folder answers as the old one does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryBackupTest {

    private final Path work = HaiDang.newFolder("backup");
    private final Path old = work.resolve("old");
    private final Path restored = work.resolve("restored");
    private final Path file = work.resolve("backup.zip");

    @BeforeAll
    void importChangeBackUpAndRestore() throws IOException, InterruptedException {
        good(old, "import", HaiDang.SAMPLE_CITY.toString(), "--reason", "lần đầu");
        Path changes = Files.writeString(work.resolve("units.csv"), "code;name\nQN;UBND thành phố biển\n");
        good(old, "import", changes.toString(), "--type", "Unit", "--reason", "đổi tên");
        Map<String, Object> written = Json.object(good(old, "backup", file.toString()).json());
        assertEquals(2, written.get("commit"));
        assertEquals(Files.size(file), ((Number) written.get("size")).longValue());
        Map<String, Object> read = Json.object(good(restored, "restore", file.toString()).json());
        assertEquals(written, read);
    }

    @Test
    void theHistoryIsIntact() throws Exception {
        Map<String, Object> verified = Json.object(good(restored, "verify-history").json());
        assertEquals(true, verified.get("intact"));
        assertEquals(2, verified.get("commits"));
    }

    @Test
    void anElementHasTheSameHistory() throws Exception {
        Result before = good(old, "history", "QN", "--type", "Unit");
        assertEquals(2, Json.objects(before.json()).size());
        assertEquals(before.out(), good(restored, "history", "QN", "--type", "Unit").out());
    }

    @Test
    void everyDayIsKnownAsBefore() throws Exception {
        for (LocalDate day : List.of(LocalDate.now().minusYears(1), LocalDate.now().plusDays(1))) {
            Result before = good(old, "as-of", day.toString(), "--type", "NamedElement");
            assertEquals(before.out(), good(restored, "as-of", day.toString(), "--type", "NamedElement").out());
        }
    }

    @Test
    void aSecondRestoreIsRefused() throws Exception {
        Result result = run(restored, "restore", file.toString());
        assertEquals(2, result.code(), result.out());
        assertEquals(1, result.errorLines().size(), result.err());
    }

    @Test
    void aBackupIsVerifiedWithoutBeingRestored() throws Exception {
        Path other = work.resolve("other");
        good(other, "restore", file.toString(), "--dry-run");
        assertEquals(0, Json.object(good(other, "verify-history").json()).get("commits"));
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(work.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        Result refused = run(other, "restore", cut.toString());
        assertEquals(2, refused.code(), refused.out());
        assertTrue(refused.err().contains(cut.toString()), refused.err());
    }

    @Test
    void aBackupReplacesNoFile() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertEquals(2, run(old, "backup", file.toString()).code());
        assertFalse(Arrays.mismatch(before, Files.readAllBytes(file)) >= 0);
    }

    private static Result good(Path data, String... words) throws IOException, InterruptedException {
        Result result = run(data, words);
        assertEquals(0, result.code(), result.err());
        return result;
    }

    private static Result run(Path data, String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 4];
        command[0] = "registry";
        System.arraycopy(words, 0, command, 1, words.length);
        command[words.length + 1] = "--data";
        command[words.length + 2] = data.toString();
        command[words.length + 3] = "--json";
        return new HaiDang().run(command);
    }
}
