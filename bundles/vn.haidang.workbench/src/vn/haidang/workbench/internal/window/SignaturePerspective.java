package vn.haidang.workbench.internal.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Chữ ký số: is it valid, and how do we know? */
public final class SignaturePerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "vn.haidang.workbench.signatures";

    private static final String RESULTS = "vn.haidang.signature.ui.results";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(RESULTS, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(RESULTS).setCloseable(false);
    }
}
