package vn.haidang.monitoring.internal.picture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.internal.json.JsonTree;
import vn.haidang.monitoring.internal.ledger.StoredFinding;

/** A page of things with their findings as a JSON object, and back; what one thing is, its own writer and reader know. */
final class StatusJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String THINGS = "things";
    private static final String FINDINGS = "findings";

    private StatusJson() {}

    /** Writes one thing's fields into its object. */
    @FunctionalInterface
    interface Writer<T> {
        void write(JsonGenerator json, T thing) throws IOException;
    }

    static <T> String page(List<T> things, Writer<T> writer) {
        return object(json -> {
            json.writeArrayFieldStart(THINGS);
            for (T thing : things) {
                json.writeStartObject();
                writer.write(json, thing);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static String object(Fields fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
        return out.toString();
    }

    /** @throws IllegalArgumentException when it is none */
    static JsonTree parse(String content) {
        try {
            return JsonTree.parse(JSON, content);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON object", e);
        }
    }

    /**
     * The things of a page; those that are nothing any more are left out.
     *
     * @throws IllegalArgumentException when it is no such page
     */
    static <T> List<T> things(String content, Function<JsonTree, Optional<T>> reader) {
        return parse(content).list(THINGS).stream().flatMap(thing -> reader.apply(thing).stream()).toList();
    }

    static void writeFindings(JsonGenerator json, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(FINDINGS);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("as", StoredFinding.write(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static List<Finding> findings(JsonTree thing) {
        return thing.has(FINDINGS)
                ? thing.list(FINDINGS).stream()
                        .map(finding -> StoredFinding.read(finding.text("code"), finding.text("as"))).toList()
                : List.of();
    }

    static void writeOptional(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    static Optional<String> optional(JsonTree thing, String name) {
        return thing.has(name) ? Optional.of(thing.text(name)) : Optional.empty();
    }

    static Instant instant(JsonTree thing, String name) {
        return Instant.parse(thing.text(name));
    }
}
