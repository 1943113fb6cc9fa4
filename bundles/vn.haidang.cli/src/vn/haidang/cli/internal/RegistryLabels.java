package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.labels.Label;
import vn.haidang.registry.labels.LabelSheets;
import vn.haidang.registry.labels.SheetLayout;

/** {@code registry labels FILE CODE…}: sheets of labels with the codes of elements, as PDF. */
@Command(name = "labels")
final class RegistryLabels implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "registry.labels.file")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "CODE", descriptionKey = "registry.labels.codes")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "registry.labels.type")
    private String type;

    @Option(names = "--sheet", paramLabel = "SHEET", defaultValue = "3x8", descriptionKey = "registry.labels.sheet")
    private String sheet;

    @Option(names = "--skip", paramLabel = "N", defaultValue = "0", descriptionKey = "registry.labels.skip")
    private int skip;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        SheetLayout layout = layout();
        RegistrySnapshot snapshot = host.service(Registry.class).snapshot();
        List<Label> labels = elements(snapshot).stream().map(element -> Label.of(snapshot, element)).toList();
        int sheets = host.service(LabelSheets.class).write(labels, layout, skip, file, Progress.unobserved());
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeStringField("file", file.toString());
                json.writeNumberField("labels", labels.size());
                json.writeNumberField("sheets", sheets);
                json.writeEndObject();
            });
        } else {
            output.line(Messages.text(output.format(), "registry.labels.written", MessageArguments.none()
                    .with("file", file.toString()).with("count", labels.size()).with("sheets", sheets)));
        }
        return CliCommand.GOOD;
    }

    private SheetLayout layout() throws FindingException {
        return Optional.ofNullable(SheetLayout.ready().get(sheet))
                .orElseThrow(() -> new FindingException(
                        Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.labels.noSheet").with("value", sheet)
                                .with("known", String.join(", ", SheetLayout.ready().keySet()))));
    }

    private List<Element> elements(RegistrySnapshot snapshot) throws FindingException {
        if (codes.isEmpty() && type == null) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.labels.nothing"));
        } else if (codes.isEmpty()) {
            RegistryElements.requireType(snapshot, type);
            return snapshot.elements(type);
        }
        List<Element> elements = new ArrayList<>();
        for (String code : codes) {
            elements.add(RegistryElements.find(snapshot, type == null ? RegistrySchema.ELEMENT : type, code));
        }
        return elements;
    }
}
