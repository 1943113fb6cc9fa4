package vn.haidang.station.internal.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says and leaves behind when there is no station to speak of. */
class StationControlTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void chooseDataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void aPortThatIsTakenIsSaidBeforeAnythingIsWritten() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertEquals(2, run("start", "--http-port", port));
            assertEquals("Cổng " + port + " đang có chương trình khác dùng; hãy chọn cổng khác.\n", err.toString());
            assertFalse(Files.exists(data));
        }
    }

    @Test
    void onePortCannotServeBoth() {
        assertEquals(2, run("start", "--http-port", "8000", "--ssh-port", "8000", "--lang", "en"));
        assertEquals("The health page and the shell cannot share port 8000.\n", err.toString());
        assertFalse(Files.exists(data));
    }

    @Test
    void aStationThatIsNotRunningIsNotWell() {
        assertEquals(1, run("status", "--json"));
        assertEquals("{\"status\":\"STOPPED\"}\n", out.toString());
        assertFalse(Files.exists(data));
    }

    @Test
    void stoppingWhatIsStoppedIsDone() {
        assertEquals(0, run("stop", "--lang", "en"));
        assertEquals("The station of the folder " + data + " is not running.\n", out.toString());
    }

    @Test
    void thereIsNoShellWithoutAStation() {
        assertEquals(2, run("shell"));
        assertEquals("Máy chủ giám sát của thư mục " + data + " không chạy.\n", err.toString());
    }

    /** The process number of a station that was killed may belong to somebody else by now. */
    @Test
    void aProcessNumberThatWasLeftBehindMisleadsNobody() throws IOException {
        Path instance = Files.createDirectories(Instance.in(data).folder());
        Files.writeString(instance.resolve("karaf.pid"), Long.toString(ProcessHandle.current().pid()));
        Files.createFile(instance.resolve("lock"));

        assertEquals(1, run("status", "--json"));
        assertEquals("{\"status\":\"STOPPED\"}\n", out.toString());
    }

    private int run(String action, String... more) {
        List<String> arguments = new ArrayList<>(List.of(action, "--data", data.toString()));
        arguments.addAll(List.of(more));
        return StationControl.run(folder.resolve("program"), arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
