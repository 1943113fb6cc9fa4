package vn.haidang.workbench.internal.window;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * Giám sát: which line is out, since when, why? The board with the devices behind it, the alarms beside it, below the
 * course of a line with the events behind it.
 */
public final class WatchPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "vn.haidang.workbench.watch";

    private static final String BOARD = "vn.haidang.monitoring.ui.board";
    private static final String ALARMS = "vn.haidang.monitoring.ui.alarms";
    private static final String MAINTENANCE = "vn.haidang.monitoring.ui.maintenance";
    private static final String CHART = "vn.haidang.monitoring.ui.chart";
    private static final String DEVICES = "vn.haidang.monitoring.ui.devices";
    private static final String SERVICES = "vn.haidang.monitoring.ui.services";
    private static final String EVENTS = "vn.haidang.monitoring.ui.events";
    private static final int LOW_SCREEN = 900;
    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String editors = layout.getEditorArea();
        IFolderLayout middle = layout.createFolder("vn.haidang.workbench.watch.middle", IPageLayout.LEFT, 0.65f,
                editors);
        middle.addView(BOARD);
        middle.addView(DEVICES);
        middle.addView(SERVICES);
        IFolderLayout below = layout.createFolder("vn.haidang.workbench.watch.below", IPageLayout.BOTTOM,
                isLowScreen() ? 0.62f : 0.68f, "vn.haidang.workbench.watch.middle");
        below.addView(CHART);
        below.addView(EVENTS);
        IFolderLayout right = layout.createFolder("vn.haidang.workbench.watch.right", IPageLayout.RIGHT, 0.35f,
                editors);
        right.addView(ALARMS);
        right.addView(MAINTENANCE);
        layout.createPlaceholderFolder("vn.haidang.workbench.watch.service", IPageLayout.BOTTOM, 0.6f,
                "vn.haidang.workbench.watch.right").addPlaceholder(ERROR_LOG);
        right.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        for (String view : new String[]{BOARD, DEVICES, SERVICES, ALARMS, CHART, EVENTS}) {
            layout.getViewLayout(view).setCloseable(false);
        }
    }

    /** A notebook's: the chart needs a greater share of it to be one. */
    private static boolean isLowScreen() {
        return Display.getCurrent().getPrimaryMonitor().getClientArea().height < LOW_SCREEN;
    }
}
