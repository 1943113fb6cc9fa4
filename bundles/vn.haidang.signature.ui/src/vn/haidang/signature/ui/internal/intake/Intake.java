package vn.haidang.signature.ui.internal.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.work.VerificationWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.place.Guide;

/** Every way in which documents come to be verified: dropped, chosen, pasted. For the UI thread. */
@Creatable
public final class Intake {

    private final VerificationWork work;
    private final Guide guide;
    private final Texts texts;

    @Inject
    public Intake(VerificationWork work, Guide guide, UiLanguage language) {
        this.work = work;
        this.guide = guide;
        this.texts = Messages.in(language);
    }

    /** Goes to where results are shown and verifies these. */
    public void take(List<Path> paths) {
        if (!paths.isEmpty()) {
            guide.show(SignatureDirectory.results());
            work.verify(paths, false);
        }
    }

    /** Asks for files and takes them. */
    public void askForFiles(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("drop.filesTitle"));
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            take(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /** Asks for a folder and takes what is in it. */
    public void askForFolder(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(texts.get("drop.folderTitle"));
        String folder = dialog.open();
        if (folder != null) {
            take(List.of(Path.of(folder)));
        }
    }

    /** Takes what is pasted while a control has the focus, and what is dropped on it. */
    public void acceptOn(Control control) {
        FileDrop.on(control, this::take);
        control.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'v') {
                paste(control.getDisplay());
            }
        });
    }

    /** Takes the files that the clipboard names. */
    public void paste(Display display) {
        take(PastedPaths.on(display));
    }
}
