package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

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
            Wait.until("good lines are green on the screen", () -> pixels(screen(robot), GOOD) > 500);
            Wait.until("the cut line is red on the board and in the alarms", () -> {
                BufferedImage screen = screen(robot);
                return pixels(left(screen), FAULT) > 200 && pixels(right(screen), FAULT) > 50;
            });
        } finally {
            Path screenshots = Files.createDirectories(HaiDang.ROOT.resolve("releng/system-tests/target/screenshots"));
            ImageIO.write(window(screen(new Robot())), "png", screenshots.resolve("workbench.png").toFile());
            process.destroy();
            process.waitFor();
        }
    }

    private static BufferedImage screen(Robot robot) {
        return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    /** What is not the empty screen around the window: the picture that the README shows is a copy of it. */
    private static BufferedImage window(BufferedImage screen) {
        int empty = screen.getRGB(screen.getWidth() - 1, screen.getHeight() - 1);
        int width = screen.getWidth();
        while (width > 1 && isColumn(screen, width - 1, empty)) {
            width--;
        }
        int height = screen.getHeight();
        while (height > 1 && isRow(screen, height - 1, empty)) {
            height--;
        }
        return screen.getSubimage(0, 0, width, height);
    }

    private static boolean isColumn(BufferedImage image, int x, int colour) {
        return IntStream.range(0, image.getHeight()).allMatch(y -> image.getRGB(x, y) == colour);
    }

    private static boolean isRow(BufferedImage image, int y, int colour) {
        return IntStream.range(0, image.getWidth()).allMatch(x -> image.getRGB(x, y) == colour);
    }

    private static BufferedImage left(BufferedImage image) {
        return image.getSubimage(0, 0, image.getWidth() * 6 / 10, image.getHeight());
    }

    private static BufferedImage right(BufferedImage image) {
        int x = image.getWidth() * 64 / 100;
        return image.getSubimage(x, 0, image.getWidth() - x, image.getHeight());
    }

    private static long pixels(BufferedImage image, int colour) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isNear(image.getRGB(x, y), colour)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Edges are smoothed and images rounded, so that a colour is met nearly rather than exactly. */
    private static boolean isNear(int pixel, int colour) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((pixel >> shift & 0xFF) - (colour >> shift & 0xFF)) > 8) {
                return false;
            }
        }
        return true;
    }
}
