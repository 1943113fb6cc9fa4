package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.hosting.Host;
import vn.haidang.registry.backup.Backups;

/** {@code registry backup FILE}: everything in the registry as one verified file. */
@Command(name = "backup")
final class RegistryBackup implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "registry.backup.file")
    private Path file;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        new BackupTelling(output, file).tell("registry.backedUp",
                host.service(Backups.class).write(file, Progress.unobserved()));
        return CliCommand.GOOD;
    }
}
