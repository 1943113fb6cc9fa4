package vn.haidang.ui.work;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Reads what a control shows, in a job because reading may block, and shows the newest answer only: a request that
 * comes while another is waiting or being read replaces it, and an answer that is no longer wanted is dropped. So at
 * most one read runs and one waits. Requests may come from any thread; nothing is shown once the control is disposed.
 *
 * @param <T> what is read
 */
public final class LatestRead<T> {

    /** Keeps the platform from opening a dialog for a failed read; it goes to the error log. */
    private static final QualifiedName NO_PROMPT = new QualifiedName("org.eclipse.ui.workbench.progress",
            "delayErrorPrompt");

    private final Control control;
    private final Display display;
    private final Consumer<T> show;
    private final Runnable failed;
    private final AtomicReference<Supplier<T>> wanted = new AtomicReference<>();
    private final Job job;

    /**
     * @param name what the job is called in the error log, should a read fail
     * @param show shows an answer, on the UI thread
     * @param failed says that there is none because the read failed, on the UI thread; why is in the error log
     */
    public LatestRead(Control control, String name, Consumer<T> show, Runnable failed) {
        this.control = control;
        this.display = control.getDisplay();
        this.show = show;
        this.failed = failed;
        job = Job.create(name, this::read);
        job.setSystem(true);
        job.setProperty(NO_PROMPT, Boolean.TRUE);
        control.addDisposeListener(event -> job.cancel());
    }

    /** Reads this next. */
    public void request(Supplier<T> read) {
        wanted.set(read);
        job.schedule();
    }

    private IStatus read(IProgressMonitor monitor) {
        Supplier<T> read = wanted.get();
        try {
            T answer = read.get();
            if (!monitor.isCanceled()) {
                deliver(read, () -> show.accept(answer));
            }
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            deliver(read, failed);
            return Status.error(job.getName(), e);
        }
    }

    private void deliver(Supplier<T> read, Runnable outcome) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (wanted.get() == read && !control.isDisposed()) {
                outcome.run();
            }
        });
    }
}
