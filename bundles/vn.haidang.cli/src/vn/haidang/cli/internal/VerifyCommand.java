package vn.haidang.cli.internal;

import java.io.IOException;
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

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.Signer;
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
        VerificationRequest request = new VerificationRequest(trust == null ? data.folder().resolve("trust") : trust,
                Optional.ofNullable(revocation), Optional.ofNullable(at));
        verifier.verify(paths, request, Progress.unobserved(), verdict -> {
            verdicts.add(verdict);
            register.accept(verdict);
            if (!output.json()) {
                print(output, verdict);
            }
        });
        if (output.json()) {
            output.writeJson(json -> writeAll(json, verdicts, output.format()));
        }
        return verdicts.stream().anyMatch(VerifyCommand::isAtFault) ? FOUND_ERRORS : GOOD;
    }

    /** Whether a document is invalid or unreadable, or has a finding of severity ERROR, its own or a signature's. */
    private static boolean isAtFault(DocumentVerdict verdict) {
        return verdict.conclusion() == DocumentVerdict.Conclusion.INVALID
                || verdict.conclusion() == DocumentVerdict.Conclusion.UNREADABLE
                || Stream.concat(verdict.findings().stream(),
                        verdict.signatures().stream().flatMap(signature -> signature.findings().stream()))
                        .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void print(Output output, DocumentVerdict verdict) {
        ValueFormat format = output.format();
        output.line(Messages.text(format, "verify.document",
                MessageArguments.none().with("file", verdict.file().toString()).with("verdict",
                        Messages.text(format, "verdict." + verdict.conclusion().name().toLowerCase()))));
        printFindings(output, "  ", verdict.findings());
        int number = 0;
        for (SignatureVerdict signature : verdict.signatures()) {
            number++;
            output.line(Messages.text(format, "verify.signature",
                    MessageArguments.none().with("number", number)
                            .with("signer",
                                    signature.signer().map(Signer::name)
                                            .orElse(Messages.text(format, "verify.unknown")))
                            .with("issuer",
                                    signature.signer().map(Signer::issuer)
                                            .orElse(Messages.text(format, "verify.unknown")))
                            .with("time",
                                    signature.time().best().map(format::dateTime)
                                            .orElse(Messages.text(format, "verify.unknown")))
                            .with("verdict",
                                    Messages.text(format, "verdict." + signature.verdict().name().toLowerCase()))));
            printFindings(output, "    ", signature.findings());
        }
    }

    private static void printFindings(Output output, String indent, List<Finding> findings) {
        for (Finding finding : findings) {
            output.line(indent + Messages.text(output.format(), "severity." + finding.severity().name().toLowerCase())
                    + " " + finding.summary(output.format())
                    + finding.citation().map(citation -> " [" + citation + "]").orElse(""));
        }
    }

    private static void writeAll(JsonGenerator json, List<DocumentVerdict> verdicts, ValueFormat format)
            throws IOException {
        json.writeStartArray();
        for (DocumentVerdict verdict : verdicts) {
            json.writeStartObject();
            json.writeStringField("file", verdict.file().toString());
            json.writeStringField("format", verdict.format().orElse(null));
            json.writeStringField("verdict", verdict.conclusion().name());
            json.writeStringField("sha256", verdict.sha256().orElse(null));
            json.writeStringField("verifiedAt", verdict.verifiedAt().toString());
            json.writeArrayFieldStart("signatures");
            for (SignatureVerdict signature : verdict.signatures()) {
                writeSignature(json, signature, format);
            }
            json.writeEndArray();
            FindingJson.writeField(json, "findings", verdict.findings(), format);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSignature(JsonGenerator json, SignatureVerdict signature, ValueFormat format)
            throws IOException {
        Optional<Signer> signer = signature.signer();
        json.writeStartObject();
        json.writeStringField("verdict", signature.verdict().name());
        json.writeStringField("signer", signer.map(Signer::name).orElse(null));
        json.writeStringField("subject", signer.map(Signer::subject).orElse(null));
        json.writeStringField("issuer", signer.map(Signer::issuer).orElse(null));
        json.writeStringField("serialNumber", signer.map(Signer::serialNumber).orElse(null));
        json.writeStringField("signingTime", signature.time().best().map(Instant::toString).orElse(null));
        json.writeBooleanField("coversWholeDocument", signature.coversWholeDocument());
        FindingJson.writeField(json, "findings", signature.findings(), format);
        json.writeEndObject();
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
