package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.PathRequest;
import vn.haidang.signature.PathVerdict;
import vn.haidang.signature.PathVerifier;
import vn.haidang.signature.Verdict;

/** {@code verify-path}: the path of one certificate to a trusted root, by the rules of RFC 5280 and with its inputs. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=verify-path")
@Command(name = "verify-path")
public final class VerifyPathCommand implements CliCommand {

    private final PathVerifier verifier;

    @Option(names = "--target", required = true, paramLabel = "CERT", descriptionKey = "verify-path.target")
    private Path target;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "verify-path.trust")
    private Path trust;

    @Option(names = "--certs", required = true, paramLabel = "DIR", descriptionKey = "verify-path.certs")
    private Path certificates;

    @Option(names = "--crls", required = true, paramLabel = "DIR", descriptionKey = "verify-path.crls")
    private Path lists;

    @Option(names = "--at", required = true, paramLabel = "INSTANT", converter = VerifyCommand.InstantConverter.class, descriptionKey = "verify-path.at")
    private Instant at;

    @Option(names = "--policies", split = ",", paramLabel = "OID", descriptionKey = "verify-path.policies")
    private List<String> policies = List.of();

    @Option(names = "--explicit-policy", descriptionKey = "verify-path.explicitPolicy")
    private boolean explicitPolicy;

    @Option(names = "--inhibit-mapping", descriptionKey = "verify-path.inhibitMapping")
    private boolean inhibitMapping;

    @Option(names = "--inhibit-any", descriptionKey = "verify-path.inhibitAny")
    private boolean inhibitAny;

    @Activate
    public VerifyPathCommand(@Reference PathVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        PathVerdict verdict = verifier.verify(new PathRequest(target, trust, certificates, lists, at,
                Set.copyOf(policies), explicitPolicy, inhibitMapping, inhibitAny));
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeStringField("verdict", verdict.verdict().name());
                VerdictWriting.writePath(json, verdict.path());
                FindingJson.writeField(json, "findings", verdict.findings(), output.format());
                json.writeEndObject();
            });
        } else {
            VerdictWriting writing = new VerdictWriting(output.format());
            output.line(Messages.text(output.format(), "verify-path.verdict", MessageArguments.none()
                    .with("target", target.toString()).with("verdict", writing.word(verdict.verdict()))));
            writing.printFindings(output, "  ", verdict.findings());
        }
        return verdict.verdict() == Verdict.INVALID ? FOUND_ERRORS : GOOD;
    }
}
