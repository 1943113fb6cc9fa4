package vn.haidang.registry.ui.internal.form;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.ui.language.Texts;

/** Asks what is to become of unsaved changes. */
final class UnsavedQuestions {

    private final Shell shell;
    private final Texts texts;

    /** What the user wants done with unsaved changes before the window closes. */
    enum Answer {
        SAVE, DISCARD, STAY
    }

    UnsavedQuestions(Shell shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    /** Whether the user means to throw the changes of so many elements away. */
    boolean mayDiscard(int count) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, texts.get("discard.title"),
                texts.get("discard.question", "count", count), SWT.SHEET, texts.get("discard.yes"),
                texts.get("discard.no")) == 0;
    }

    /** What is to become of the changes of so many elements now that the window closes. */
    Answer beforeClosing(int count) {
        int pressed = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, texts.get("close.title"),
                texts.get("close.question", "count", count), SWT.SHEET, texts.get("close.save"),
                texts.get("close.discard"), texts.get("close.cancel"));
        return pressed == 0 ? Answer.SAVE : pressed == 1 ? Answer.DISCARD : Answer.STAY;
    }
}
