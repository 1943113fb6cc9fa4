package vn.haidang.signature.ui.internal.notice;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.ClipboardText;

/** The notice to the sender of a document that is not accepted: to be completed, copied and printed. For the UI thread. */
final class NoticeDialog extends TrayDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int PRINT = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 680;
    private static final int HEIGHT = 520;

    private final Texts texts;
    private final String proposal;
    private StyledText notice;

    /** @param proposal the notice as the program would write it */
    NoticeDialog(Shell parent, Texts texts, String proposal) {
        super(parent);
        this.texts = texts;
        this.proposal = proposal;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("notice.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(texts.get("notice.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        hint.setLayoutData(wide);
        notice = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        notice.setText(proposal);
        notice.setMargins(10, 8, 10, 8);
        notice.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("notice.title")));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        notice.setLayoutData(data);
        Skin.SURFACE.apply(notice);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, texts.get("notice.copy"), true);
        createButton(parent, PRINT, texts.get("notice.print"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.close"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case COPY -> ClipboardText.copy(notice.getDisplay(), notice.getText());
            case PRINT -> print();
            default -> super.buttonPressed(id);
        }
    }

    private void print() {
        PrinterData chosen = new PrintDialog(getShell()).open();
        if (chosen == null) {
            return;
        }
        Printer printer = new Printer(chosen);
        try {
            StyledTextPrintOptions options = new StyledTextPrintOptions();
            options.jobName = texts.get("notice.title");
            options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG
                    + StyledTextPrintOptions.SEPARATOR;
            notice.print(printer, options).run();
        } finally {
            printer.dispose();
        }
    }
}
