package vn.haidang.signature.ui.internal.intake;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;

/** Verifies the documents whose names are on the clipboard. */
public final class VerifyPastedHandler {

    @Execute
    void verify(Intake intake) {
        intake.paste(Display.getCurrent());
    }
}
