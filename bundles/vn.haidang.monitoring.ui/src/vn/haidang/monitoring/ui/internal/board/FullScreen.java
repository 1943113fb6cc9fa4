package vn.haidang.monitoring.ui.internal.board;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.widgets.Shell;

/** Gives one part the whole screen, for a display on the wall, and gives it back. */
final class FullScreen {

    private FullScreen() {}

    static void toggle(MPart part, Shell shell) {
        boolean on = !shell.getFullScreen();
        MUIElement element = part.getCurSharedRef() == null ? part : part.getCurSharedRef();
        List<String> tags = element.getParent().getTags();
        if (on && !tags.contains(IPresentationEngine.MAXIMIZED)) {
            tags.add(IPresentationEngine.MAXIMIZED);
        } else if (!on) {
            tags.remove(IPresentationEngine.MAXIMIZED);
        }
        shell.setFullScreen(on);
    }
}
