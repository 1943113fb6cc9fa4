package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.Host;

/** {@code maintenance list|add|end}: the planned maintenance. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=maintenance")
@Command(name = "maintenance", subcommands = {MaintenanceList.class, MaintenanceAdd.class, MaintenanceEnd.class})
public final class MaintenanceCommand extends HostedCommand {

    @Spec
    private CommandSpec spec;

    @Activate
    public MaintenanceCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws FindingException, IOException {
        ParseResult operation = spec.commandLine().getParseResult().subcommand();
        if (operation == null) {
            throw new ParameterException(spec.commandLine(),
                    Messages.text(output.format(), "maintenance.operation"));
        }
        return ((RegistryOperation) operation.commandSpec().userObject()).run(host, output);
    }
}
