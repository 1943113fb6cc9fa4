package vn.haidang.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.maintenance.MaintenanceBook;

/** {@code maintenance end ID}: ends a maintenance now. */
@Command(name = "end")
final class MaintenanceEnd implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "maintenance.id")
    private long id;

    @Option(names = "--person", required = true, paramLabel = "NAME", descriptionKey = "maintenance.person")
    private String person;

    @Override
    public int run(Host host, Output output) throws FindingException {
        if (!host.service(MaintenanceBook.class).end(id, person)) {
            throw new FindingException(
                    Finding.of(Messages.CATALOGUE, Severity.ERROR, "maintenance.gone").with("id", id));
        }
        return CliCommand.GOOD;
    }
}
