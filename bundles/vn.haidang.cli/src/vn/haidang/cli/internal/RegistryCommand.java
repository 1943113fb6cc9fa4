package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.Registry;

/** {@code registry import DIR}: takes units, devices and lines from CSV files into the registry. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=registry")
@Command(name = "registry")
public final class RegistryCommand implements CliCommand {

    /** What can be done with the registry. */
    enum Operation {
        IMPORT;

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    private final BundleContext context;
    private final java.time.InstantSource clock;

    @Parameters(index = "0", paramLabel = "import", descriptionKey = "registry.operation")
    private Operation operation;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "registry.folder")
    private Path folder;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "registry.reason")
    private String reason;

    @Mixin
    private final DataOption data = new DataOption();

    @Activate
    public RegistryCommand(BundleContext context, @Reference java.time.InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        try (Host host = Host.open(context, data.folder(), clock)) {
            Registry.ImportResult result = host.service(Registry.class).importFolder(folder,
                    new ChangeOrigin(System.getProperty("user.name"), folder.toString(), reason));
            if (output.json()) {
                output.writeJson(json -> {
                    json.writeStartObject();
                    json.writeNumberField("commit", result.commit());
                    json.writeNumberField("added", result.added());
                    json.writeNumberField("changed", result.changed());
                    json.writeNumberField("unchanged", result.unchanged());
                    json.writeEndObject();
                });
            } else {
                output.line(Messages.text(output.format(), "registry.imported",
                        MessageArguments.none().with("commit", result.commit()).with("added", result.added())
                                .with("changed", result.changed()).with("unchanged", result.unchanged())));
            }
            return GOOD;
        }
    }
}
