package vn.haidang.systemtests;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** What is to be seen on the screen at one moment, or in a part of it. */
record ScreenPicture(BufferedImage image) {

    static ScreenPicture take(Robot robot) {
        return new ScreenPicture(
                robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())));
    }

    /** Keeps it as a picture of that name. */
    void save(String name) throws IOException {
        Path screenshots = Files.createDirectories(HaiDang.ROOT.resolve("releng/system-tests/target/screenshots"));
        ImageIO.write(image, "png", screenshots.resolve(name + ".png").toFile());
    }

    /** What is not the empty screen around the window: the picture that the README shows is a copy of it. */
    ScreenPicture window() {
        int empty = image.getRGB(image.getWidth() - 1, image.getHeight() - 1);
        int width = image.getWidth();
        while (width > 1 && isColumn(width - 1, empty)) {
            width--;
        }
        int height = image.getHeight();
        while (height > 1 && isRow(height - 1, empty)) {
            height--;
        }
        return new ScreenPicture(image.getSubimage(0, 0, width, height));
    }

    private boolean isColumn(int x, int colour) {
        return IntStream.range(0, image.getHeight()).allMatch(y -> image.getRGB(x, y) == colour);
    }

    private boolean isRow(int y, int colour) {
        return IntStream.range(0, image.getWidth()).allMatch(x -> image.getRGB(x, y) == colour);
    }

    /** The part with the board. */
    ScreenPicture left() {
        return new ScreenPicture(image.getSubimage(0, 0, image.getWidth() * 6 / 10, image.getHeight()));
    }

    /** The part with the alarms. */
    ScreenPicture right() {
        int x = image.getWidth() * 64 / 100;
        return new ScreenPicture(image.getSubimage(x, 0, image.getWidth() - x, image.getHeight()));
    }

    /** How many pixels have that colour, or nearly so. */
    long count(int colour) {
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
