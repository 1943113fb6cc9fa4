package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.store.History;
import vn.haidang.registry.internal.store.Refusal;

/** Writes manifests and reads them. Fields that are not known are passed over; what else changes needs a new format. */
final class ManifestJson {

    private static final String KIND = "haidang-registry-backup";
    private static final int FORMAT = 1;

    private ManifestJson() {}

    static void write(Manifest manifest, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", KIND);
        json.writeNumberField("format", FORMAT);
        json.writeStringField("program", manifest.program());
        json.writeStringField("model", manifest.model());
        json.writeNumberField("schema", manifest.schema());
        json.writeStringField("createdAt", manifest.createdAt().toString());
        json.writeNumberField("commit", manifest.head().commit());
        json.writeStringField("commitHash", manifest.head().commitHash());
        json.writeStringField("historyHash", manifest.head().historyHash());
        json.writeArrayFieldStart("entries");
        for (Manifest.Entry entry : manifest.entries()) {
            json.writeStartObject();
            json.writeStringField("name", entry.name());
            json.writeNumberField("rows", entry.rows());
            json.writeNumberField("size", entry.size());
            json.writeStringField("sha256", entry.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Reads a manifest.
     *
     * @param file what the backup is called in a refusal
     * @throws Refusal when it is of something else or in a newer format
     * @throws IOException when it is damaged
     */
    static Manifest read(InputStream in, String file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            Map<String, String> fields = new HashMap<>();
            List<Manifest.Entry> entries = new ArrayList<>();
            while (nextField(json)) {
                if (json.currentName().equals("entries") && json.currentToken() == JsonToken.START_ARRAY) {
                    readEntries(json, entries);
                } else {
                    take(json, fields);
                }
            }
            requireKnown(fields, file);
            return new Manifest(fields.get("program"), fields.get("model"), Integer.parseInt(fields.get("schema")),
                    Instant.parse(fields.get("createdAt")),
                    new History.Head(Long.parseLong(fields.get("commit")), fields.get("commitHash"),
                            fields.get("historyHash")),
                    entries);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("a field of the manifest is missing or has no sense", e);
        }
    }

    private static boolean nextField(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.FIELD_NAME) {
            return false;
        }
        json.nextToken();
        return true;
    }

    private static void take(JsonParser json, Map<String, String> fields) throws IOException {
        if (json.currentToken().isScalarValue()) {
            fields.put(json.currentName(), json.getText());
        } else {
            json.skipChildren();
        }
    }

    private static void readEntries(JsonParser json, List<Manifest.Entry> entries) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new HashMap<>();
            while (nextField(json)) {
                take(json, fields);
            }
            entries.add(new Manifest.Entry(fields.get("name"), Long.parseLong(fields.get("rows")),
                    Long.parseLong(fields.get("size")), fields.get("sha256")));
        }
    }

    private static void requireKnown(Map<String, String> fields, String file) {
        if (!KIND.equals(fields.get("kind"))) {
            throw new Refusal(Messages.error("registry.backup.foreign").with("file", file));
        }
        int format = Integer.parseInt(fields.get("format"));
        if (format > FORMAT) {
            throw new Refusal(Messages.error("registry.backup.newer").with("file", file).with("found", format)
                    .with("known", FORMAT).with("program", fields.getOrDefault("program", "?")));
        }
    }
}
