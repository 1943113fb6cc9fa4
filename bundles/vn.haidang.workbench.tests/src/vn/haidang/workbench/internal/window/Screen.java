package vn.haidang.workbench.internal.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What is to be seen on the screen: single pixels, and pictures of all of it. */
final class Screen {

    private Screen() {}

    /** The colour on the screen at a place of a control. */
    static RGB pixel(Control control, int x, int y) {
        control.update();
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(), size.x, size.y);
        GC gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            ImageData data = image.getImageData();
            return data.palette.getRGB(data.getPixel(x, y));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Keeps a picture of the window. */
    static void shot(String name) {
        shot(Desk::shell, name);
    }

    /** Keeps a picture of a shell. */
    static void shot(Supplier<Shell> which, String name) {
        Desk.act(() -> {
            Shell shell = which.get();
            shell.update();
            Rectangle size = shell.getClientArea();
            Image image = new Image(shell.getDisplay(), size.width, size.height);
            GC gc = new GC(shell);
            try {
                gc.copyArea(image, 0, 0);
                save(image.getImageData(), name);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static void save(ImageData data, String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("haidang.screenshots")));
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[]{data};
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
