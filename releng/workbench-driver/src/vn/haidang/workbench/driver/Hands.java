package vn.haidang.workbench.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * What a person does at the window: reads what is on it and presses that. Everything is found by its words. To be called
 * on a thread of its own; what opens a dialog does not wait until the dialog has closed.
 */
final class Hands {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Display display = Display.getDefault();

    /** Opens a menu of the window and chooses an item. */
    void chooseMenu(String menu, String item) throws InterruptedException {
        await("menu " + menu, () -> Arrays.stream(display.getShells()).map(Shell::getMenuBar)
                .filter(bar -> bar != null).flatMap(bar -> item(bar, menu).stream()).findFirst().map(top -> {
                    top.getMenu().notifyListeners(SWT.Show, new Event());
                    return item(top.getMenu(), item);
                }).flatMap(found -> found), found -> select(found, new Event()));
    }

    private static Optional<MenuItem> item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> plain(item.getText()).equals(text)).findFirst();
    }

    /** Presses a button of the dialog with that title, once it can be pressed. */
    void press(String dialog, String text) throws InterruptedException {
        await("button " + text + " in " + dialog,
                () -> all(dialog, Button.class).stream()
                        .filter(button -> plain(button.getText()).equals(text) && button.isEnabled()).findFirst(),
                button -> select(button, new Event()));
    }

    /** Chooses the entry of a dialog's combo box that begins with a text. */
    void choose(String dialog, String beginning) throws InterruptedException {
        await("entry " + beginning + " in " + dialog, () -> all(dialog, Combo.class).stream()
                .filter(combo -> indexOf(combo, beginning) >= 0).findFirst(), combo -> {
                    combo.select(indexOf(combo, beginning));
                    select(combo, new Event());
                });
    }

    private static int indexOf(Combo combo, String beginning) {
        List<String> items = Arrays.asList(combo.getItems());
        return items.indexOf(items.stream().filter(item -> item.startsWith(beginning)).findFirst().orElse("\n"));
    }

    /** Opens a row of a dialog's tree. */
    void expand(String dialog, String row) throws InterruptedException {
        await("row " + row + " in " + dialog, () -> row(dialog, row), item -> {
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
    }

    /** Puts a tick before a row of a dialog's tree. */
    void tick(String dialog, String row) throws InterruptedException {
        await("row " + row + " in " + dialog, () -> row(dialog, row), item -> {
            item.setChecked(true);
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            select(item.getParent(), event);
        });
    }

    /** Selects a row of a dialog's tree. */
    void pick(String dialog, String row) throws InterruptedException {
        await("row " + row + " in " + dialog, () -> row(dialog, row), item -> {
            item.getParent().setSelection(item);
            Event event = new Event();
            event.item = item;
            select(item.getParent(), event);
        });
    }

    private Optional<TreeItem> row(String dialog, String text) {
        return all(dialog, Tree.class).stream().flatMap(tree -> Arrays.stream(tree.getItems()))
                .flatMap(item -> withChildren(item).stream()).filter(item -> item.getText().equals(text)).findFirst();
    }

    private static List<TreeItem> withChildren(TreeItem item) {
        List<TreeItem> items = new ArrayList<>(List.of(item));
        for (TreeItem child : item.getItems()) {
            items.addAll(withChildren(child));
        }
        return items;
    }

    /** Waits until no dialog with that title is open. */
    void awaitClosed(String dialog) throws InterruptedException {
        await(dialog + " closed",
                () -> shell(dialog).isEmpty() ? Optional.of(dialog) : Optional.empty(), closed -> {});
    }

    /** The titles of the dialogs that are open. */
    List<String> dialogs() {
        return ask(() -> Arrays.stream(display.getShells()).filter(shell -> shell.isVisible())
                .map(Shell::getText).filter(title -> !title.isBlank()).toList());
    }

    private <T extends Control> List<T> all(String dialog, Class<T> kind) {
        List<T> found = new ArrayList<>();
        shell(dialog).ifPresent(shell -> collect(shell, kind, found));
        return found;
    }

    private Optional<Shell> shell(String title) {
        return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst();
    }

    private static <T extends Control> void collect(Composite parent, Class<T> kind, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, kind, found);
            }
        }
    }

    private static void select(Widget widget, Event event) {
        widget.notifyListeners(SWT.Selection, event);
    }

    private static String plain(String text) {
        return text.replace("&", "").replaceAll("\t.*", "");
    }

    /** Looks until there is something, then does that to it, without waiting for what it opens. */
    private <T> void await(String what, Supplier<Optional<T>> look, Consumer<T> act)
            throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = ask(look);
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited in vain for: " + what + "; open are " + dialogs());
            }
            Thread.sleep(LOOK_AGAIN);
            found = ask(look);
        }
        T there = found.get();
        display.asyncExec(() -> act.accept(there));
    }

    private <T> T ask(Supplier<T> question) {
        return display.syncCall(question::get);
    }
}
