package vn.haidang.signature.ui.internal.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.ui.work.MonitorProgress;

/**
 * Verifies documents in the background; can be cancelled from the view and from the progress view. One runs at a time,
 * the next waits for it. Its verdicts are kept in the register where there is one.
 */
final class VerificationJob extends Job {

    private static final Logger LOG = System.getLogger(VerificationJob.class.getName());

    private final Run run;
    private final Optional<SignatureRegister> register;
    private final Listener listener;

    /** What becomes of it; a job that is cancelled before its turn never runs. */
    private volatile End end = new End.Stopped();

    /** What it does. */
    @FunctionalInterface
    interface Run {

        /** Verifies; the results are given as they come, on the calling thread. */
        RunSummary over(Progress progress, Consumer<BatchResult> results) throws FindingException;
    }

    /** What a job tells, on a thread of its own. */
    interface Listener {

        /** @param total how many documents there are in all, as far as known; 0 when not */
        void verified(BatchResult result, int total);

        /** It is over; told exactly once, whatever happened. */
        void ended(End end);
    }

    /** How a job ended. */
    sealed interface End {
        /** @param summary everything was verified, and this is to be said of all of it */
        record Done(RunSummary summary) implements End {}

        /** Somebody stopped it. */
        record Stopped() implements End {}

        /** @param why what kept it from verifying */
        record Failed(Finding why) implements End {}
    }

    /** All of these jobs exclude each other, and nothing else. */
    private record OneAtATime() implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }
    }

    VerificationJob(String name, Run run, Optional<SignatureRegister> register, Listener listener) {
        super(name);
        this.run = run;
        this.register = register;
        this.listener = listener;
        setRule(new OneAtATime());
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                listener.ended(end);
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MonitorProgress progress = new MonitorProgress(monitor);
        end = broken();
        try {
            end = new End.Done(run.over(progress, result -> {
                keep(result);
                listener.verified(result, progress.total());
            }));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            end = new End.Stopped();
            return Status.CANCEL_STATUS;
        } catch (FindingException e) {
            end = new End.Failed(e.finding());
            return Status.OK_STATUS;
        } catch (RuntimeException | LinkageError e) {
            // told in the view; the platform's dialog on top of it would say less
            LOG.log(Level.ERROR, "the verification broke off", e);
            return Status.OK_STATUS;
        }
    }

    private static End broken() {
        return new End.Failed(Finding.of(Messages.CATALOGUE, Severity.ERROR, "verify.broken"));
    }

    /** A register that cannot be written must not cost the user the verdict. */
    private void keep(BatchResult result) {
        if (result instanceof BatchResult.Verified verified) {
            keep(verified.verdict());
        }
    }

    private void keep(DocumentVerdict verdict) {
        try {
            register.ifPresent(book -> book.keep(verdict));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a verdict was not kept in the register", e);
        }
    }
}
