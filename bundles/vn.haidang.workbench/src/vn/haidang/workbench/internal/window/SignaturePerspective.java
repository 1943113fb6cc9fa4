package vn.haidang.workbench.internal.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Chữ ký số: is it valid, and how do we know? The documents with the register and the trust store behind them; beside them,
 * of the one that is selected, why, the pages and the certificate path.
 */
public final class SignaturePerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "vn.haidang.workbench.signatures";

    private static final String VIEWS = "vn.haidang.signature.ui.";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder(ID + ".left", IPageLayout.LEFT, 0.56f, editors);
        left.addView(VIEWS + "results");
        left.addView(VIEWS + "register");
        left.addView(VIEWS + "trust");
        IFolderLayout right = layout.createFolder(ID + ".right", IPageLayout.RIGHT, 0.44f, editors);
        right.addView(VIEWS + "verdict");
        right.addView(VIEWS + "pages");
        right.addView(VIEWS + "path");
        for (String view : new String[]{"results", "register", "trust", "verdict", "pages", "path"}) {
            layout.getViewLayout(VIEWS + view).setCloseable(false);
        }
    }
}
