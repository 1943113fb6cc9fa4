package vn.haidang.signature.internal.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.batch.FormerVerdict;
import vn.haidang.signature.batch.FormerVerdict.Signature;
import vn.haidang.signature.internal.json.JsonTree;

/**
 * One line of a journal.
 *
 * @param basis the key of what the verdict rests on
 * @param archived what was in the archive of revocation lists afterwards
 */
record JournalLine(String basis, String archived, FormerVerdict former) {

    private static final JsonFactory JSON = new JsonFactory();

    static String write(String basis, String archived, FormerVerdict former) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("basis", basis);
            json.writeStringField("archived", archived);
            json.writeStringField("file", former.file().toString());
            json.writeStringField("sha256", former.sha256());
            json.writeStringField("conclusion", former.conclusion().name());
            json.writeStringField("format", former.format().orElse(null));
            json.writeStringField("verifiedAt", former.verifiedAt().toString());
            json.writeArrayFieldStart("signatures");
            for (Signature signature : former.signatures()) {
                write(json, signature);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Signature signature) throws IOException {
        json.writeStartObject();
        json.writeStringField("verdict", signature.verdict().name());
        json.writeStringField("signer", signature.signer().orElse(null));
        json.writeStringField("issuer", signature.issuer().orElse(null));
        json.writeStringField("signedAt", signature.signedAt().map(Instant::toString).orElse(null));
        json.writeBooleanField("whole", signature.coversWholeDocument());
        json.writeEndObject();
    }

    /** Empty when it is no line of a journal that this version understands. */
    static Optional<JournalLine> parse(String line) {
        try {
            Map<String, Object> object = JsonTree.object(JsonTree.read(line));
            List<Signature> signatures = new ArrayList<>();
            for (Object signature : JsonTree.list(object, "signatures")) {
                signatures.add(signature(JsonTree.object(signature)));
            }
            return Optional.of(new JournalLine(JsonTree.text(object, "basis"), JsonTree.text(object, "archived"),
                    new FormerVerdict(Path.of(JsonTree.text(object, "file")), JsonTree.optional(object, "format"),
                            Conclusion.valueOf(JsonTree.text(object, "conclusion")), JsonTree.text(object, "sha256"),
                            Instant.parse(JsonTree.text(object, "verifiedAt")),
                            signatures)));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // what cannot be read is verified again
            return Optional.empty();
        }
    }

    private static Signature signature(Map<String, Object> object) throws IOException {
        return new Signature(Verdict.valueOf(JsonTree.text(object, "verdict")), JsonTree.optional(object, "signer"),
                JsonTree.optional(object, "issuer"), JsonTree.optional(object, "signedAt").map(Instant::parse),
                JsonTree.flag(object, "whole"));
    }
}
