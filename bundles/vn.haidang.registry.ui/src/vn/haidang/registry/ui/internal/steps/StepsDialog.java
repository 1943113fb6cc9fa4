package vn.haidang.registry.ui.internal.steps;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard that ends with what it did: then there is nothing left to cancel. */
public final class StepsDialog extends WizardDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 480;

    public StepsDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setMinimumPageSize(WIDTH, HEIGHT);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        boolean isOver = getCurrentPage() instanceof ResultPage;
        show(IDialogConstants.CANCEL_ID, !isOver);
        show(IDialogConstants.BACK_ID, !isOver);
        show(IDialogConstants.NEXT_ID, !isOver);
    }

    private void show(int id, boolean visible) {
        Button button = getButton(id);
        if (button != null) {
            button.setVisible(visible);
        }
    }
}
