package vn.haidang.signature.internal.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.signature.TrustEntry.Mark;
import vn.haidang.signature.TrustEntry.Withdrawal;

/**
 * The JSON file beside a certificate: one flat object of texts.
 *
 * @param fingerprint the certificate it speaks of
 */
record TrustRecord(String fingerprint, String source, Optional<Mark> imported, Optional<Mark> confirmed,
        Optional<Withdrawal> withdrawn) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final long MAX_LENGTH = 64 << 10;

    /** A certificate that nobody has said anything of. */
    static TrustRecord none(String fingerprint) {
        return new TrustRecord(fingerprint, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    TrustRecord confirmedBy(Mark mark) {
        return new TrustRecord(fingerprint, source, imported, Optional.of(mark), withdrawn);
    }

    TrustRecord withdrawnBy(Withdrawal withdrawal) {
        return new TrustRecord(fingerprint, source, imported, confirmed, Optional.of(withdrawal));
    }

    static TrustRecord read(Path file) throws IOException {
        if (Files.size(file) > MAX_LENGTH) {
            throw new IOException("larger than any such file");
        }
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    throw new IOException("the field " + name + " is no text");
                }
                fields.put(name, parser.getText());
            }
        }
        try {
            return new TrustRecord(fields.getOrDefault("fingerprint", ""), fields.getOrDefault("source", ""),
                    mark(fields, "imported"), mark(fields, "confirmed"), mark(fields, "withdrawn")
                            .map(mark -> new Withdrawal(mark, fields.getOrDefault("withdrawnBecause", ""))));
        } catch (DateTimeException e) {
            throw new IOException("a time that is none", e);
        }
    }

    private static Optional<Mark> mark(Map<String, String> fields, String what) {
        String at = fields.get(what + "At");
        String by = fields.get(what + "By");
        return at == null || by == null || by.isBlank()
                ? Optional.empty()
                : Optional.of(new Mark(Instant.parse(at), by));
    }

    /**
     * Writes it whole or not at all.
     *
     * @param name the certificate's name and {@code expires} the end of its time, for people who look at the file
     */
    void write(Path file, String name, Instant expires) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "trust", ".part");
        try {
            try (JsonGenerator json = JSON
                    .createGenerator(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
                json.useDefaultPrettyPrinter();
                json.writeStartObject();
                json.writeStringField("name", name);
                json.writeStringField("fingerprint", fingerprint);
                json.writeStringField("expires", expires.toString());
                json.writeStringField("source", source);
                write(json, "imported", imported);
                write(json, "confirmed", confirmed);
                write(json, "withdrawn", withdrawn.map(Withdrawal::mark));
                if (withdrawn.isPresent()) {
                    json.writeStringField("withdrawnBecause", withdrawn.get().why());
                }
                json.writeEndObject();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(JsonGenerator json, String what, Optional<Mark> mark) throws IOException {
        if (mark.isPresent()) {
            json.writeStringField(what + "At", mark.get().at().toString());
            json.writeStringField(what + "By", mark.get().by());
        }
    }
}
