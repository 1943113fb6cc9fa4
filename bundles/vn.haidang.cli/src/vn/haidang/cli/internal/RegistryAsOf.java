package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.hosting.Host;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.words.ModelWords;

/** {@code registry as-of DATE}: what was known at the end of a day, and with {@code --effective} what counted on one. */
@Command(name = "as-of")
final class RegistryAsOf implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "DATE", descriptionKey = "registry.known")
    private LocalDate known;

    @Option(names = "--effective", paramLabel = "DATE", descriptionKey = "registry.effective")
    private LocalDate effective;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "registry.type")
    private String type;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        Registry registry = host.service(Registry.class);
        RegistrySnapshot then = registry
                .asOf(known.plusDays(1).atStartOfDay(output.format().zone()).toInstant().minusNanos(1_000));
        RegistrySnapshot snapshot = effective == null ? then : then.effectiveAt(effective);
        if (type != null) {
            RegistryElements.requireType(snapshot, type);
        }
        List<Element> elements = type == null ? List.of() : snapshot.elements(type);
        if (output.json()) {
            output.writeJson(json -> write(json, snapshot, elements));
            return CliCommand.GOOD;
        }
        output.line(Messages.text(output.format(), "registry.asOf.commit", MessageArguments.none()
                .with("commit", snapshot.commit()).with("count", snapshot.elements().size())));
        if (type == null) {
            ModelWords words = new ModelWords(output.format());
            counts(snapshot).forEach(count -> output.line(words.type(count.type()) + "\t"
                    + output.format().number(count.number())));
        } else {
            elements.forEach(element -> output.line(String.join("\t", element.code(), element.name(),
                    unit(element, snapshot).map(Element::name).orElse(""))));
        }
        return CliCommand.GOOD;
    }

    private record Count(ElementType type, int number) {}

    private static List<Count> counts(RegistrySnapshot snapshot) {
        List<Count> counts = new ArrayList<>();
        for (ElementType one : snapshot.schema().elementTypes()) {
            int number = snapshot.elements(one.name()).size();
            if (number > 0) {
                counts.add(new Count(one, number));
            }
        }
        return counts;
    }

    private static Optional<Element> unit(Element element, RegistrySnapshot snapshot) {
        return element.values().reference("unit").flatMap(snapshot::element);
    }

    private static void write(JsonGenerator json, RegistrySnapshot snapshot, List<Element> elements)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("commit", snapshot.commit());
        json.writeObjectFieldStart("counts");
        for (Count count : counts(snapshot)) {
            json.writeNumberField(count.type().name(), count.number());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("elements");
        for (Element element : elements) {
            json.writeStartObject();
            json.writeStringField("id", element.id());
            json.writeStringField("type", element.type().name());
            json.writeStringField("code", element.code());
            json.writeStringField("name", element.name());
            json.writeStringField("unit", unit(element, snapshot).map(Element::code).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
