package vn.haidang.signature.ui.internal.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.BatchVerifier;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.work.VerdictLoader.Outcome;
import vn.haidang.signature.ui.internal.work.VerificationJob.End;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.seat.Seat;

/**
 * What the views of signatures share: the documents of the last run, which of them is looked at, and which of its
 * signatures. There is one in a window. For the UI thread.
 */
@Creatable
@Singleton
public final class VerificationWork {

    /** What of it changed. */
    public enum Change {
        /** A run began or ended, or whether there is anything to verify with. */
        RUN,
        /** Documents came. */
        ROWS,
        /** More is known of a document that was there already. */
        ROW,
        /** Which document is looked at, or what is known of it. */
        DOCUMENT,
        /** Which of its signatures is looked at. */
        SIGNATURE
    }

    private final UISynchronize ui;
    private final Texts texts;
    private final VerificationFolders folders;
    private final VerdictLoader loader;
    private final RecentVerdicts recent = new RecentVerdicts();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final List<DocumentRow> rows = new ArrayList<>();
    private volatile List<SignatureVerifier> verifiers = List.of();
    private volatile List<BatchVerifier> batches = List.of();
    private volatile List<SignatureRegister> registers = List.of();
    private Optional<VerificationJob> running = Optional.empty();
    private Optional<ArrivingResults> arriving = Optional.empty();
    private Optional<End> end = Optional.empty();
    private int total;
    private boolean inboxSeen;
    private LookedAt lookedAt = LookedAt.NOTHING;

    @Inject
    public VerificationWork(UISynchronize ui, UiLanguage language, Seat seat) {
        this.ui = ui;
        this.texts = Messages.in(language);
        this.folders = new VerificationFolders(seat);
        this.loader = new VerdictLoader(texts.get("verify.job"), ui);
    }

    @Inject
    void setVerifiers(@Service List<SignatureVerifier> present) {
        verifiers = List.copyOf(present);
        ui.asyncExec(() -> tell(Change.RUN));
    }

    @Inject
    void setBatches(@Service List<BatchVerifier> present) {
        batches = List.copyOf(present);
    }

    @Inject
    void setRegisters(@Service List<SignatureRegister> present) {
        registers = List.copyOf(present);
    }

    /** With what this seat verifies. */
    public VerificationFolders folders() {
        return folders;
    }

    /** Whether there is anything to verify with. */
    public boolean canVerify() {
        return !verifiers.isEmpty();
    }

    /** Verifies the documents of the in-tray, once, as soon as it can be done. */
    public void verifyInbox() {
        if (!inboxSeen && canVerify() && rows.isEmpty() && running.isEmpty()) {
            inboxSeen = true;
            folders.inbox().ifPresent(folder -> verify(List.of(folder), false));
        }
    }

    /**
     * Verifies these in the place of what was there. What is in folders and archives and has not changed since it was last
     * verified keeps its verdict.
     *
     * @param anew whether everything is verified, unchanged or not
     */
    public void verify(List<Path> paths, boolean anew) {
        if (!canVerify() || paths.isEmpty()) {
            tell(Change.RUN);
            return;
        }
        inboxSeen = true;
        running.ifPresent(VerificationJob::cancel);
        forget();
        ArrivingResults results = new ArrivingResults(ui, this::arrived, this::ended);
        VerificationJob job = new VerificationJob(texts.get("verify.job"), run(paths, anew),
                registers.stream().findFirst(), results);
        arriving = Optional.of(results);
        running = Optional.of(job);
        tell(Change.RUN);
        job.schedule();
    }

    private VerificationJob.Run run(List<Path> paths, boolean anew) {
        VerificationRequest request = folders.request();
        Optional<BatchVerifier> batch = batches.stream().findFirst()
                .filter(present -> !anew && paths.stream().anyMatch(path -> Files.isDirectory(path)));
        if (batch.isPresent()) {
            Path journal = folders.journal(paths);
            return (progress, results) -> batch.get().verify(paths, request, journal, progress, results);
        }
        SignatureVerifier verifier = verifiers.get(0);
        return (progress, results) -> verifier.verify(paths, request, progress,
                found -> results.accept(new BatchResult.Verified(found)));
    }

    private void forget() {
        arriving.ifPresent(ArrivingResults::close);
        rows.clear();
        recent.clear();
        loader.forget();
        end = Optional.empty();
        total = 0;
        lookedAt = LookedAt.NOTHING;
        tell(Change.DOCUMENT);
    }

    private void arrived(List<BatchResult> batch, int expected) {
        for (BatchResult result : batch) {
            rows.add(DocumentRow.of(result));
            if (result instanceof BatchResult.Verified verified) {
                recent.put(verified.verdict());
            }
        }
        total = expected;
        tell(Change.ROWS);
    }

    private void ended(End how) {
        running = Optional.empty();
        end = Optional.of(how);
        tell(Change.RUN);
    }

    /** Stops the run; what it has found stays. */
    public void stop() {
        running.ifPresent(VerificationJob::cancel);
    }

    /** Whether a run is under way. */
    public boolean isRunning() {
        return running.isPresent();
    }

    /** How many documents the run has, as far as known; 0 when not. */
    public int total() {
        return total;
    }

    /** Whether somebody stopped the last run. */
    public boolean isStopped() {
        return end.filter(End.Stopped.class::isInstance).isPresent();
    }

    /** What kept the last run from verifying. */
    public Optional<Finding> failure() {
        return end.flatMap(how -> how instanceof End.Failed failed ? Optional.of(failed.why()) : Optional.empty());
    }

    /** What there is to say of the last run as a whole. */
    public List<Finding> remarks() {
        return end.flatMap(how -> how instanceof End.Done done ? Optional.of(done.summary()) : Optional.empty())
                .map(RunSummary::findings).orElse(List.of());
    }

    /** The documents of the last run, in the order in which they came. */
    public List<DocumentRow> rows() {
        return List.copyOf(rows);
    }

    /** Looks at a document; what is not at hand of it is read. */
    public void select(Optional<DocumentRow> row) {
        if (lookedAt.row().map(DocumentRow::file).equals(row.map(DocumentRow::file))) {
            return;
        }
        lookedAt = LookedAt.at(row, row.flatMap(one -> recent.get(one.file())));
        loader.forget();
        if (row.isPresent() && lookedAt.verdict().isEmpty() && canVerify()) {
            loader.load(new VerdictLoader.Request(verifiers.get(0), row.get().file(), folders.request(), this::loaded));
        }
        tell(Change.DOCUMENT);
    }

    private void loaded(Outcome outcome) {
        switch (outcome) {
            case Outcome.Loaded there -> {
                recent.put(there.verdict());
                lookedAt = lookedAt.known(there.verdict());
                lookedAt.row().ifPresent(row -> rows.replaceAll(one -> one.file().equals(row.file()) ? row : one));
                tell(Change.ROW);
            }
            case Outcome.Failed failed -> lookedAt = lookedAt.unknown(failed.why());
        }
        tell(Change.DOCUMENT);
    }

    /** The document that is looked at. */
    public LookedAt lookedAt() {
        return lookedAt;
    }

    /** Looks at another signature of the document. */
    public void chooseSignature(int index) {
        if (index != lookedAt.signatureIndex()) {
            lookedAt = lookedAt.signature(index);
            tell(Change.SIGNATURE);
        }
    }

    /** Tells of every change until the control is disposed. */
    public void whenChanged(Control control, Consumer<Change> listener) {
        listeners.add(listener);
        control.addDisposeListener(event -> listeners.remove(listener));
    }

    private void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
