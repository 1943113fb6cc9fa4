package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Registry;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.registry.blob.Blobs;
import vn.haidang.registry.blob.DocumentFiles;

/** {@code registry attach CODE FILE}: brings the file of a document in; the history keeps the one before. */
@Command(name = "attach")
final class RegistryAttach implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "registry.attach.code")
    private String code;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "registry.attach.file")
    private Path file;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "registry.reason")
    private String reason;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        Registry registry = host.service(Registry.class);
        String id = RegistryElements.find(registry.snapshot(), AttachedFile.TYPE, code).id();
        AttachedFile attached = new DocumentFiles(host.service(Blobs.class)).take(file, Progress.unobserved());
        try (EditingSession session = registry.edit()) {
            attached.values().forEach((feature, values) -> session.set(id, feature, values));
            CommitResult result = session.commit(
                    new ChangeOrigin(System.getProperty("user.name"), file.getFileName().toString(), reason));
            return tell(result, attached, output);
        }
    }

    private static int tell(CommitResult result, AttachedFile attached, Output output)
            throws FindingException, IOException {
        long commit = commit(result);
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeNumberField("commit", commit);
                json.writeStringField("file", attached.name());
                json.writeNumberField("size", attached.size());
                json.writeStringField("sha256", attached.sha256());
                json.writeEndObject();
            });
        } else {
            output.line(Messages.text(output.format(), "registry.attached",
                    MessageArguments.none().with("file", attached.name()).with("size", attached.size())
                            .with("hash", attached.sha256()).with("commit", commit)));
        }
        return CliCommand.GOOD;
    }

    private static long commit(CommitResult result) throws FindingException {
        if (result instanceof CommitResult.Committed committed) {
            return committed.snapshot().commit();
        } else if (result instanceof CommitResult.Unchanged unchanged) {
            return unchanged.snapshot().commit();
        } else if (result instanceof CommitResult.Refused refused) {
            throw new FindingException(refused.findings().get(0));
        }
        throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.conflict").with("object",
                ((CommitResult.Conflicted) result).conflicts().get(0).element().code()));
    }
}
