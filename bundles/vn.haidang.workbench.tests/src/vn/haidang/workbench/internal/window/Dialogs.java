package vn.haidang.workbench.internal.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Dialogs of the window. */
final class Dialogs {

    private Dialogs() {}

    /** Does something that opens a dialog, lets it be looked at on the UI thread, and closes it. */
    static void look(String what, Runnable opening, Consumer<Shell> look) {
        Set<Shell> before = Desk.ask(Dialogs::openShells);
        PlatformUI.getWorkbench().getDisplay().asyncExec(opening);
        Desk.until(what + " opens", () -> opened(before).isPresent());
        Shell dialog = Desk.ask(() -> opened(before).orElseThrow());
        try {
            Desk.act(() -> look.accept(dialog));
        } finally {
            Desk.act(() -> {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            });
            Desk.until(what + " closes", dialog::isDisposed);
            Desk.act(() -> Desk.shell().forceActive());
        }
    }

    private static Set<Shell> openShells() {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(Shell::isVisible)
                .collect(Collectors.toSet());
    }

    private static Optional<Shell> opened(Set<Shell> before) {
        return openShells().stream().filter(shell -> !before.contains(shell) && !shell.getText().isBlank())
                .findFirst();
    }
}
