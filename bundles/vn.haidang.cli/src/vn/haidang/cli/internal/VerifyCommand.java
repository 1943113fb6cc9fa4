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
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

/** {@code verify}: verdicts on signed files and folders. Opens the data folder only with {@code --register}. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=verify")
@Command(name = "verify")
public final class VerifyCommand implements CliCommand {

    private final BundleContext context;
    private final SignatureVerifier verifier;
    private final InstantSource clock;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "verify.path")
    private List<Path> paths;

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
    private final DataOption data = new DataOption();

    @Activate
    public VerifyCommand(BundleContext context, @Reference SignatureVerifier verifier,
            @Reference InstantSource clock) {
        this.context = context;
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        if (register) {
            try (Host host = Host.open(context, data.place(), clock)) {
                SignatureRegister kept = host.service(SignatureRegister.class);
                return verify(output, verdict -> {
                    if (verdict.sha256().isPresent()) {
                        kept.keep(verdict);
                    }
                });
            }
        }
        return verify(output, verdict -> {});
    }

    private int verify(Output output, Consumer<DocumentVerdict> register) throws FindingException, IOException {
        List<DocumentVerdict> verdicts = new ArrayList<>();
        VerdictWriting writing = new VerdictWriting(output.format());
        RunSummary summary = verifier.verify(paths, request(), Progress.unobserved(), verdict -> {
            verdicts.add(verdict);
            register.accept(verdict);
            if (!output.json()) {
                writing.print(output, verdict);
            }
        });
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (DocumentVerdict verdict : verdicts) {
                    writing.write(json, verdict);
                }
                json.writeEndArray();
            });
        }
        // what concerns authorities, once for all documents, is no document's result
        summary.findings().forEach(finding -> output.note(writing.line(finding)));
        return verdicts.stream().anyMatch(VerifyCommand::isAtFault) ? FOUND_ERRORS : GOOD;
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
    private static boolean isAtFault(DocumentVerdict verdict) {
        return verdict.conclusion() == DocumentVerdict.Conclusion.INVALID
                || verdict.conclusion() == DocumentVerdict.Conclusion.UNREADABLE
                || Stream.concat(verdict.findings().stream(),
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
