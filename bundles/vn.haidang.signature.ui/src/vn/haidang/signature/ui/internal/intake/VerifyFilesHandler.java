package vn.haidang.signature.ui.internal.intake;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Asks for documents and verifies them. */
public final class VerifyFilesHandler {

    @Execute
    void verify(Intake intake, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        intake.askForFiles(shell);
    }
}
