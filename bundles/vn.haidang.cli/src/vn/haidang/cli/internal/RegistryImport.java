package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
import vn.haidang.registry.Registry;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.MappingFile;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.registry.exchange.SourceTable;

/**
 * {@code registry import FILE|DIR}: what a CSV or XLSX file would change, row by row, and then the change itself; a folder
 * is one with units, devices and lines.
 */
@Command(name = "import")
final class RegistryImport implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "registry.import.file")
    private Path file;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "registry.import.type")
    private String type;

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "registry.map")
    private Path mapping;

    @Option(names = "--save-map", paramLabel = "FILE", descriptionKey = "registry.saveMap")
    private Path savedMapping;

    @Option(names = "--sheet", paramLabel = "NAME", defaultValue = "", descriptionKey = "registry.sheet")
    private String sheet;

    @Option(names = "--dry-run", descriptionKey = "registry.dryRun")
    private boolean dryRun;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "registry.reason")
    private String reason;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        return Files.isDirectory(file)
                ? importFolder(host.service(Registry.class), output)
                : importFile(host.service(RegistryExchange.class), output);
    }

    private int importFile(RegistryExchange exchange, Output output) throws FindingException, IOException {
        Optional<ImportMapping> saved = mapping == null ? Optional.empty() : Optional.of(MappingFile.read(mapping));
        String wanted = sheet.isEmpty() ? saved.map(ImportMapping::sheet).orElse("") : sheet;
        SourceTable table = exchange.read(file, wanted, Progress.unobserved());
        ImportMapping used = saved.isPresent()
                ? saved.get()
                : exchange.guess(table, type(exchange, table), output.format());
        if (savedMapping != null) {
            MappingFile.write(used, savedMapping);
        }
        ImportPlan plan = exchange.plan(table, used, Progress.unobserved());
        ImportTelling telling = new ImportTelling(output, plan);
        if (plan.hasErrors() || dryRun) {
            return telling.planned(List.of());
        }
        CommitResult result = exchange.commit(plan, System.getProperty("user.name"), reason, Progress.unobserved());
        if (result instanceof CommitResult.Refused refused) {
            return telling.planned(refused.findings());
        } else if (result instanceof CommitResult.Conflicted conflicted) {
            return telling.planned(List.of(Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.conflict")
                    .with("object", conflicted.conflicts().get(0).element().code())));
        } else if (result instanceof CommitResult.Committed committed) {
            return telling.imported(committed.snapshot().commit());
        }
        return telling.imported(((CommitResult.Unchanged) result).snapshot().commit());
    }

    private String type(RegistryExchange exchange, SourceTable table) throws FindingException {
        Optional<String> guessed = type != null ? Optional.of(type) : exchange.guessType(table);
        return guessed.orElseThrow(() -> new FindingException(Finding
                .of(Messages.CATALOGUE, Severity.ERROR, "registry.type.unclear").with("file", table.file())));
    }

    private int importFolder(Registry registry, Output output) throws FindingException, IOException {
        if (dryRun || type != null || mapping != null || savedMapping != null || !sheet.isEmpty()) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.folder.options"));
        }
        Registry.ImportResult result = registry.importFolder(file,
                new ChangeOrigin(System.getProperty("user.name"), file.toString(), reason));
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
