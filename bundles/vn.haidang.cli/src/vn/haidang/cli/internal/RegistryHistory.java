package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.words.ModelWords;

/** {@code registry history CODE}: who changed an element, when, from where and why. */
@Command(name = "history")
final class RegistryHistory implements RegistryOperation {

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "registry.code")
    private String code;

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = RegistrySchema.ELEMENT, descriptionKey = "registry.type")
    private String type;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        Registry registry = host.service(Registry.class);
        RegistrySnapshot snapshot = registry.snapshot();
        List<ElementHistory> known = registry.history(code);
        // What was removed is found by its id only.
        List<ElementHistory> history = known.isEmpty()
                ? registry.history(RegistryElements.find(snapshot, type, code).id())
                : known;
        Lines lines = new Lines(snapshot, output.format());
        if (output.json()) {
            output.writeJson(json -> lines.write(json, history));
        } else {
            history.forEach(entry -> lines.print(entry, output));
        }
        return CliCommand.GOOD;
    }

    /** Writes entries in the user's words. */
    private record Lines(RegistrySnapshot snapshot, ValueFormat format) {

        void print(ElementHistory entry, Output output) {
            output.line(Messages.text(format, "registry.history." + entry.kind().name(),
                    MessageArguments.none().with("at", entry.commit().at()).with("commit", entry.commit().number())
                            .with("author", entry.commit().origin().author())
                            .with("channel", entry.commit().origin().channel())
                            .with("reason", entry.commit().origin().reason())));
            entry.changes().forEach(change -> output.line("  " + feature(entry, change) + ": "
                    + text(entry, change, change.before()) + " → " + text(entry, change, change.after())));
        }

        private String feature(ElementHistory entry, FeatureChange change) {
            return snapshot.schema().type(entry.type())
                    .map(known -> new ModelWords(format).feature(known, change.feature())).orElse(change.feature());
        }

        private String text(ElementHistory entry, FeatureChange change, List<Value> values) {
            Optional<Feature> feature = snapshot.schema().type(entry.type())
                    .flatMap(known -> known.feature(change.feature()));
            if (values.isEmpty() || feature.isEmpty()) {
                return "–";
            }
            ModelWords words = new ModelWords(format);
            return values.stream().map(value -> words.value(feature.get(), value, snapshot))
                    .collect(Collectors.joining("; "));
        }

        private void writeText(JsonGenerator json, String name, ElementHistory entry, FeatureChange change,
                List<Value> values) throws IOException {
            if (values.isEmpty()) {
                json.writeNullField(name);
            } else {
                json.writeStringField(name, text(entry, change, values));
            }
        }

        void write(JsonGenerator json, List<ElementHistory> history) throws IOException {
            json.writeStartArray();
            for (ElementHistory entry : history) {
                json.writeStartObject();
                json.writeNumberField("commit", entry.commit().number());
                json.writeStringField("at", entry.commit().at().toString());
                json.writeStringField("author", entry.commit().origin().author());
                json.writeStringField("channel", entry.commit().origin().channel());
                json.writeStringField("reason", entry.commit().origin().reason());
                json.writeStringField("kind", entry.kind().name());
                json.writeArrayFieldStart("changes");
                for (FeatureChange change : entry.changes()) {
                    json.writeStartObject();
                    json.writeStringField("feature", change.feature());
                    writeText(json, "before", entry, change, change.before());
                    writeText(json, "after", entry, change, change.after());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
