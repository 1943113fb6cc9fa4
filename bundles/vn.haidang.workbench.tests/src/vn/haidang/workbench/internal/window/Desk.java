package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

/** The open window as a test sits before it: real widgets, found by what they say, and the pixels on the screen. */
final class Desk {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private Desk() {}

    static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError("on the screen", failure.get());
        }
        return answer.get();
    }

    static void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until the condition, asked on the UI thread, holds. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                screenshot("failed");
                fail("never: " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Opens a perspective, with the pointer out of the way so that no tooltip covers what is looked at. */
    static void open(String perspective) {
        act(() -> {
            display().setCursorLocation(0, 0);
            try {
                PlatformUI.getWorkbench().showPerspective(perspective,
                        PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (WorkbenchException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Brings a view to the front. */
    static void show(String view) {
        act(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Runs a command of the window, as its key does. */
    static void command(String id) {
        act(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError("the command " + id, e);
            }
        });
    }

    /** All controls of a kind that can be seen in the window. Call on the UI thread. */
    static <T extends Control> List<T> visible(Class<T> kind) {
        return visible(shell(), kind);
    }

    /** All controls of a kind that can be seen in there. Call on the UI thread. */
    static <T extends Control> List<T> visible(Composite within, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(within, kind, found);
        return found;
    }

    /** Does something that opens a dialog, lets it be looked at on the UI thread, and closes it. */
    static void dialog(String what, Runnable opening, Consumer<Shell> look) {
        Set<Shell> before = ask(Desk::openShells);
        display().asyncExec(opening);
        until(what + " opens", () -> opened(before).isPresent());
        Shell dialog = ask(() -> opened(before).orElseThrow());
        try {
            act(() -> look.accept(dialog));
        } finally {
            act(() -> {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            });
            until(what + " closes", dialog::isDisposed);
        }
    }

    private static Set<Shell> openShells() {
        return Arrays.stream(display().getShells()).filter(Shell::isVisible).collect(Collectors.toSet());
    }

    private static Optional<Shell> opened(Set<Shell> before) {
        return openShells().stream().filter(shell -> !before.contains(shell) && !shell.getText().isBlank())
                .findFirst();
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (!control.getVisible() || control.getSize().x == 0) {
            return;
        }
        if (kind.isInstance(control) && control.isVisible()) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    static <T extends Control> Optional<T> find(Class<T> kind, Predicate<T> which) {
        return visible(kind).stream().filter(which).findFirst();
    }

    /** The tiles on the board: what says {@code (CODE)} in its first line. */
    static List<Canvas> tiles() {
        return visible(Canvas.class).stream().filter(canvas -> canvas.getToolTipText() != null)
                .filter(canvas -> canvas.getToolTipText().lines().findFirst().orElse("").matches(".*\\(DT-\\w+\\)"))
                .toList();
    }

    static Canvas tile(String code) {
        return tiles().stream().filter(tile -> tile.getToolTipText().contains("(" + code + ")")).findFirst()
                .orElseThrow(() -> new AssertionError("no tile of " + code));
    }

    static String tileText(String code) {
        return ask(() -> tile(code).getToolTipText());
    }

    static Button button(String text) {
        return find(Button.class, button -> button.getText().equals(text))
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    static void press(String text) {
        act(() -> {
            Button button = button(text);
            if ((button.getStyle() & SWT.TOGGLE) != 0) {
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        control.notifyListeners(SWT.KeyDown, event);
    }

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

    static void screenshot(String name) {
        screenshot(Desk::shell, name);
    }

    static void screenshot(Supplier<Shell> which, String name) {
        act(() -> {
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
