package vn.haidang.workbench.internal.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new AssertionError("the command " + command, e);
            }
        });
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

    private void press(String text) {
        Desk.until(text + " can be pressed", () -> button(text).isEnabled());
        Desk.act(() -> button(text).notifyListeners(SWT.Selection, new Event()));
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

    boolean canFinish() {
        return Desk.ask(() -> button("Hoàn tất").isEnabled());
    }

    /** Chooses an item in the first choice that has it. */
    void choose(String item) {
        Desk.act(() -> {
            Combo combo = fields(Combo.class).stream().filter(one -> one.indexOf(item) >= 0).findFirst().orElseThrow();
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Ticks the row that begins with this. */
    void tick(String text) {
        Desk.act(() -> {
            TableItem item = fields(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                    .filter(one -> one.getText().startsWith(text + " ")).findFirst().orElseThrow();
            item.setChecked(true);
            Event event = new Event();
            event.detail = SWT.CHECK;
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
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
        return fields(Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    void screenshot(String name) {
        Desk.screenshot(() -> shell, name);
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
