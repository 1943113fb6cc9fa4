package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.Host;

/**
 * {@code registry import|export|history|as-of|impact|labels|attach|file|verify-history|backup|restore}: opens the data folder for the
 * operation that is named.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=registry")
@Command(name = "registry", subcommands = {RegistryImport.class, RegistryExport.class, RegistryHistory.class,
        RegistryAsOf.class,
        RegistryImpact.class, RegistryLabels.class, RegistryAttach.class, RegistryFile.class, RegistryVerify.class,
        RegistryBackup.class, RegistryRestore.class})
public final class RegistryCommand implements CliCommand {

    private final BundleContext context;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public RegistryCommand(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        ParseResult operation = spec.commandLine().getParseResult().subcommand();
        if (operation == null) {
            throw new ParameterException(spec.commandLine(), Messages.text(output.format(), "registry.operation"));
        }
        try (Host host = Host.open(context, data.place(), clock)) {
            return ((RegistryOperation) operation.commandSpec().userObject()).run(host, output);
        }
    }
}
