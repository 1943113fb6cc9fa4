package vn.haidang.registry.ui.internal.table;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.work.MonitorProgress;

/** Writes something of the table into a file, in the background; can be cancelled in the progress view. */
final class FileJob extends Job {

    private final Path file;
    private final Writing writing;
    private final Consumer<Outcome> ended;

    /** What is written. */
    @FunctionalInterface
    interface Writing {

        /** @return how many there are of what was written */
        int to(Path file, Progress progress) throws FindingException;
    }

    /** How it ended. */
    sealed interface Outcome {
        /** The file is there. */
        record Written(Path file, int count) implements Outcome {}

        /** It could not be written. */
        record Failed(FindingException why) implements Outcome {}

        /** @param done the key of the sentence for a file that is there */
        default String words(String done, Texts texts) {
            return switch (this) {
                case Written written -> texts.get(done, MessageArguments.none().with("count", written.count())
                        .with("file", written.file().getFileName().toString()));
                case Failed failed -> failed.why().finding().summary(texts.format());
            };
        }
    }

    /** @param ended told in this job's thread, unless the job was cancelled */
    FileJob(String name, Path file, Writing writing, Consumer<Outcome> ended) {
        super(name);
        this.file = file;
        this.writing = writing;
        this.ended = ended;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ended.accept(new Outcome.Written(file, writing.to(file, new MonitorProgress(monitor))));
            return Status.OK_STATUS;
        } catch (FindingException e) {
            ended.accept(new Outcome.Failed(e));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
    }
}
