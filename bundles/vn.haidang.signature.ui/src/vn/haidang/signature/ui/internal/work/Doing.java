package vn.haidang.signature.ui.internal.work;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;

/**
 * Does something that may block in a job, each thing once and in its own time, and tells what came of it on the UI thread
 * as long as the control is there.
 */
public final class Doing {

    private final Control control;
    private final Display display;
    private final Consumer<Finding> failed;

    /** What is done. */
    @FunctionalInterface
    public interface Action<T> {

        /** Does it, in the job's thread. */
        T run() throws FindingException;
    }

    /** @param failed is told why something could not be done */
    public Doing(Control control, Consumer<Finding> failed) {
        this.control = control;
        this.display = control.getDisplay();
        this.failed = failed;
    }

    /**
     * Begins.
     *
     * @param name what the job is called in the progress view
     * @param done is given the result
     */
    public <T> void start(String name, Action<T> action, Consumer<T> done) {
        Job.create(name, monitor -> {
            try {
                T result = action.run();
                tell(() -> done.accept(result));
            } catch (FindingException e) {
                tell(() -> failed.accept(e.finding()));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void tell(Runnable outcome) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    outcome.run();
                }
            });
        }
    }
}
