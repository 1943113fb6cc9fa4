package vn.haidang.workbench.internal.window;

import java.nio.file.Path;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import vn.haidang.ui.language.UiLanguage;

/** The window: its places by name at the top, the pulse of monitoring at its bottom, no toolbar of its own. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    /** A wall display or a large desk screen is filled; on a larger one there is no need to. */
    private static final Point MOST = new Point(1920, 1200);

    private final WindowTitle title;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, UiLanguage language, Path folder) {
        super(configurer);
        title = new WindowTitle(language, folder, this::showTitle);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(initialSize());
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(title.text());
    }

    private static Point initialSize() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(MOST.x, screen.width), Math.min(MOST.y, screen.height));
    }

    @Override
    public void postWindowOpen() {
        title.watch();
    }

    @Override
    public void postWindowClose() {
        title.close();
    }

    private void showTitle() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                getWindowConfigurer().setTitle(title.text());
            }
        });
    }
}
