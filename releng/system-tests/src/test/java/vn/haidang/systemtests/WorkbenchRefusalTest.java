package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.systemtests.Refused.assertRefused;
import static vn.haidang.systemtests.Refused.pretendNewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.systemtests.HaiDang.Result;

/** A workbench that cannot open says why in one line, ends by itself with exit code 2 and leaves nothing behind. */
class WorkbenchRefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aDataFolderThatAnotherStartHolds(String language) throws IOException, InterruptedException {
        Path data = HaiDang.newFolder("held").resolve("data");
        Path log = HaiDang.newFolder("holder").resolve("log");
        Path ready = log.resolveSibling("ready");
        Process holder = new HaiDang().with("HAIDANG_WORKBENCH_OPTIONS", "-Dhaidang.ready=" + ready).start(log,
                "workbench", "--data", data.toString());
        try {
            Wait.until("the first window is open", () -> Files.exists(ready));
            Result result = open(data, language);
            assertRefused(result, language, data + " đang được", data + " is in use");
            assertTrue(holder.isAlive(), "the first window stays");
        } finally {
            holder.destroy();
            holder.waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aDataFolderThatCannotBeWritten(String language) throws IOException, InterruptedException {
        assertRefused(open(Path.of("/proc/haidang"), language), language, "/proc/haidang", "/proc/haidang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aDatabaseOfANewerProgram(String language) throws IOException, InterruptedException, SQLException {
        Path data = HaiDang.newFolder("newer").resolve("data");
        assertEquals(0, new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data",
                data.toString()).code());
        pretendNewer(data);
        List<Path> before = files(data);
        byte[] database = Files.readAllBytes(data.resolve("haidang.mv.db"));
        assertRefused(open(data, language), language, "mới hơn", "newer");
        assertEquals(before, files(data));
        assertArrayEquals(database, Files.readAllBytes(data.resolve("haidang.mv.db")));
    }

    static Stream<List<String>> wrongWords() {
        return Stream.of(List.of("--frobnicate"), List.of("--data"), List.of("--lang", "fr"), List.of("-frobnicate"),
                List.of("stray"), List.of("--data="));
    }

    @ParameterizedTest
    @MethodSource("wrongWords")
    void wordsThatItDoesNotKnow(List<String> words) throws IOException, InterruptedException {
        Path home = HaiDang.newFolder("home").resolve("data");
        Result result = new HaiDang().with("HAIDANG_HOME", home.toString())
                .run(Stream.concat(Stream.of("workbench"), words.stream()).toArray(String[]::new));
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertFalse(Files.exists(home));
    }

    private static Result open(Path data, String language) throws IOException, InterruptedException {
        return new HaiDang().run("workbench", "--data", data.toString(), "--lang", language);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
