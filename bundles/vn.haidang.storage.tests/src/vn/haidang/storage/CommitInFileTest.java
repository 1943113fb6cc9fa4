package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an open database has every commit that returned, also where H2 writes into space it has used before. */
class CommitInFileTest {

    private static final int COMMITS = 100;

    @TempDir
    Path temp;

    @Test
    void aCopyOfTheFileTakenAfterACommitHasTheCommit() throws Exception {
        try (DataFolder folder = DataFolder.open(temp.resolve("open"), TestFolders.CLOCK)) {
            // Space is used again at once; otherwise that begins after 45 seconds.
            TestFolders.execute(folder.database(), "SET RETENTION_TIME 0");
            for (int commit = 1; commit <= COMMITS; commit++) {
                TestFolders.execute(folder.database(),
                        "INSERT INTO watch VALUES ('L" + commit + "', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)");
                assertEquals(commit, rowsAfterAKill(folder.path(), temp.resolve("copy-" + commit)));
            }
        }
    }

    /** The copy is what the next start finds when the program is killed at this moment. */
    private static int rowsAfterAKill(Path folder, Path copy) throws Exception {
        Files.createDirectory(copy);
        Files.copy(folder.resolve(TestFolders.DATABASE), copy.resolve(TestFolders.DATABASE));
        try (DataFolder killed = DataFolder.open(copy, TestFolders.CLOCK)) {
            return TestFolders.strings(killed.database(), "SELECT line FROM watch").size();
        }
    }
}
