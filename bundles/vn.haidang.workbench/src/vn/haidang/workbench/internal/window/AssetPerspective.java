package vn.haidang.workbench.internal.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Tài sản: where is it, whose is it, what hangs on it? The tree, the table, and beside it what is selected. */
public final class AssetPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "vn.haidang.workbench.assets";

    private static final String VIEWS = "vn.haidang.registry.ui.";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String editors = layout.getEditorArea();
        layout.addView(VIEWS + "tree", IPageLayout.LEFT, 0.2f, editors);
        IFolderLayout middle = layout.createFolder(ID + ".middle", IPageLayout.LEFT, 0.58f, editors);
        middle.addView(VIEWS + "table");
        middle.addView(VIEWS + "expiry");
        middle.addView(VIEWS + "proposals");
        middle.addView(VIEWS + "stocktake");
        IFolderLayout right = layout.createFolder(ID + ".right", IPageLayout.RIGHT, 0.42f, editors);
        right.addView(VIEWS + "form");
        right.addView(VIEWS + "history");
        right.addView(VIEWS + "impact");
        for (String view : new String[]{"tree", "table", "expiry", "proposals", "stocktake", "form", "history",
                "impact"}) {
            layout.getViewLayout(VIEWS + view).setCloseable(false);
        }
    }
}
