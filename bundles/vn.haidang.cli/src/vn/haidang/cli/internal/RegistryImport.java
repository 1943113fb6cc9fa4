package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.Registry;

/** {@code registry import DIR}: takes units, devices and lines from CSV files into the registry. */
@Command(name = "import")
final class RegistryImport implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "registry.folder")
    private Path folder;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "registry.reason")
    private String reason;

    @Override
    public int run(Registry registry, Output output) throws FindingException, IOException {
        Registry.ImportResult result = registry.importFolder(folder,
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
        return CliCommand.GOOD;
    }
}
