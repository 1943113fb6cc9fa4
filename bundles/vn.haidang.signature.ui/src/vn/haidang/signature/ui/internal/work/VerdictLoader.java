package vn.haidang.signature.ui.internal.work;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.ui.work.MonitorProgress;

/**
 * Verifies the one document that is looked at and of which only the conclusion is at hand. One at a time; a request
 * replaces the one before, whose outcome is told to nobody.
 */
final class VerdictLoader {

    /**
     * What is to be verified, and who is told.
     *
     * @param told is given the outcome on the UI thread
     */
    record Request(SignatureVerifier verifier, Path file, VerificationRequest with, Consumer<Outcome> told) {}

    /** What became of it. */
    sealed interface Outcome {
        /** There it is. */
        record Loaded(DocumentVerdict verdict) implements Outcome {}

        /** It could not be. */
        record Failed(Finding why) implements Outcome {}
    }

    private final UISynchronize ui;
    private final AtomicReference<Request> wanted = new AtomicReference<>();
    private final Job job;

    VerdictLoader(String name, UISynchronize ui) {
        this.ui = ui;
        job = Job.create(name, this::run);
        job.setSystem(true);
    }

    void load(Request request) {
        wanted.set(request);
        job.cancel();
        job.schedule();
    }

    /** Nobody wants it any more. */
    void forget() {
        wanted.set(null);
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        Request request = wanted.get();
        if (request == null) {
            return Status.CANCEL_STATUS;
        }
        Outcome outcome;
        try {
            outcome = verify(request, monitor);
        } catch (FindingException e) {
            outcome = new Outcome.Failed(e.finding());
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
        Outcome told = outcome;
        ui.asyncExec(() -> {
            if (wanted.compareAndSet(request, null)) {
                request.told().accept(told);
            }
        });
        return Status.OK_STATUS;
    }

    private static Outcome verify(Request request, IProgressMonitor monitor) throws FindingException {
        return DocumentSearch.verify(request.file(), request.verifier(), request.with(), new MonitorProgress(monitor))
                .<Outcome>map(Outcome.Loaded::new)
                .orElseGet(() -> new Outcome.Failed(Finding.of(Messages.CATALOGUE, Severity.ERROR, "verify.gone")));
    }
}
