package vn.haidang.signature.internal.batch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.BatchResult.Unchanged;
import vn.haidang.signature.batch.BatchResult.Verified;
import vn.haidang.signature.batch.FormerVerdict;
import vn.haidang.signature.internal.Messages;

/** The documents of one run, verified several at a time. */
public final class Batch {

    private static final Logger LOG = System.getLogger(Batch.class.getName());

    private final Function<Path, DocumentVerdict> verifier;
    private final Predicate<Path> recognised;
    private final Instant at;
    private final StuckThreads stuck;
    private final BatchLimits limits;

    /**
     * @param verifier verifies one file; called by several threads, and interrupted when it takes too long
     * @param recognised whether a file is of a format that is verified as a whole
     * @param at the instant to decide for
     */
    public Batch(Function<Path, DocumentVerdict> verifier, Predicate<Path> recognised, Instant at, BatchLimits limits,
            StuckThreads stuck) {
        this.verifier = verifier;
        this.recognised = recognised;
        this.at = at;
        this.stuck = stuck;
        this.limits = limits;
    }

    /** Verifies everything. */
    public void verify(List<Path> paths, Progress progress, Consumer<DocumentVerdict> results)
            throws FindingException {
        run(paths, this::verified, Function.identity(), progress, results);
    }

    /**
     * Verifies what the journal does not know, and writes it down there.
     *
     * @param basis what the verdicts rest on, by {@link BatchBasis}
     */
    public void verify(List<Path> paths, Path journal, BatchBasis basis, Progress progress, Consumer<BatchResult> results)
            throws FindingException {
        try (Journal open = Journal.open(journal, basis)) {
            verify(paths, open, progress, results);
        }
    }

    private void verify(List<Path> paths, Journal journal, Progress progress, Consumer<BatchResult> results)
            throws FindingException {
        try {
            run(paths, document -> former(document, journal).<BatchResult>map(Unchanged::new)
                    .orElseGet(() -> new Verified(verified(document))), Verified::new, progress, result -> {
                        results.accept(result);
                        write(journal, result);
                    });
        } catch (Unwritten e) {
            throw e.why;
        }
    }

    private <R> void run(List<Path> paths, Function<BatchDocument, R> work, Function<DocumentVerdict, R> problem,
            Progress progress, Consumer<R> results) throws FindingException {
        List<Path> files = DocumentPaths.expand(paths);
        progress.begin(Messages.CATALOGUE.text(Language.VIETNAMESE, "progress.verifying"), files.size());
        new BatchRun<>(new BatchSource(files, recognised, at), document -> guarded(document, work, problem), problem,
                limits, stuck).run(progress, results);
    }

    /** Whatever one document does to the libraries below, the next one wants its worker. */
    private <R> R guarded(BatchDocument document, Function<BatchDocument, R> work,
            Function<DocumentVerdict, R> problem) {
        try {
            return work.apply(document);
        } catch (RuntimeException | Error e) {
            // an error too: a worker that ends without a result would be waited for
            LOG.log(Level.WARNING, "a document could not be verified: " + document.shown().getFileName(), e);
            return problem.apply(BatchProblems.broken(document.shown(), at, e));
        }
    }

    private DocumentVerdict verified(BatchDocument document) {
        DocumentVerdict verdict = verifier.apply(document.file());
        return document.file().equals(document.shown())
                ? verdict
                : new DocumentVerdict(document.shown(), verdict.format(), verdict.conclusion(), verdict.sha256(),
                        verdict.verifiedAt(), verdict.signatures(), verdict.findings());
    }

    private static Optional<FormerVerdict> former(BatchDocument document, Journal journal) {
        try {
            // dates prove nothing: whoever changes a file can set them
            return journal.knows(document.shown())
                    ? journal.find(document.shown(), BatchBasis.hash(document.file()))
                    : Optional.empty();
        } catch (IOException e) {
            // verifying it says what is wrong with it
            return Optional.empty();
        }
    }

    private static void write(Journal journal, BatchResult result) {
        if (result instanceof Verified verified) {
            Optional<FormerVerdict> former = FormerVerdict.of(verified.verdict());
            try {
                if (former.isPresent()) {
                    journal.write(former.get());
                }
            } catch (FindingException e) {
                throw new Unwritten(e);
            }
        }
    }

    /** Carries the reason out of the run. */
    private static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FindingException why;

        Unwritten(FindingException why) {
            super(why);
            this.why = why;
        }
    }
}
