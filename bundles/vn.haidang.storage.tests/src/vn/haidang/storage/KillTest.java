package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.testing.ChildProcess;

/** A program that is killed in the middle of writing loses nothing that was acknowledged. */
class KillTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 700})
    void keepsEveryAcknowledgedRow(int rowsBeforeTheKill) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (ChildProcess writer = ChildProgram.program().start("commit", temp.toString())) {
            assertEquals("open", writer.nextLine());
            for (int i = 0; i < rowsBeforeTheKill; i++) {
                acknowledged.add(writer.nextLine());
            }
            writer.kill();
            acknowledged.addAll(writer.remainingLines());
        }
        // The kill may have cut the last line short; its row is one that the writer had not finished acknowledging.
        acknowledged.remove(acknowledged.size() - 1);
        try (DataFolder folder = DataFolder.open(temp, TestFolders.CLOCK)) {
            Set<String> present = new HashSet<>(TestFolders.strings(folder.database(), "SELECT line FROM watch"));
            List<String> lost = acknowledged.stream().filter(row -> !present.contains(row)).toList();
            assertTrue(lost.isEmpty(), () -> "lost after the kill: " + lost);
        }
    }
}
