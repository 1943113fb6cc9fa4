package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.RegistryExchange;

/** {@code registry export FILE}: all elements of a type, ordered by code, as CSV or XLSX. */
@Command(name = "export")
final class RegistryExport implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "registry.export.file")
    private Path file;

    @Option(names = "--type", paramLabel = "TYPE", required = true, descriptionKey = "registry.type")
    private String type;

    @Option(names = "--columns", paramLabel = "A,B", split = ",", descriptionKey = "registry.columns")
    private List<String> columns = List.of();

    @Option(names = "--as-of", paramLabel = "TIME", converter = VerifyCommand.InstantConverter.class, descriptionKey = "registry.export.asOf")
    private Instant asOf;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        Registry registry = host.service(Registry.class);
        RegistryExchange exchange = host.service(RegistryExchange.class);
        RegistrySnapshot snapshot = asOf == null ? registry.snapshot() : registry.asOf(asOf);
        RegistryElements.requireType(snapshot, type);
        List<String> paths = columns.isEmpty()
                ? exchange.columns(type, output.format()).stream().map(ExchangeColumn::path).toList()
                : columns;
        List<Element> elements = snapshot.elements(type);
        exchange.export(new ExportTable(snapshot, type, paths, elements), file, output.format(),
                Progress.unobserved());
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeStringField("file", file.toString());
                json.writeStringField("type", type);
                json.writeNumberField("commit", snapshot.commit());
                json.writeNumberField("rows", elements.size());
                json.writeEndObject();
            });
        } else {
            output.line(Messages.text(output.format(), "registry.exported", MessageArguments.none()
                    .with("file", file.toString()).with("count", elements.size()).with("commit", snapshot.commit())));
        }
        return CliCommand.GOOD;
    }
}
