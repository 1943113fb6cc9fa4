package vn.haidang.signature.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.DocumentReading.Signed;
import vn.haidang.signature.DocumentReading.StateSecret;
import vn.haidang.signature.DocumentReading.Unreadable;
import vn.haidang.signature.DocumentReading.Unsigned;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.BatchVerifier;
import vn.haidang.signature.internal.batch.Batch;
import vn.haidang.signature.internal.batch.BatchBasis;
import vn.haidang.signature.internal.batch.BatchLimits;
import vn.haidang.signature.internal.batch.StuckThreads;
import vn.haidang.signature.internal.judge.JudgeMemory;
import vn.haidang.signature.internal.judge.RequestJudge;

/**
 * Finds the files, hands each to the format that recognises it and passes the verdicts on. One bad file is one bad
 * verdict: it never stops the files after it.
 */
@Component(service = {SignatureVerifier.class, BatchVerifier.class})
public final class DocumentVerifier implements SignatureVerifier, BatchVerifier {

    private static final Logger LOG = System.getLogger(DocumentVerifier.class.getName());

    private static final long MAX_LENGTH = 512L << 20;

    private final FormatRegistry formats;
    private final InstantSource clock;
    private final BatchLimits limits;
    private final StuckThreads stuck = new StuckThreads();
    private final JudgeMemory memory = new JudgeMemory();

    @Activate
    public DocumentVerifier(@Reference FormatRegistry formats, @Reference InstantSource clock) {
        this(formats, clock, BatchLimits.standard());
    }

    /** One that takes more or less than usual. */
    public DocumentVerifier(FormatRegistry formats, InstantSource clock, BatchLimits limits) {
        this.formats = formats;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public RunSummary verify(List<Path> paths, VerificationRequest request, Progress progress,
            Consumer<DocumentVerdict> results) throws FindingException {
        RequestJudge judge = RequestJudge.of(request, request.at().orElseGet(clock::instant), memory);
        Map<Conclusion, Integer> conclusions = new EnumMap<>(Conclusion.class);
        batch(judge).verify(paths, progress, verdict -> {
            conclusions.merge(verdict.conclusion(), 1, Integer::sum);
            results.accept(verdict);
        });
        return new RunSummary(conclusions, judge.notes());
    }

    @Override
    public RunSummary verify(List<Path> paths, VerificationRequest request, Path journal, Progress progress,
            Consumer<BatchResult> results) throws FindingException {
        RequestJudge judge = RequestJudge.of(request, request.at().orElseGet(clock::instant), memory);
        Map<Conclusion, Integer> conclusions = new EnumMap<>(Conclusion.class);
        batch(judge).verify(paths, journal, BatchBasis.of(request, judge.at(), formats.formats()), progress, result -> {
            conclusions.merge(result.conclusion(), 1, Integer::sum);
            results.accept(result);
        });
        return new RunSummary(conclusions, judge.notes());
    }

    private Batch batch(SignatureJudge judge) {
        return new Batch(file -> verify(file, judge), this::isRecognised, judge.at(), limits, stuck);
    }

    private boolean isRecognised(Path file) {
        try (DocumentBytes document = DocumentBytes.open(file)) {
            return formats.recognise(document).isPresent();
        } catch (IOException e) {
            // verifying it says what is wrong with it
            return true;
        }
    }

    private DocumentVerdict verify(Path file, SignatureJudge judge) {
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(file, judge.at(), Optional.empty(), problem(Severity.ERROR, "document.unreadable"));
            }
            long length = Files.size(file);
            if (length > MAX_LENGTH) {
                return unreadable(file, judge.at(), Optional.empty(), problem(Severity.NOT_CHECKED, "document.tooLarge")
                        .with("megabytes", length >> 20).with("limit", MAX_LENGTH >> 20));
            }
            try (DocumentBytes document = DocumentBytes.open(file)) {
                return read(document, judge);
            }
        } catch (IOException e) {
            return unreadable(file, judge.at(), Optional.empty(),
                    problem(Severity.ERROR, "document.unreadable").showing(e.getClass().getSimpleName(),
                            String.valueOf(e.getMessage())));
        }
    }

    private DocumentVerdict read(DocumentBytes document, SignatureJudge judge) throws IOException {
        Optional<SignatureFormat> format = formats.recognise(document);
        if (format.isEmpty()) {
            return unreadable(document.file(), judge.at(), Optional.of(document.sha256()),
                    problem(Severity.NOT_CHECKED, "document.format.unknown"));
        }
        String name = format.get().name();
        DocumentReading reading = reading(document, format.get(), judge);
        Optional<String> sha256 = reading instanceof StateSecret
                ? Optional.empty()
                : Optional.of(document.sha256());
        return verdict(document.file(), name, reading, sha256, judge.at());
    }

    private static DocumentReading reading(DocumentBytes document, SignatureFormat format, SignatureJudge judge) {
        try {
            return format.verify(document, judge);
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            // one allocation too large, or the objects of one file too many: both are gone with the call, and the other
            // files still want their verdicts
            LOG.log(Level.WARNING,
                    "the format " + format.name() + " ran out of memory on " + document.file().getFileName(), e);
            return new Unreadable(
                    problem(Severity.NOT_CHECKED, "document.tooDemanding").with("format", format.name()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a hostile file may lead the libraries below into any exception, and a deeply nested one to the end of the
            // stack; the verdict on it is "unreadable" and the next file must still be read
            LOG.log(e instanceof IOException ? Level.DEBUG : Level.WARNING,
                    "the format " + format.name() + " failed on " + document.file().getFileName(), e);
            return new Unreadable(problem(Severity.ERROR, "document.broken").with("format", format.name())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
        }
    }

    private static DocumentVerdict verdict(Path file, String format, DocumentReading reading, Optional<String> sha256,
            Instant at) {
        if (reading instanceof Signed signed) {
            List<Finding> all = new ArrayList<>(signed.findings());
            Conclusion worst = Verdicts.ofDocument(signed.signatures(), signed.findings());
            if (worst == Conclusion.VALID) {
                all.addAll(LegalValue.of(signed.signatures()));
            } else if (worst == Conclusion.UNSIGNED) {
                all.add(problem(Severity.INFO, "document.onlyTimestamps"));
            }
            return new DocumentVerdict(file, Optional.of(format), worst, sha256, at, signed.signatures(), all);
        }
        List<Finding> findings = new ArrayList<>();
        Conclusion conclusion = Conclusion.UNREADABLE;
        if (reading instanceof Unsigned unsigned) {
            conclusion = Conclusion.UNSIGNED;
            findings.add(problem(Severity.INFO, "document.unsigned"));
            findings.addAll(unsigned.findings());
        } else if (reading instanceof Unreadable unreadable) {
            findings.add(unreadable.reason());
        } else if (reading instanceof StateSecret secret) {
            findings.add(problem(Severity.NOT_CHECKED, "document.stateSecret").with("mark", secret.mark()));
        }
        return new DocumentVerdict(file, Optional.of(format), conclusion, sha256, at, List.of(), findings);
    }

    private static DocumentVerdict unreadable(Path file, Instant at, Optional<String> sha256, Finding finding) {
        return new DocumentVerdict(file, Optional.empty(), Conclusion.UNREADABLE, sha256, at, List.of(),
                List.of(finding));
    }

    private static Finding problem(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
