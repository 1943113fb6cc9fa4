package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.hosting.Host;
import vn.haidang.registry.backup.Backups;

/** {@code registry restore FILE}: a backup brought into an empty registry, or only verified. */
@Command(name = "restore")
final class RegistryRestore implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "registry.restore.file")
    private Path file;

    @Option(names = "--dry-run", descriptionKey = "registry.restore.dryRun")
    private boolean dryRun;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        Backups backups = host.service(Backups.class);
        BackupTelling telling = new BackupTelling(output, file);
        if (dryRun) {
            telling.tell("registry.verified", backups.verify(file, Progress.unobserved()));
        } else {
            telling.tell("registry.restored", backups.restore(file, Progress.unobserved()));
        }
        return CliCommand.GOOD;
    }
}
