package vn.haidang.registry.ui.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

import vn.haidang.registry.labels.SheetLayout;
import vn.haidang.ui.language.Texts;

/** Asks on which sheets labels are printed, and how many of the first sheet's are used already. */
final class LabelDialog extends TrayDialog {

    private final Texts texts;
    private final int count;
    private final List<Map.Entry<String, SheetLayout>> layouts = List.copyOf(SheetLayout.ready().entrySet());
    private Combo sheets;
    private Spinner used;
    private Choice choice;

    /** @param skip how many labels of the first sheet stay empty */
    record Choice(SheetLayout layout, int skip) {}

    /** @param count how many labels are to be printed */
    LabelDialog(Shell parent, Texts texts, int count) {
        super(parent);
        this.texts = texts;
        this.count = count;
        setHelpAvailable(false);
    }

    /** What was chosen; empty when the user thought better of it. */
    Optional<Choice> ask() {
        return open() == OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("labels.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label what = new Label(area, SWT.NONE);
        what.setText(texts.get("labels.what", "count", count));
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        new Label(area, SWT.NONE).setText(texts.get("labels.sheet"));
        sheets = new Combo(area, SWT.READ_ONLY);
        layouts.forEach(layout -> sheets.add(texts.get("labels.sheet." + layout.getKey())));
        sheets.select(0);
        sheets.addListener(SWT.Selection, event -> limitUsed());
        sheets.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(area, SWT.NONE).setText(texts.get("labels.used"));
        used = new Spinner(area, SWT.BORDER);
        used.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        limitUsed();
        return area;
    }

    private SheetLayout layout() {
        return layouts.get(sheets.getSelectionIndex()).getValue();
    }

    private void limitUsed() {
        used.setMaximum(layout().labels() - 1);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("labels.print"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("labels.cancel"), false);
    }

    @Override
    protected void okPressed() {
        choice = new Choice(layout(), used.getSelection());
        super.okPressed();
    }
}
