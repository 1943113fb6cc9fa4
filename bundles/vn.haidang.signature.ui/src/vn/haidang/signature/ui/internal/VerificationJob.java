package vn.haidang.signature.ui.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;

/**
 * Verifies documents in the background; can be cancelled from the view and from the progress view. Its verdicts are
 * kept in the register where there is one.
 */
final class VerificationJob extends Job {

    private static final Logger LOG = System.getLogger(VerificationJob.class.getName());

    private final SignatureVerifier verifier;
    private final Optional<SignatureRegister> register;
    private final List<Path> paths;
    private final VerificationRequest request;
    private final Listener listener;

    /** What a job tells, on the job's thread. */
    interface Listener {

        /** @param total how many documents there are in all, as far as known; 0 when not */
        void verified(DocumentVerdict verdict, int total);

        /** It is over. */
        void ended(End end);
    }

    /** How a job ended. */
    sealed interface End {
        /** Everything was verified. */
        record Done() implements End {}

        /** Somebody stopped it. */
        record Stopped() implements End {}

        /** @param why what kept it from verifying */
        record Failed(Finding why) implements End {}
    }

    VerificationJob(String name, SignatureVerifier verifier, Optional<SignatureRegister> register, List<Path> paths,
            VerificationRequest request, Listener listener) {
        super(name);
        this.verifier = verifier;
        this.register = register;
        this.paths = List.copyOf(paths);
        this.request = request;
        this.listener = listener;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MonitorProgress progress = new MonitorProgress(monitor);
        try {
            verifier.verify(paths, request, progress, verdict -> {
                keep(verdict);
                listener.verified(verdict, progress.total());
            });
            listener.ended(new End.Done());
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            listener.ended(new End.Stopped());
            return Status.CANCEL_STATUS;
        } catch (FindingException e) {
            listener.ended(new End.Failed(e.finding()));
            return Status.OK_STATUS;
        }
    }

    /** A register that cannot be written must not cost the user the verdict. */
    private void keep(DocumentVerdict verdict) {
        try {
            register.ifPresent(book -> book.keep(verdict));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the verdict on " + verdict.file().getFileName() + " was not kept in the register", e);
        }
    }
}
