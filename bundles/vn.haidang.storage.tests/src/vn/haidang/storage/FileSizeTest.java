package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was written to again and again gives back what it does not need when it is closed. */
class FileSizeTest {

    private static final int COMMITS = 2_000;

    @TempDir
    Path temp;

    @Test
    void closingTidiesUp() throws Exception {
        Path path = temp.resolve("data");
        long open;
        try (DataFolder folder = DataFolder.open(path, TestFolders.CLOCK)) {
            TestFolders.execute(folder.database(), "INSERT INTO watch SELECT 'L' || x, CURRENT_TIMESTAMP,"
                    + " CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, 1000)");
            for (int i = 0; i < COMMITS; i++) {
                TestFolders.execute(folder.database(), "UPDATE watch SET to_at = CURRENT_TIMESTAMP WHERE line LIKE 'L"
                        + i % 10 + "%'");
            }
            open = Files.size(path.resolve(TestFolders.DATABASE));
        }
        long closed = Files.size(path.resolve(TestFolders.DATABASE));
        assertTrue(closed < open / 5, open + " octets, and closed " + closed);
        try (DataFolder folder = DataFolder.open(path, TestFolders.CLOCK)) {
            assertEquals(List.of("1000"), TestFolders.strings(folder.database(), "SELECT COUNT(*) FROM watch"));
        }
    }
}
