package vn.haidang.monitoring.internal.ledger;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.json.JsonTree;

/**
 * A finding as JSON in the database: severity, code, typed arguments, citation, subject, evidence, and the texts in
 * both languages as they were then.
 * <p>
 * A finding of this bundle's own catalogue comes back as it was and is rendered anew in the viewer's language; any
 * other one, and one whose arguments the catalogue of today no longer fits, falls back to its stored texts. What cannot
 * be read at all becomes a finding that says so: a damaged row must not hide the other alarms.
 */
public final class StoredFinding {

    private static final JsonFactory JSON = new JsonFactory();

    /** As much as the column takes, in characters. */
    static final int LONGEST = 100_000;

    private StoredFinding() {}

    /** Of what is too long for the column the evidence is left out, from its end on. */
    public static String write(Finding finding) {
        for (int evidence = finding.evidence().size(); evidence > 0; evidence /= 2) {
            String json = json(finding, evidence);
            if (json.length() <= LONGEST) {
                return json;
            }
        }
        String bare = json(finding, 0);
        return bare.length() <= LONGEST ? bare : json(unreadable(finding.code()), 0);
    }

    private static String json(Finding finding, int evidence) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("code", finding.code());
            StoredArguments.write(json, finding.arguments());
            if (finding.citation().isPresent()) {
                json.writeStringField("citation", finding.citation().get());
            }
            if (finding.subject().isPresent()) {
                FindingJson.writeSubject(json, finding.subject().get());
            }
            FindingJson.writeEvidence(json, finding.evidence().subList(0, evidence));
            for (Language language : Language.values()) {
                writeTexts(json, finding, language);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
        return out.toString();
    }

    private static void writeTexts(JsonGenerator json, Finding finding, Language language) throws IOException {
        ValueFormat format = ValueFormat.of(language);
        json.writeObjectFieldStart(language.tag());
        json.writeStringField("summary", finding.summary(format));
        String more = String.join(" ", finding.explanation(format).orElse(""), finding.remedy(format).orElse(""));
        json.writeStringField("more", more.strip());
        json.writeEndObject();
    }

    /** @param code the code beside the JSON, for when that cannot be read */
    public static Finding read(String code, String stored) {
        try {
            JsonTree json = JsonTree.parse(JSON, stored);
            Optional<Finding> own = own(json);
            return own.isPresent() ? own.get() : kept(json);
        } catch (IOException | IllegalArgumentException e) {
            return unreadable(code).showing("error", String.valueOf(e.getMessage()));
        }
    }

    private static Finding unreadable(String code) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, "alarm.unreadable").with("code", code);
    }

    /** The finding as it was, when the catalogue of today can render it in both languages. */
    private static Optional<Finding> own(JsonTree json) {
        String code = json.text("code");
        MessageCatalogue catalogue = Messages.CATALOGUE;
        try {
            MessageArguments arguments = StoredArguments.read(json.objects("arguments"));
            for (Language language : Language.values()) {
                ValueFormat format = ValueFormat.of(language);
                catalogue.text(format, code + ".summary", arguments);
                catalogue.optionalText(format, code + ".explanation", arguments);
                catalogue.optionalText(format, code + ".remedy", arguments);
            }
            return Optional.of(finding(json, code, arguments));
        } catch (IllegalStateException e) {
            // No such code or argument in the catalogue: the stored texts stand for it.
            return Optional.empty();
        }
    }

    private static Finding kept(JsonTree json) {
        JsonTree vietnamese = json.object(Language.VIETNAMESE.tag());
        JsonTree english = json.object(Language.ENGLISH.tag());
        MessageArguments arguments = MessageArguments.none().with("vietnamese", vietnamese.text("summary"))
                .with("english", english.text("summary")).with("vietnameseMore", vietnamese.text("more"))
                .with("englishMore", english.text("more"));
        boolean isExplained = !vietnamese.text("more").isEmpty();
        return finding(json, isExplained ? "alarm.kept.explained" : "alarm.kept", arguments).showing("code",
                json.text("code"));
    }

    private static Finding finding(JsonTree json, String code, MessageArguments arguments) {
        Optional<ObjectLink> subject = json.has("subject")
                ? Optional.of(json.object("subject"))
                        .map(link -> new ObjectLink(link.text("kind"), link.text("id"), link.text("label")))
                : Optional.empty();
        List<Evidence> evidence = json.list("evidence").stream()
                .map(fact -> new Evidence(fact.text("label"), fact.text("value"))).toList();
        Optional<String> citation = json.has("citation") ? Optional.of(json.text("citation")) : Optional.empty();
        return new Finding(Severity.valueOf(json.text("severity")), code, arguments, citation, subject, evidence,
                Messages.CATALOGUE);
    }
}
