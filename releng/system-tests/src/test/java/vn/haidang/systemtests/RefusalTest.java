package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.systemtests.HaiDang.Result;

/** What cannot be done is said in one clear sentence in the user's language, with exit code 2 and nothing written. */
class RefusalTest {

    private static final String DEVICES = HaiDang.SAMPLE_CITY.resolve("devices").toString();

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
    @ValueSource(strings = {"vi", "en"})
    void aPortThatIsTaken(String language) throws IOException, InterruptedException {
        try (DatagramSocket taken = new DatagramSocket(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            String port = Integer.toString(taken.getLocalPort());
            Result result = new HaiDang().run("simulate", DEVICES, "--port", port, "--lang", language);
            assertRefused(result, language, port, port);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aDataFolderThatCannotBeWritten(String language) throws IOException, InterruptedException {
        Result result = new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data",
                "/proc/haidang", "--lang", language);
        assertRefused(result, language, "/proc/haidang", "/proc/haidang");
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException, InterruptedException {
        Path file = Files.writeString(HaiDang.newFolder("file").resolve("data"), "mine");
        Result result = new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data",
                file.toString());
        assertRefused(result, "vi", file.toString(), "");
        assertEquals("mine", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aDatabaseOfANewerProgram(String language) throws IOException, InterruptedException, SQLException {
        Path data = HaiDang.newFolder("newer").resolve("data");
        assertEquals(0, importCity(data).code());
        pretendNewer(data);
        byte[] before = Files.readAllBytes(data.resolve("haidang.mv.db"));
        Result result = new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data",
                data.toString(), "--lang", language);
        assertRefused(result, language, "mới hơn", "newer");
        assertArrayEquals(before, Files.readAllBytes(data.resolve("haidang.mv.db")));
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

    static Stream<List<String>> wrongOptions() {
        return Stream.of(List.of("verify"), List.of("verify", "x.pdf", "--no-such-option"),
                List.of("verify", "/no/such/file.pdf", "--trust", HaiDang.SAMPLE_CITY.resolve("trust").toString()),
                List.of("verify", "x.pdf", "--at", "yesterday"), List.of("snmp", "get", "127.0.0.1:161", "-v", "9"),
                List.of("snmp", "get", "127.0.0.1:161", "-v", "2c"),
                List.of("report", "compose", "quarterly", "--period", "2023-Q7", "--out", "x.docx"),
                List.of("simulate", "/no/such/folder"), List.of("registry", "import", "/no/such/folder"));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("wrongOptions")
    void wrongUse(List<String> words) throws IOException, InterruptedException {
        Result result = new HaiDang().with("HAIDANG_HOME", HaiDang.newFolder("home").toString())
                .run(words.toArray(String[]::new));
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertEquals("", result.out());
    }

    private static void assertRefused(Result result, String language, String vietnamese, String english) {
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains(language.equals("vi") ? vietnamese : english), result.err());
        assertEquals("", result.out());
    }

    private static Result importCity(Path data) throws IOException, InterruptedException {
        return new HaiDang().run("registry", "import", HaiDang.SAMPLE_CITY.toString(), "--data", data.toString());
    }

    private static void pretendNewer(Path data) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setUser("HAIDANG");
        source.setURL("jdbc:h2:file:" + data.resolve("haidang") + ";WRITE_DELAY=0");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO schema_version(version, name, applied_at, checksum) "
                    + "SELECT 9999, 'from-the-future', applied_at, checksum FROM schema_version WHERE version = 1");
        }
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
