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
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.registry.blob.Blobs;
import vn.haidang.registry.blob.DocumentFiles;

/** {@code registry file CODE --out FILE}: writes the file of a document to the disk, proved against its hash. */
@Command(name = "file")
final class RegistryFile implements RegistryOperation {

    private static final int NEWEST = -1;

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "registry.attach.code")
    private String code;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "registry.file.out")
    private Path out;

    @Option(names = "--commit", paramLabel = "N", defaultValue = "" + NEWEST, descriptionKey = "registry.file.commit")
    private long commit;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        RegistrySnapshot snapshot = snapshot(host.service(Registry.class));
        AttachedFile file = AttachedFile.of(RegistryElements.find(snapshot, AttachedFile.TYPE, code))
                .orElseThrow(() -> new FindingException(Finding
                        .of(Messages.CATALOGUE, Severity.ERROR, "registry.file.none").with("object", code)));
        new DocumentFiles(host.service(Blobs.class)).give(file, out, Progress.unobserved());
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeStringField("file", out.toString());
                json.writeStringField("name", file.name());
                json.writeNumberField("size", file.size());
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
            });
        } else {
            output.line(Messages.text(output.format(), "registry.file.written", MessageArguments.none()
                    .with("file", out.toString()).with("size", file.size()).with("hash", file.sha256())));
        }
        return CliCommand.GOOD;
    }

    private RegistrySnapshot snapshot(Registry registry) throws FindingException {
        RegistrySnapshot now = registry.snapshot();
        if (commit == NEWEST) {
            return now;
        } else if (commit < 0 || commit > now.commit()) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.file.noCommit")
                    .with("value", commit).with("known", now.commit()));
        }
        return registry.asOf(commit);
    }
}
