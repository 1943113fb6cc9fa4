package vn.haidang.registry.ui.internal.steps;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.wizard.WizardPage;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.work.MonitorProgress;

/**
 * Runs what takes long for a page of a wizard: on a thread of its own, with progress in the window and a button that
 * cancels. To be called on the UI thread, which goes on painting meanwhile.
 */
public final class LongWork {

    private static final Logger LOG = System.getLogger(LongWork.class.getName());

    private final WizardPage page;
    private final Texts texts;

    public LongWork(WizardPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** Something that takes long. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it; what is wrong with what the user gave is a {@link FindingException}. */
        T run(Progress progress) throws FindingException;
    }

    /** Does it; empty when it was cancelled or failed, which the page then says. */
    public <T> Optional<T> run(Work<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        page.setErrorMessage(null);
        try {
            page.getWizard().getContainer().run(true, true, monitor -> {
                try {
                    result.set(work.run(new MonitorProgress(monitor)));
                } catch (FindingException e) {
                    throw new InvocationTargetException(e);
                } catch (CancellationException e) {
                    throw new InterruptedException(e.getMessage());
                }
            });
            return Optional.ofNullable(result.get());
        } catch (InterruptedException e) {
            page.setErrorMessage(texts.get("steps.cancelled"));
        } catch (InvocationTargetException e) {
            page.setErrorMessage(reason(e.getCause()));
        }
        return Optional.empty();
    }

    private String reason(Throwable cause) {
        if (cause instanceof FindingException expected) {
            return expected.finding().summary(texts.format());
        }
        LOG.log(Level.ERROR, "work of the page " + page.getName() + " failed", cause);
        return texts.get("steps.failed");
    }
}
