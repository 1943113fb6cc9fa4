package vn.haidang.signature.internal.opinion;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.opinion.ComparedOpinion;
import vn.haidang.signature.opinion.Opinion;
import vn.haidang.signature.opinion.OpinionRequest;
import vn.haidang.signature.opinion.OpinionRun;
import vn.haidang.signature.opinion.SecondOpinion;

/**
 * Asks engines within a time: each question has a thread of its own, and an engine that does not end is asked nothing more
 * in this run, so that it holds one thread at most.
 */
final class BoundedRun implements OpinionRun {

    private final List<SecondOpinion> engines;
    private final OpinionSources sources;
    private final Duration patience;
    private final Set<SecondOpinion> stuck = new HashSet<>();

    BoundedRun(List<SecondOpinion> engines, OpinionSources sources, Duration patience) {
        this.engines = engines;
        this.sources = sources;
        this.patience = patience;
    }

    @Override
    public List<ComparedOpinion> on(DocumentVerdict verdict) {
        return sources.about(verdict)
                .map(request -> engines.stream().map(engine -> on(request, engine, verdict)).toList())
                .orElse(List.of());
    }

    private ComparedOpinion on(OpinionRequest request, SecondOpinion engine, DocumentVerdict verdict) {
        if (!Files.isRegularFile(request.document())) {
            return without(engine, finding("opinion.inArchive", engine));
        }
        return stuck.contains(engine)
                ? without(engine, finding("opinion.stuck", engine))
                : ask(engine, request, verdict);
    }

    private ComparedOpinion ask(SecondOpinion engine, OpinionRequest request, DocumentVerdict verdict) {
        FutureTask<Optional<Opinion>> question = new FutureTask<>(() -> engine.of(request));
        Thread thread = new Thread(question, "second-opinion");
        thread.setDaemon(true);
        thread.start();
        try {
            Optional<Opinion> opinion = question.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return opinion.map(given -> compared(engine, given, verdict))
                    .orElseGet(() -> without(engine, finding("opinion.formatUnknown", engine)));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return without(engine, finding("opinion.failed", engine).showing(cause.getClass().getSimpleName(),
                    Names.clean(String.valueOf(cause.getMessage()))));
        } catch (TimeoutException e) {
            thread.interrupt();
            stuck.add(engine);
            return without(engine, finding("opinion.tooSlow", engine).with("seconds", patience.toSeconds()));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static ComparedOpinion compared(SecondOpinion engine, Opinion opinion, DocumentVerdict verdict) {
        boolean agrees = opinion.conclusion() == verdict.conclusion();
        Finding finding = finding(agrees ? "opinion.agrees" : "opinion.differs", engine)
                .with("own", new ConclusionText(verdict.conclusion()))
                .with("other", new ConclusionText(opinion.conclusion()));
        for (Opinion.Signature signature : opinion.signatures()) {
            finding = finding.showing(signature.signer(), signature.result());
        }
        return new ComparedOpinion(engine.engine(), Optional.of(opinion), finding);
    }

    private static ComparedOpinion without(SecondOpinion engine, Finding finding) {
        return new ComparedOpinion(engine.engine(), Optional.empty(), finding);
    }

    private static Finding finding(String code, SecondOpinion engine) {
        return Finding.of(Messages.CATALOGUE, Severity.INFO, code).with("engine", engine.engine());
    }

    @Override
    public void close() {
        stuck.clear();
    }
}
