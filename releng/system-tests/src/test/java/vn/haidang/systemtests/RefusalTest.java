package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.systemtests.Refused.assertRefused;
import static vn.haidang.systemtests.Refused.pretendNewer;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.systemtests.HaiDang.Result;

/** What cannot be done is said in one clear sentence in the user's language, with exit code 2 and nothing written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {

    private static final String DEVICES = HaiDang.SAMPLE_CITY.resolve("devices").toString();

    private Path imported;

    @BeforeAll
    void importTheCity() throws IOException, InterruptedException {
        imported = HaiDang.newFolder("imported").resolve("data");
        Result result = importCity(imported);
        assertEquals(0, result.code(), result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noJdkAtAll(String language) throws IOException, InterruptedException {
        Result result = new HaiDang().with("HAIDANG_JVM_FOLDER", HaiDang.newFolder("no-jdk").toString()).run("verify",
                "x.pdf", "--lang", language);
        assertRefused(result, language, "Thiếu JDK ≥ 21", "No JDK ≥ 21 found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void onlyAJdkThatIsTooOldForTheWorkbench(String language) throws IOException, InterruptedException {
        Path jvms = HaiDang.newFolder("old-jdk");
        fakeJdk(jvms.resolve("jdk-17"), "17.0.15");
        Result result = new HaiDang().with("HAIDANG_JVM_FOLDER", jvms.toString()).run("verify", "x.pdf", "--lang",
                language);
        assertRefused(result, language, "Thiếu JDK ≥ 21", "No JDK ≥ 21 found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void onlyAJdkThatIsTooNewForTheStation(String language) throws IOException, InterruptedException {
        Path jvms = HaiDang.newFolder("new-jdk");
        fakeJdk(jvms.resolve("jdk-25"), "25.0.1");
        Result result = new HaiDang().with("HAIDANG_JVM_FOLDER", jvms.toString()).run("station", "status", "--data",
                jvms.resolve("data").toString(), "--lang", language);
        assertRefused(result, language, "Thiếu JDK 17–23", "No JDK 17–23 found");
        assertFalse(Files.exists(jvms.resolve("data")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noDisplay(String language) throws IOException, InterruptedException {
        Path data = HaiDang.newFolder("no-display").resolve("data");
        Result result = new HaiDang().with("DISPLAY", "").with("WAYLAND_DISPLAY", "").run("workbench", "--data",
                data.toString(), "--lang", language);
        assertRefused(result, language, "Không có màn hình", "There is no display");
        assertFalse(Files.exists(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aDisplayThatDoesNotAnswer(String language) throws IOException, InterruptedException {
        Path data = HaiDang.newFolder("dead-display").resolve("data");
        Result result = new HaiDang().with("DISPLAY", ":9431").run("workbench", "--data", data.toString(), "--lang",
                language);
        assertEquals(2, result.code(), result.err());
        assertTrue(result.err().contains(language.equals("vi") ? "màn hình" : "display"), result.err());
        assertFalse(Files.exists(data));
    }

    @ParameterizedTest
    @CsvSource({"--port,vi", "--port,en", "--echo-port,vi", "--echo-port,en"})
    void aPortThatIsTaken(String option, String language) throws IOException, InterruptedException {
        try (DatagramSocket taken = new DatagramSocket(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            String port = Integer.toString(taken.getLocalPort());
            String other = option.equals("--port") ? "--echo-port" : "--port";
            Result result = new HaiDang().run("simulate", DEVICES, option, port, other, "0", "--lang", language);
            assertRefused(result, language, port, port);
        }
    }

    @ParameterizedTest
    @CsvSource({"--http-port,vi", "--http-port,en", "--ssh-port,vi", "--ssh-port,en"})
    void aPortOfTheStationThatIsTaken(String option, String language) throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Path data = HaiDang.newFolder("taken").resolve("data");
            Result result = new HaiDang().run("station", "start", "--data", data.toString(), option, port, "--lang",
                    language);
            assertRefused(result, language, port, port);
            assertFalse(Files.exists(data));
        }
    }

    /** Every start without a window that opens a data folder, by the words it is typed with; {@code DATA} stands for the folder. */
    private static Stream<List<String>> startsOnAFolder() {
        List<List<String>> starts = List.of(
                List.of("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data", "DATA"),
                List.of("report", "compose", "quarterly", "--period", "2023-Q3", "--out", "x.docx", "--data", "DATA"),
                List.of("verify", HaiDang.SAMPLE_CITY.resolve("documents").toString(), "--trust",
                        HaiDang.SAMPLE_CITY.resolve("trust").toString(), "--register", "--data", "DATA"),
                List.of("demo", "--headless", "--data", "DATA"),
                List.of("station", "start", "--data", "DATA"));
        return starts.stream().flatMap(start -> Stream.of("vi", "en")
                .map(language -> Stream.concat(start.stream(), Stream.of("--lang", language)).toList()));
    }

    @ParameterizedTest
    @MethodSource("startsOnAFolder")
    void aDataFolderThatCannotBeWritten(List<String> start) throws IOException, InterruptedException {
        assertRefused(runOn("/proc/haidang", start), language(start), "/proc/haidang", "/proc/haidang");
    }

    @ParameterizedTest
    @MethodSource("startsOnAFolder")
    void aDataFolderThatIsAFile(List<String> start) throws IOException, InterruptedException {
        Path file = Files.writeString(HaiDang.newFolder("file").resolve("data"), "mine");
        assertRefused(runOn(file.toString(), start), language(start), file.toString(), file.toString());
        assertEquals("mine", Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("startsOnAFolder")
    void aDataFolderThatAnotherStartUses(List<String> start) throws IOException, InterruptedException {
        Path data = city(start);
        try (FileChannel lock = FileChannel.open(data.resolve("haidang.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            // The range that DataFolder locks, far behind the text that says who holds it.
            lock.lock(Long.MAX_VALUE - 1, 1, false);
            Map<String, Integer> before = contentsOf(data);
            assertRefused(runOn(data.toString(), start), language(start), data.toString(), data.toString());
            assertEquals(before, contentsOf(data));
        }
    }

    @ParameterizedTest
    @MethodSource("startsOnAFolder")
    void aDatabaseOfANewerProgram(List<String> start) throws IOException, InterruptedException, SQLException {
        Path data = city(start);
        pretendNewer(data);
        byte[] before = Files.readAllBytes(data.resolve("haidang.mv.db"));
        assertRefused(runOn(data.toString(), start), language(start), "mới hơn", "newer");
        assertArrayEquals(before, Files.readAllBytes(data.resolve("haidang.mv.db")));
    }

    private static Result runOn(String data, List<String> start) throws IOException, InterruptedException {
        return new HaiDang()
                .run(start.stream().map(word -> word.equals("DATA") ? data : word).toArray(String[]::new));
    }

    private static String language(List<String> start) {
        return start.get(start.size() - 1);
    }

    /** A copy of a data folder with the sample city's registry, which the demo takes for its own. */
    private Path city(List<String> start) throws IOException, InterruptedException {
        Path data = Files.createDirectories(HaiDang.newFolder("city").resolve("data"));
        for (Path file : filesOf(imported)) {
            Files.copy(file, data.resolve(file.getFileName()));
        }
        if (start.get(0).equals("demo")) {
            Files.writeString(data.resolve("demo-city"), "city\n");
        }
        return data;
    }

    private static Map<String, Integer> contentsOf(Path data) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        for (Path file : filesOf(data)) {
            // Closing any handle of the lock file would end the lock this process holds on it.
            if (!file.endsWith("haidang.lock")) {
                contents.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theDemoKeepsAwayFromSomebodysRealData() throws IOException, InterruptedException {
        Path data = HaiDang.newFolder("real").resolve("data");
        assertEquals(0, importCity(data).code());
        Result result = new HaiDang().run("demo", "--headless", "--data", data.toString());
        assertRefused(result, "vi", data.toString(), "");
        assertFalse(Files.exists(data.resolve("demo-city")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aCommandThatDoesNotExist(String language) throws IOException, InterruptedException {
        assertRefused(new HaiDang().run("frobnicate", "--lang", language), language, "Không có lệnh",
                "There is no command");
    }

    private static Stream<List<String>> wrongOptions() {
        return Stream.of(List.of("verify"), List.of("verify", "x.pdf", "--no-such-option"),
                List.of("verify", "/no/such/file.pdf", "--trust", HaiDang.SAMPLE_CITY.resolve("trust").toString()),
                List.of("verify", "x.pdf", "--at", "yesterday"), List.of("snmp", "get", "127.0.0.1:161", "-v", "9"),
                List.of("snmp", "get", "127.0.0.1:161", "-v", "2c"),
                List.of("report", "compose", "quarterly", "--period", "2023-Q7", "--out", "x.docx"),
                List.of("simulate", "/no/such/folder"), List.of("registry", "import", "/no/such/folder"),
                List.of("verify", "x.pdf", "--lang", "fr"), List.of("demo", "--headless", "--no-such-option"),
                List.of("station", "start", "--no-such-option"),
                List.of("station", "frobnicate"),
                List.of("snmp", "record", "127.0.0.1:9", "-c", "x", "--out", "/proc/haidang/x.snmprec"));
    }

    @ParameterizedTest
    @MethodSource("wrongOptions")
    void wrongUse(List<String> words) throws IOException, InterruptedException {
        Result result = new HaiDang().with("HAIDANG_HOME", HaiDang.newFolder("home").toString())
                .run(words.toArray(String[]::new));
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertEquals("", result.out());
    }

    private static Result importCity(Path data) throws IOException, InterruptedException {
        return new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data", data.toString());
    }

    private static void fakeJdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\nexit 99\n");
            file.toFile().setExecutable(true);
        }
    }
}
