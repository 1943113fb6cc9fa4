package vn.haidang.base.json;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.Percentage;
import vn.haidang.base.text.ValueFormat;

/**
 * Writes findings as JSON objects: {@code severity}, {@code code}, {@code summary}, and where there are any
 * {@code explanation}, {@code remedy}, {@code citation}, {@code subject}, {@code arguments} (typed, times in ISO 8601, words
 * by what data call them)
 * and {@code evidence}.
 */
public final class FindingJson {

    private FindingJson() {}

    /** Writes the findings as an array field of the object that is open. */
    public static void writeField(JsonGenerator json, String field, Iterable<Finding> findings, ValueFormat format)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            write(json, finding, format);
        }
        json.writeEndArray();
    }

    /** Writes one finding as an object, its texts in the format's language. */
    public static void write(JsonGenerator json, Finding finding, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("code", finding.code());
        json.writeStringField("summary", finding.summary(format));
        writeIfPresent(json, "explanation", finding.explanation(format).orElse(""));
        writeIfPresent(json, "remedy", finding.remedy(format).orElse(""));
        writeIfPresent(json, "citation", finding.citation().orElse(""));
        if (finding.subject().isPresent()) {
            writeSubject(json, finding.subject().get());
        }
        writeArguments(json, finding.arguments().values());
        if (!finding.evidence().isEmpty()) {
            writeEvidence(json, finding.evidence());
        }
        json.writeEndObject();
    }

    /** Writes the object that a finding is about as the field {@code subject} of the object that is open. */
    public static void writeSubject(JsonGenerator json, ObjectLink subject) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", subject.kind());
        json.writeStringField("id", subject.id());
        json.writeStringField("label", subject.label());
        json.writeEndObject();
    }

    private static void writeArguments(JsonGenerator json, Map<String, Object> arguments) throws IOException {
        if (arguments.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            json.writeFieldName(argument.getKey());
            writeValue(json, argument.getValue());
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Percentage percentage) {
            json.writeNumber(percentage.ratio());
        } else if (value instanceof LocalText words) {
            json.writeString(words.name());
        } else if (value instanceof Instant || value instanceof LocalDate || value instanceof Duration) {
            json.writeString(value.toString());
        } else {
            json.writePOJO(value);
        }
    }

    /** Writes what was observed as the array field {@code evidence} of the object that is open. */
    public static void writeEvidence(JsonGenerator json, Iterable<Evidence> evidence) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence fact : evidence) {
            json.writeStartObject();
            json.writeStringField("label", fact.label());
            json.writeStringField("value", fact.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeIfPresent(JsonGenerator json, String field, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }
}
