package vn.haidang.registry.ui.internal.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.ui.language.Texts;

/** Which file on the disk: typed, or chosen in the system's own dialog. */
final class FilePage extends WizardPage {

    private final Texts texts;
    private final int style;
    private final String proposed;
    private Text file;

    /**
     * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
     * @param proposed the path it begins with; may be empty
     */
    FilePage(Texts texts, int style, String title, String hint, String proposed) {
        super("file");
        this.texts = texts;
        this.style = style;
        this.proposed = proposed;
        setTitle(title);
        setDescription(hint);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3);
        file = fields.text(texts.get("document.path"), 1, () -> setPageComplete(path().isPresent()));
        file.setText(proposed);
        Button browse = new Button(fields.area(), SWT.PUSH);
        browse.setText(texts.get("import.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        setControl(fields.area());
        file.setFocus();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setText(getTitle());
        dialog.setOverwrite(true);
        dialog.setFileName(path().map(Path::getFileName).map(Path::toString).orElse(""));
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    /** What is typed, where it is a path. */
    Optional<Path> path() {
        try {
            return Optional.of(file.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
