package vn.haidang.workbench.internal.start;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.workbench.internal.Messages;

/**
 * Says why no window opens, in one line on the error stream. A desktop's starter, whose error stream nobody sees, asks
 * for a dialog instead by the system property {@value #PROPERTY} with the value {@value #IN_A_WINDOW}; a command line
 * must not be kept waiting by one.
 *
 * @param finding what keeps the window from opening
 * @param language the language it is said in
 */
record Refusal(Finding finding, Language language) {

    static final String PROPERTY = "haidang.refusals";
    static final String IN_A_WINDOW = "window";

    /** @param display where a dialog can be shown, if anywhere */
    void tell(Optional<Display> display) {
        System.err.println(sentence(" "));
        if (IN_A_WINDOW.equals(System.getProperty(PROPERTY))) {
            display.ifPresent(shown -> MessageDialog.openError(null,
                    Messages.CATALOGUE.text(language, "start.failed"), sentence("\n\n")));
        }
    }

    private String sentence(String between) {
        ValueFormat format = ValueFormat.of(language);
        return finding.summary(format) + finding.remedy(format).map(remedy -> between + remedy).orElse("");
    }
}
