package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.ChildProcess;
import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL, and what only a server's database can show. */
@ExtendWith(OnPostgres.class)
class BackupOnPostgresTest extends BackupTest {

    @Test
    void leavesNothingOnAFullDisk() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("backups"));
        try (OpenRegistry registry = BackupFixture.filled(temp.resolve("one"))) {
            List<String> limited = List.of("bash", "-c", "ulimit -f 1024; exec \"$@\"", "limited");
            try (ChildProcess child = RegistryProgram.program().startedBy(limited).start("backup",
                    temp.resolve("data").toString(),
                    OnPostgres.url().orElseThrow(), folder.resolve("backup.zip").toString())) {
                assertEquals("registry.backup.notWritten", child.nextLine());
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }
}
