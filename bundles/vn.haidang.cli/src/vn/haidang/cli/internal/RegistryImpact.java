package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.hosting.Host;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.ImpactAnalysis;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.impact.ImpactSentence;
import vn.haidang.registry.words.ModelWords;

/** {@code registry impact CODE…}: what stops when these fail. */
@Command(name = "impact")
final class RegistryImpact implements RegistryOperation {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "CODE", descriptionKey = "registry.codes")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = RegistrySchema.ELEMENT, descriptionKey = "registry.type")
    private String type;

    @Option(names = "--depth", paramLabel = "N", descriptionKey = "registry.depth")
    private Integer depth;

    @Option(names = "--kind", split = ",", paramLabel = "TYPE", descriptionKey = "registry.kinds")
    private Set<String> kinds = Set.of();

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        Registry registry = host.service(Registry.class);
        RegistrySnapshot snapshot = registry.snapshot();
        Set<String> ids = new LinkedHashSet<>();
        for (String code : codes) {
            ids.add(RegistryElements.find(snapshot, type, code).id());
        }
        for (String kind : kinds) {
            RegistryElements.requireType(snapshot, kind);
        }
        if (depth != null && depth < 1) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "registry.depth.range"));
        }
        Impact impact = new ImpactAnalysis(snapshot).of(ids,
                new ImpactLimits(depth == null ? Integer.MAX_VALUE : depth, kinds));
        String sentence = new ImpactSentence(output.format()).of(impact);
        if (output.json()) {
            output.writeJson(json -> write(json, impact, sentence));
        } else {
            output.line(sentence + ".");
            ModelWords words = new ModelWords(output.format());
            impact.affected().forEach(one -> output.line(line(one, words, output)));
        }
        return CliCommand.GOOD;
    }

    private static String line(Affected one, ModelWords words, Output output) {
        return String.join("\t", Messages.text(output.format(), "registry.impact." + one.strength().name()),
                words.type(one.element().type()), one.element().code(), one.element().name(), path(one));
    }

    private static String path(Affected one) {
        return one.path().stream().map(step -> step.element().code()).collect(Collectors.joining(" → "));
    }

    private static void write(JsonGenerator json, Impact impact, String sentence) throws IOException {
        json.writeStartObject();
        json.writeStringField("sentence", sentence);
        json.writeArrayFieldStart("affected");
        for (Affected one : impact.affected()) {
            json.writeStartObject();
            json.writeStringField("strength", one.strength().name());
            json.writeStringField("id", one.element().id());
            json.writeStringField("type", one.element().type().name());
            json.writeStringField("code", one.element().code());
            json.writeStringField("name", one.element().name());
            json.writeNumberField("depth", one.depth());
            json.writeStringField("via", one.via());
            json.writeArrayFieldStart("path");
            for (Affected step : one.path()) {
                json.writeString(step.element().code());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
