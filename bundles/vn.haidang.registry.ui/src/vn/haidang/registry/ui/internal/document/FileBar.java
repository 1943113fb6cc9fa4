package vn.haidang.registry.ui.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.registry.blob.DocumentFiles;
import vn.haidang.registry.ui.internal.steps.StepsDialog;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.work.MonitorProgress;

/** The file of the document that the form shows: its hash, and what can be done with it. For the UI thread. */
public final class FileBar {

    private static final int KIB = 1024;

    private final Composite area;
    private final Texts texts;
    private final Supplier<Optional<DocumentFiles>> files;
    private final Consumer<AttachedFile> attached;
    private final Label said;
    private final Button attach;
    private final Button open;
    private final Button save;
    private Optional<AttachedFile> file = Optional.empty();

    /**
     * @param files where the bytes are; empty while no data folder is open
     * @param attached takes what the document is to have
     */
    public FileBar(Composite parent, Texts texts, Supplier<Optional<DocumentFiles>> files,
            Consumer<AttachedFile> attached) {
        this.texts = texts;
        this.files = files;
        this.attached = attached;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        area.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        area.setLayoutData(data);
        area.setVisible(false);
        Skin.SURFACE.apply(area);
        said = new Label(area, SWT.WRAP);
        GridData sentence = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        sentence.widthHint = 200;
        said.setLayoutData(sentence);
        Skin.SURFACE.apply(said);
        attach = button("document.attach", this::attach);
        open = button("document.open", () -> file.ifPresent(this::open));
        save = button("document.save", () -> file.ifPresent(this::save));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Shows the file of an element; nothing at all where the element is no document. */
    public void show(Optional<Element> element, boolean editable) {
        Optional<Element> document = element.filter(one -> one.type().isKindOf(AttachedFile.TYPE));
        file = document.flatMap(AttachedFile::of);
        document.ifPresent(one -> say(file.map(this::sentence).orElseGet(() -> texts.get("document.none"))));
        attach.setEnabled(editable && files.get().isPresent());
        boolean isThere = file.isPresent() && files.get().isPresent();
        open.setEnabled(isThere);
        save.setEnabled(isThere);
        GridData data = (GridData) area.getLayoutData();
        if (data.exclude == document.isPresent()) {
            data.exclude = document.isEmpty();
            area.setVisible(document.isPresent());
            area.getParent().layout(true);
        }
    }

    private String sentence(AttachedFile shown) {
        return texts.get("document.file", MessageArguments.none().with("name", shown.name())
                .with("size", (shown.size() + KIB - 1) / KIB).with("hash", shown.sha256()));
    }

    private void say(String sentence) {
        String plain = LegacyActionTools.escapeMnemonics(sentence);
        if (!said.getText().equals(plain)) {
            said.setText(plain);
            area.getParent().layout(true, true);
        }
    }

    private void attach() {
        FilePage page = new FilePage(texts, SWT.OPEN, texts.get("document.attachTitle"),
                texts.get("document.attachHint", "limit", DocumentFiles.LIMIT / KIB / KIB), "");
        files.get().ifPresent(all -> ask(new FileWizard<>(texts, page, all::take, attached)));
    }

    private void save(AttachedFile shown) {
        FilePage page = new FilePage(texts, SWT.SAVE, texts.get("document.saveTitle"),
                texts.get("document.saveHint", "name", shown.name()),
                Path.of(System.getProperty("user.home"), shown.safeName(shown.sha256())).toString());
        files.get().ifPresent(all -> ask(new FileWizard<>(texts, page, (target, progress) -> {
            all.give(shown, target, progress);
            return target;
        }, target -> say(texts.get("document.saved", "path", target.toString())))));
    }

    private void ask(FileWizard<?> wizard) {
        new StepsDialog(area.getShell(), wizard).open();
    }

    private void open(AttachedFile shown) {
        if (!OpenedFile.isLookedAt(shown)) {
            say(texts.get("document.notOpened", "name", shown.name()));
            return;
        }
        files.get().ifPresent(all -> Job.create(texts.get("document.opening", "name", shown.name()), monitor -> {
            return open(all, shown, new MonitorProgress(monitor));
        }).schedule());
    }

    /** In a job: a large file would let the window stand still. */
    private IStatus open(DocumentFiles all, AttachedFile shown, Progress progress) {
        try {
            Path place = OpenedFile.place(shown);
            all.give(shown, place, progress);
            later(() -> launch(shown, place));
        } catch (FindingException e) {
            later(() -> say(e.finding().summary(texts.format())));
        } catch (IOException e) {
            later(() -> say(texts.get("document.noPlace")));
        }
        return Status.OK_STATUS;
    }

    private void later(Runnable action) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void launch(AttachedFile shown, Path place) {
        if (!Program.launch(place.toString())) {
            say(texts.get("document.noProgram", "name", shown.name()));
        }
    }
}
