package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** An open wizard as a test sits before it. */
final class Steps {

    private final Shell shell;

    private Steps(Shell shell) {
        this.shell = shell;
    }

    /** Opens a wizard by its command. */
    static Steps open(String command, String title) {
        return open(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new AssertionError("the command " + command, e);
            }
        }, title);
    }

    /** Opens a wizard by a button of the window. */
    static Steps openBy(String button, String title) {
        Desk.until(button + " can be pressed", () -> Desk.button(button).isEnabled());
        return open(() -> Desk.button(button).notifyListeners(SWT.Selection, new Event()), title);
    }

    private static Steps open(Runnable opening, String title) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(opening);
        Desk.until(title + " opens", () -> find(title).isPresent());
        return new Steps(Desk.ask(() -> find(title).orElseThrow()));
    }

    private static Optional<Shell> find(String title) {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    /** The controls of a kind that can be seen. Call on the UI thread. */
    <T extends Control> List<T> fields(Class<T> kind) {
        return Desk.visible(shell, kind);
    }

    private Button button(String text) {
        return fields(Button.class).stream().filter(button -> button.getText().replace("&", "").contains(text))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + text));
    }

    void press(String text) {
        Desk.soon(text + " can be pressed", () -> {
            Button button = button(text);
            assertTrue(button.isEnabled(), text);
            return button;
        }, button -> button.notifyListeners(SWT.Selection, new Event()));
    }

    void next() {
        press("Tiếp");
    }

    void back() {
        press("Quay lại");
    }

    void finish() {
        press("Hoàn tất");
    }

    boolean isOpen() {
        return Desk.ask(() -> !shell.isDisposed());
    }

    boolean canFinish() {
        return Desk.ask(() -> button("Hoàn tất").isEnabled());
    }

    /** Chooses an item in the first choice that has it. */
    void choose(String item) {
        choose(() -> fields(Combo.class).stream().filter(one -> one.indexOf(item) >= 0).findFirst().orElseThrow(),
                item);
    }

    /** Chooses an item in the choice at a place, counted from the first. */
    void choose(int place, String item) {
        choose(() -> {
            Combo combo = fields(Combo.class).get(place);
            assertTrue(combo.indexOf(item) >= 0, item);
            return combo;
        }, item);
    }

    private static void choose(Supplier<Combo> which, String item) {
        Desk.soon("the choice " + item, which, combo -> {
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Chooses one of the possibilities of which only one can be. */
    void radio(String text) {
        Desk.soon("the choice " + text, () -> button(text), wanted -> {
            List<Button> all = fields(Button.class).stream().filter(one -> (one.getStyle() & SWT.RADIO) != 0).toList();
            all.forEach(one -> one.setSelection(one == wanted));
            all.forEach(one -> one.notifyListeners(SWT.Selection, new Event()));
        });
    }

    /** Types into the field at a place, counted from the first. */
    void type(int place, String text) {
        Desk.soon("field " + place, () -> fields(Text.class).get(place), field -> field.setText(text));
    }

    /** Ticks the row that has a cell which begins with this. */
    void tick(String text) {
        Desk.soon("the row " + text, () -> row(text), item -> {
            item.setChecked(true);
            Event event = new Event();
            event.detail = SWT.CHECK;
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    private TableItem row(String text) {
        return fields(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .filter(one -> begins(one, text)).findFirst().orElseThrow();
    }

    private static boolean begins(TableItem item, String text) {
        return IntStream.range(0, Math.max(1, item.getParent().getColumnCount()))
                .anyMatch(cell -> item.getText(cell).startsWith(text + " "));
    }

    /** Selects the row that has a cell which begins with this. */
    void select(String text) {
        Desk.soon("the row " + text, () -> row(text), item -> item.getParent().setSelection(item));
    }

    /** The rows of the table that has a column of this title. Call on the UI thread. */
    List<String> rows(String column) {
        return fields(Table.class).stream()
                .filter(table -> Arrays.stream(table.getColumns()).anyMatch(one -> one.getText().equals(column)))
                .flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> String.join(" | ", IntStream.range(0, item.getParent().getColumnCount())
                        .mapToObj(item::getText).toList()))
                .toList();
    }

    /** Whether it says so. Call on the UI thread. */
    boolean says(String text) {
        return fields(Label.class).stream().anyMatch(label -> label.getText().contains(text))
                || fields(Text.class).stream().anyMatch(field -> field.getText().contains(text));
    }

    void screenshot(String name) {
        Screen.shot(() -> shell, name);
    }

    /** Without a window manager nobody gives the focus back to the window. */
    void close() {
        Desk.act(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
            Desk.shell().forceActive();
        });
    }
}
