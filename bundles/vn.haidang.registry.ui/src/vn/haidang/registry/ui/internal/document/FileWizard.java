package vn.haidang.registry.ui.internal.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.Wizard;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.ui.internal.steps.LongWork;
import vn.haidang.ui.language.Texts;

/**
 * Asks for a file on the disk and works on it with progress and a button that stops; what went wrong is said beside the path.
 *
 * @param <T> what comes of it
 */
final class FileWizard<T> extends Wizard {

    private final FilePage page;
    private final Texts texts;
    private final Work<T> work;
    private final Consumer<T> done;

    /** What is done with the file; not in the window's thread. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it. */
        T with(Path file, Progress progress) throws FindingException;
    }

    /** @param done takes what came of it, in the window's thread */
    FileWizard(Texts texts, FilePage page, Work<T> work, Consumer<T> done) {
        this.texts = texts;
        this.page = page;
        this.work = work;
        this.done = done;
        setWindowTitle(page.getTitle());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.path().orElseThrow();
        Optional<T> result = new LongWork(page, texts).run(progress -> work.with(file, progress));
        result.ifPresent(done);
        return result.isPresent();
    }
}
