package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A seat and a station on one PostgreSQL database: the window shows what the station sees, as long as it does. */
class SeatTest {

    /** The theme's colours of a good line and of a cut one. */
    private static final int GOOD = 0x2E7D32;
    private static final int FAULT = 0xC62828;

    @Test
    void theWindowShowsWhatTheStationSeesAndNothingGreenWhenItIsGone() throws Exception {
        Path work = HaiDang.newFolder("seat");
        try (PostgresServer postgres = PostgresServer.start();
                SimulatedCity city = SimulatedCity.start(work, List.of("--url", postgres.url()))) {
            share(city.data(), postgres.url());
            assertEquals(0, station(city.data(), "start", "--http-port", freePort(), "--ssh-port", freePort()));
            try {
                look(work, postgres.url(), city);
            } finally {
                station(city.data(), "stop");
            }
        }
    }

    /** The administrator's setting that station and seats share a database. */
    private static void share(Path data, String url) throws IOException {
        String name = "vn.haidang.station.cfg";
        String shipped = Files.readString(HaiDang.ROOT.resolve("releng/station/src/main/resources/etc").resolve(name));
        Files.writeString(Files.createDirectories(data.resolve("station/etc")).resolve(name),
                shipped.replace("databaseUrl =", "databaseUrl = " + url));
    }

    private static int station(Path data, String action, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("station", action, "--data", data.toString()));
        all.addAll(List.of(words));
        return new HaiDang().run(all.toArray(String[]::new)).code();
    }

    private static void look(Path work, String url, SimulatedCity city) throws Exception {
        Path ready = work.resolve("ready");
        Process process = new HaiDang().with("HAIDANG_WORKBENCH_OPTIONS", "-Dhaidang.ready=" + ready)
                .start(work.resolve("log"), "workbench", "--data", work.resolve("window").toString(), "--url", url);
        try {
            Wait.until("the workbench is open", () -> {
                assertTrue(process.isAlive(), () -> "the workbench ended; see " + work.resolve("log"));
                return Files.exists(ready);
            });
            Robot robot = new Robot();
            // Out of the way, so that no tooltip covers the board.
            robot.mouseMove(0, Toolkit.getDefaultToolkit().getScreenSize().height - 1);
            Wait.until("good lines are green", () -> ScreenPicture.take(robot).left().count(GOOD) > 500);
            city.say("cut r-w02");
            Wait.until("the cut line is red on the board and in the alarms", () -> {
                ScreenPicture screen = ScreenPicture.take(robot);
                return screen.left().count(FAULT) > 200 && screen.right().count(FAULT) > 50;
            });
            ScreenPicture.take(robot).window().save("seat");
            assertEquals(0, station(city.data(), "stop"));
            Wait.until("nothing is green or red any more", () -> {
                ScreenPicture board = ScreenPicture.take(robot).left();
                return board.count(GOOD) < 250 && board.count(FAULT) < 250;
            });
            ScreenPicture.take(robot).window().save("seat-silent");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
