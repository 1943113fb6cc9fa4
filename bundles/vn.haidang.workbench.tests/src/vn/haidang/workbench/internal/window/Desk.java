package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
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

    /**
     * Waits until the condition, asked on the UI thread, holds. A condition that fails does not hold yet: the table it
     * looks into may be empty for a moment, or the row it holds be filled anew.
     */
    static void until(String what, BooleanSupplier condition) {
        soon(what, () -> {
            if (!condition.getAsBoolean()) {
                throw new NoSuchElementException(what);
            }
            return true;
        }, holds -> {});
    }

    /**
     * Does something with what is looked for as soon as it is there, on the UI thread and before anything else can
     * happen there. Looking is repeated while it fails, doing is not.
     */
    static <T> void soon(String what, Supplier<T> look, Consumer<? super T> action) {
        long end = System.nanoTime() + PATIENCE;
        AtomicReference<Throwable> lacking = new AtomicReference<>();
        while (!ask(() -> isDone(look, action, lacking))) {
            if (System.nanoTime() > end) {
                Screen.shot("failed");
                fail("never: " + what, lacking.get());
            }
            pause();
        }
    }

    private static <T> boolean isDone(Supplier<T> look, Consumer<? super T> action,
            AtomicReference<Throwable> lacking) {
        T found;
        try {
            found = look.get();
        } catch (RuntimeException | AssertionError e) {
            lacking.set(e);
            return false;
        }
        action.accept(found);
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /**
     * Opens a perspective, with the pointer out of the way so that no tooltip covers what is looked at, and the focus in
     * the window: a dialog takes it along when it closes where there is no window manager.
     */
    static void open(String perspective) {
        act(() -> {
            display().setCursorLocation(0, 0);
            try {
                PlatformUI.getWorkbench().showPerspective(perspective,
                        PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
                shell().forceActive();
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

    /** Runs a command of the window, as its key does, as soon as it can be run. */
    static void command(String id) {
        soon("the command " + id, () -> {
            Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
            assertTrue(command.isEnabled() && command.isHandled(), id);
            return command;
        }, command -> {
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

    /** Selects a line on the board. */
    static void select(String code) {
        soon("the tile of " + code, () -> tile(code), tile -> key(tile, SWT.CR));
    }

    /** Types into the field that shows this hint while it is empty. */
    static void type(String hint, String text) {
        soon("the field " + hint,
                () -> find(Text.class, field -> field.getMessage().startsWith(hint)).orElseThrow(),
                field -> field.setText(text));
    }

    /** Chooses an item in the first choice that has one which begins so. */
    static void choose(String beginning) {
        soon("the choice " + beginning, () -> choice(beginning), combo -> {
            combo.select(index(combo, beginning));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The first choice that has an item which begins so. Call on the UI thread. */
    static Combo choice(String beginning) {
        return find(Combo.class, combo -> index(combo, beginning) >= 0).orElseThrow();
    }

    private static int index(Combo combo, String beginning) {
        return IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).startsWith(beginning))
                .findFirst().orElse(-1);
    }

    static Button button(String text) {
        return find(Button.class, button -> button.getText().equals(text))
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Presses a button as soon as it can be pressed. */
    static void press(String text) {
        soon(text + " can be pressed", () -> pressable(button(text)), button -> {
            if ((button.getStyle() & SWT.TOGGLE) != 0) {
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Presses a button again and again, until it cannot be pressed any more. */
    static void exhaust(String text) {
        while (ask(() -> {
            Optional<Button> button = find(Button.class, one -> one.getText().equals(text))
                    .filter(Button::isEnabled);
            button.ifPresent(one -> one.notifyListeners(SWT.Selection, new Event()));
            return button.isPresent();
        })) {
            pause();
        }
    }

    /** Lets a button that stays pressed come up. */
    static void release(String text) {
        act(() -> {
            button(text).setSelection(false);
            button(text).notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Button pressable(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        return button;
    }

    static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
