package vn.haidang.monitoring.ui.internal.board;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives one part the whole screen, for a display on the wall, and gives it back, whichever way the full screen is left:
 * by our button, by the window's key, or with the window closed meanwhile. What the user had maximised stays so. For the
 * UI thread.
 */
final class FullScreen {

    /** Marks what was maximised here; kept with the layout, as the maximising is. */
    private static final String OURS = "vn.haidang.fullScreen";

    private final MPart part;
    private final Shell shell;

    /** @param within a control of the part */
    FullScreen(MPart part, Control within) {
        this.part = part;
        this.shell = within.getShell();
        Listener left = event -> giveBack();
        shell.addListener(SWT.Resize, left);
        within.addListener(SWT.Dispose, event -> shell.removeListener(SWT.Resize, left));
        // after the start of a window that was closed in full screen
        within.getDisplay().asyncExec(this::giveBack);
    }

    void toggle() {
        boolean on = !shell.getFullScreen();
        if (on && !tags().contains(IPresentationEngine.MAXIMIZED)) {
            tags().add(OURS);
            tags().add(IPresentationEngine.MAXIMIZED);
        }
        shell.setFullScreen(on);
        giveBack();
    }

    private void giveBack() {
        if (!shell.isDisposed() && !shell.getFullScreen() && element().getParent() != null && tags().remove(OURS)) {
            tags().remove(IPresentationEngine.MAXIMIZED);
        }
    }

    private List<String> tags() {
        return element().getParent().getTags();
    }

    private MUIElement element() {
        return part.getCurSharedRef() == null ? part : part.getCurSharedRef();
    }
}
