package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.hosting.Host;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.BatchResult.Unchanged;
import vn.haidang.signature.batch.BatchResult.Verified;
import vn.haidang.signature.batch.BatchVerifier;
import vn.haidang.signature.evidence.EvidencePackages;
import vn.haidang.signature.opinion.ComparedOpinion;
import vn.haidang.signature.opinion.OpinionRun;
import vn.haidang.signature.opinion.SecondOpinions;
import vn.haidang.signature.refusal.Refusals;

/** {@code verify}: verdicts on signed files and folders. Opens the data folder only with {@code --register}. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=verify")
@Command(name = "verify")
public final class VerifyCommand implements CliCommand {

    private final BundleContext context;
    private final SignatureVerifier verifier;
    private final BatchVerifier batches;
    private final EvidencePackages packages;
    private final Refusals refusals;
    private final SecondOpinions opinions;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "verify.path")
    private List<Path> paths = List.of();

    @Option(names = "--trust", paramLabel = "DIR", descriptionKey = "verify.trust")
    private Path trust;

    @Option(names = "--crl", paramLabel = "DIR", descriptionKey = "verify.crl")
    private Path revocation;

    @Option(names = "--at", paramLabel = "INSTANT", converter = InstantConverter.class, descriptionKey = "verify.at")
    private Instant at;

    @Option(names = "--online", descriptionKey = "verify.online")
    private boolean online;

    @Option(names = "--register", descriptionKey = "verify.register")
    private boolean register;

    @Mixin
    private final VerifyExtras extras = new VerifyExtras();

    @Mixin
    private final OpinionOption opinion = new OpinionOption();

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public VerifyCommand(BundleContext context, @Reference SignatureVerifier verifier,
            @Reference BatchVerifier batches, @Reference EvidencePackages packages, @Reference Refusals refusals,
            @Reference SecondOpinions opinions, @Reference InstantSource clock) {
        this.context = context;
        this.verifier = verifier;
        this.batches = batches;
        this.packages = packages;
        this.refusals = refusals;
        this.opinions = opinions;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        if (extras.isPackage()) {
            return extras.checkPackage(output, packages, request().trust());
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.text(output.format(), "verify.noPath"));
        }
        if (register) {
            try (Host host = Host.open(context, data.place(), clock)) {
                return verify(output, host.service(SignatureRegister.class)::keep);
            }
        }
        return verify(output, verdict -> {});
    }

    /** A result with what other engines say of it. */
    private record Told(BatchResult result, List<ComparedOpinion> opinions) {}

    private int verify(Output output, Consumer<DocumentVerdict> register) throws FindingException, IOException {
        try (OpinionRun asked = opinion.open(opinions, request())) {
            return verify(output, register, asked);
        }
    }

    private int verify(Output output, Consumer<DocumentVerdict> register, OpinionRun asked)
            throws FindingException, IOException {
        List<Told> results = new ArrayList<>();
        VerdictWriting writing = new VerdictWriting(output.format());
        boolean keeps = output.json() || extras.needsVerdicts();
        AtomicBoolean fault = new AtomicBoolean();
        RunSummary summary = run(result -> {
            fault.compareAndSet(false, isAtFault(result));
            Told told = new Told(result,
                    result instanceof Verified verified ? asked.on(verified.verdict()) : List.of());
            if (keeps) {
                results.add(told);
            }
            tell(told, output, writing, register);
        });
        if (output.json()) {
            output.writeJson(json -> write(json, results, writing));
        }
        // what concerns authorities, once for all documents, is no document's result
        summary.findings().forEach(finding -> output.note(writing.line(finding)));
        extras.finish(output, results.stream().map(Told::result).filter(Verified.class::isInstance)
                .map(result -> ((Verified) result).verdict()).toList(), packages, refusals);
        return fault.get() ? FOUND_ERRORS : GOOD;
    }

    private RunSummary run(Consumer<BatchResult> results) throws FindingException {
        Optional<Path> journal = extras.journal(data.folder(), paths, register);
        return journal.isPresent()
                ? batches.verify(paths, request(), journal.get(), Progress.unobserved(), results)
                : verifier.verify(paths, request(), Progress.unobserved(),
                        verdict -> results.accept(new Verified(verdict)));
    }

    private void tell(Told told, Output output, VerdictWriting writing, Consumer<DocumentVerdict> register) {
        if (told.result() instanceof Verified verified) {
            register.accept(verified.verdict());
            if (!output.json()) {
                writing.print(output, verified.verdict());
                OpinionOption.print(output, writing, told.opinions());
            }
        } else if (told.result() instanceof Unchanged unchanged && !output.json()) {
            extras.print(output, writing, unchanged.former());
        }
    }

    private void write(JsonGenerator json, List<Told> results, VerdictWriting writing) throws IOException {
        json.writeStartArray();
        for (Told told : results) {
            if (told.result() instanceof Verified verified) {
                writing.write(json, verified.verdict(), told.opinions());
            } else if (told.result() instanceof Unchanged unchanged) {
                extras.write(json, unchanged.former());
            }
        }
        json.writeEndArray();
    }

    /** The folders named, else those of the data folder: there only confirmed roots count. */
    private VerificationRequest request() throws FindingException {
        Path own = data.folder();
        TrustSource source = trust == null
                ? new TrustSource.Store(own.resolve("trust"))
                : new TrustSource.Folder(trust);
        Optional<Path> lists = Optional.ofNullable(revocation)
                .or(() -> Optional.of(own.resolve("revocation")).filter(Files::isDirectory));
        Optional<Path> archive = Optional.of(own.resolve("revocation-archive")).filter(folder -> register || online
                || Files.isDirectory(folder));
        return new VerificationRequest(source, new RevocationSources(lists, archive, online), Optional.ofNullable(at));
    }

    /** Whether a document is invalid or unreadable, or has a finding of severity ERROR, its own or a signature's. */
    private static boolean isAtFault(BatchResult result) {
        return result.conclusion() == DocumentVerdict.Conclusion.INVALID
                || result.conclusion() == DocumentVerdict.Conclusion.UNREADABLE
                || result instanceof Verified verified && hasError(verified.verdict());
    }

    private static boolean hasError(DocumentVerdict verdict) {
        return Stream.concat(verdict.findings().stream(),
                verdict.signatures().stream().flatMap(signature -> signature.findings().stream()))
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** An instant in ISO 8601 with a zone: {@code 2023-09-30T17:00:00+07:00}. */
    static final class InstantConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not an instant: " + value);
            }
        }
    }
}
