package vn.haidang.registry.ui.internal.steps;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.widget.EmptyState;

/** The last page of a wizard: what was done. */
public final class ResultPage extends WizardPage {

    private EmptyState said;
    private boolean isReached;

    public ResultPage(String title) {
        super("result");
        setTitle(title);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        said = new EmptyState(parent);
        setControl(said);
    }

    /** Says what was done, and where to look at it. */
    public void say(String what, String where) {
        isReached = true;
        said.say(what, where);
        setPageComplete(true);
        getContainer().showPage(this);
    }

    /** Whether the work is done and the next press on the button closes the window. */
    public boolean isReached() {
        return isReached;
    }

    /** What is done cannot be gone back to. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }
}
