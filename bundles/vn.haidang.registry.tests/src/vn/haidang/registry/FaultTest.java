package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a registry on H2 keeps when its disk is full. */
class FaultTest {

    @TempDir
    Path temp;

    @Test
    void aFullDiskFailsTheCommitAndKeepsAllBefore() throws Exception {
        String folder = temp.resolve("full").toString();
        long acknowledged = 0;
        List<String> limited = List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "limited");
        try (ChildRegistry child = ChildRegistry.start(limited, "commit", folder, "5000")) {
            assertEquals("0 whole", child.nextLine());
            String last = "";
            for (String line : child.remainingLines()) {
                acknowledged += line.equals("failed") ? 0 : 1;
                last = line;
            }
            assertEquals("failed", last);
        }
        assertTrue(acknowledged > 0);
        try (ChildRegistry child = ChildRegistry.start(List.of(), "open", folder)) {
            assertEquals(acknowledged + " whole", child.nextLine());
        }
    }
}
