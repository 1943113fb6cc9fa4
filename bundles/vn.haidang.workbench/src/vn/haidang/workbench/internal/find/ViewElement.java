package vn.haidang.workbench.internal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.IViewDescriptor;

import vn.haidang.base.text.FoldedText;

/** A view that was asked for without tone marks; with them the platform finds it itself. */
final class ViewElement extends QuickAccessElement {

    private final IViewDescriptor view;
    private final String typed;

    private ViewElement(IViewDescriptor view, String typed) {
        this.view = view;
        this.typed = typed;
    }

    /** The views that the letters mean and the platform does not find by them. */
    static List<ViewElement> meant(String typed) {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> FoldedText.matches(typed, view.getLabel()) && !contains(view.getLabel(), typed))
                .map(view -> new ViewElement(view, typed)).toList();
    }

    private static boolean contains(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    @Override
    public String getLabel() {
        return view.getLabel();
    }

    /** Before everything else: who types the name of a view means the view. */
    @Override
    public String getSortLabel() {
        return "000000";
    }

    @Override
    public String getMatchLabel() {
        return view.getLabel() + " " + typed;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return view.getImageDescriptor();
    }

    @Override
    public String getId() {
        return "view:" + view.getId();
    }

    @Override
    public void execute() {
        try {
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(view.getId());
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
