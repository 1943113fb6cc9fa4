package vn.haidang.signature.internal.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.internal.Messages;

/** The verdicts on files that never came to be verified. */
final class BatchProblems {

    private BatchProblems() {}

    static DocumentVerdict tooSlow(BatchDocument document, Instant at, Duration limit) {
        return unreadable(document.shown(), at, problem(Severity.NOT_CHECKED, "document.tooSlow").with("limit", limit));
    }

    static DocumentVerdict deserted(BatchDocument document, Instant at) {
        return unreadable(document.shown(), at, problem(Severity.NOT_CHECKED, "document.noWorker"));
    }

    static DocumentVerdict broken(Path shown, Instant at, Throwable cause) {
        return unreadable(shown, at, problem(Severity.ERROR, "document.unreadable")
                .showing(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())));
    }

    static DocumentVerdict unreadable(Path shown, Instant at, Finding why) {
        return new DocumentVerdict(shown, Optional.empty(), Conclusion.UNREADABLE, Optional.empty(), at, List.of(),
                List.of(why));
    }

    static Finding problem(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
