package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** {@code ./haidang demo} opens the window, and what the screen shows is the demo city. */
class WorkbenchTest {

    /** The theme's colours of a good line and of a cut one. */
    private static final int GOOD = 0x2E7D32;
    private static final int FAULT = 0xC62828;

    @Test
    void theWindowShowsGoodLinesAndThenTheCutOne() throws IOException, InterruptedException, AWTException {
        Path work = HaiDang.newFolder("window");
        Path ready = work.resolve("ready");
        Process process = new HaiDang().with("HAIDANG_WORKBENCH_OPTIONS", "-Dhaidang.ready=" + ready)
                .start(work.resolve("log"), "demo", "--data", work.resolve("data").toString());
        try {
            Wait.until("the workbench is open", () -> {
                assertTrue(process.isAlive(), () -> "the workbench ended; see " + work.resolve("log"));
                return Files.exists(ready);
            });
            Robot robot = new Robot();
            // Out of the way, so that no tooltip covers the board.
            robot.mouseMove(0, Toolkit.getDefaultToolkit().getScreenSize().height - 1);
            Wait.until("good lines are green on the screen", () -> ScreenPicture.take(robot).count(GOOD) > 500);
            Wait.until("the cut line is red on the board and in the alarms", () -> {
                ScreenPicture screen = ScreenPicture.take(robot);
                return screen.left().count(FAULT) > 200 && screen.right().count(FAULT) > 50;
            });
        } finally {
            ScreenPicture.take(new Robot()).window().save("workbench");
            process.destroy();
            process.waitFor();
        }
    }
}
