package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.register.Leaver;
import vn.haidang.signature.register.OwnerProposal;
import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow;
import vn.haidang.signature.register.UseRow.Level;

/** Tells what the register of certificates answered. */
record CertificatesTelling(Output output, RegistrySnapshot registry) {

    /** The columns of the form; the documents signed by persons alone come behind it. */
    private static final String COLUMNS = ";personal_issued;personal_used;organisation_issued;organisation_used;"
            + "documents_signed_by_organisation_or_certified_copy;documents_signed_by_person_and_organisation;"
            + "documents_signed_by_person";

    void uses(List<UseRow> rows, boolean csv, boolean levels) throws IOException {
        List<UseRow> told = levels ? byLevel(rows) : rows;
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (UseRow row : told) {
                    write(json, row);
                }
                json.writeEndArray();
            });
        } else if (csv) {
            output.line((levels ? "level" : "unit") + COLUMNS);
            told.forEach(row -> output.line(quoted(name(row)) + numbers(row, ";")));
        } else {
            output.line(text("certificates.heading"));
            told.forEach(row -> output.line(String.join("\t", row.code(), name(row)) + numbers(row, "\t")));
        }
    }

    private static String quoted(String text) {
        return text.matches(".*[;\"].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private List<UseRow> byLevel(List<UseRow> rows) {
        Map<Level, UseRow> sums = new LinkedHashMap<>();
        for (UseRow row : rows) {
            sums.merge(row.level(), new UseRow(Optional.empty(), "", "", row.level(), row.counts()), UseRow::plus);
        }
        return List.copyOf(sums.values());
    }

    private String name(UseRow row) {
        return row.name().isEmpty()
                ? text("certificates.level." + row.level().name().toLowerCase(Locale.ROOT))
                : row.name();
    }

    private static String numbers(UseRow row, String separator) {
        StringBuilder numbers = new StringBuilder();
        for (UseCell cell : UseCell.values()) {
            numbers.append(separator).append(row.count(cell));
        }
        return numbers.toString();
    }

    private void write(JsonGenerator json, UseRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", row.code().isEmpty() ? null : row.code());
        json.writeStringField("name", name(row));
        json.writeStringField("level", row.level().name());
        for (UseCell cell : UseCell.values()) {
            json.writeNumberField(camel(cell.name()), row.count(cell));
        }
        json.writeEndObject();
    }

    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    void documents(List<KnownDocument> documents) throws IOException {
        if (output.json()) {
            output.writeJson(json -> write(json, documents));
        } else {
            documents.forEach(document -> output.line(line(document)));
        }
    }

    private String line(KnownDocument document) {
        List<String> signers = document.signatures().stream().flatMap(signature -> signature.signer().stream())
                .toList();
        return String.join("\t", document.name(), document.signedAt().map(output.format()::dateTime).orElse(""),
                text("verdict." + document.conclusion().name().toLowerCase(Locale.ROOT)), String.join(", ", signers),
                document.sha256());
    }

    private static void write(JsonGenerator json, List<KnownDocument> documents) throws IOException {
        json.writeStartArray();
        for (KnownDocument document : documents) {
            json.writeStartObject();
            json.writeStringField("name", document.name());
            json.writeStringField("sha256", document.sha256());
            json.writeStringField("verdict", document.conclusion().name());
            json.writeStringField("signedAt", time(document.signedAt()));
            json.writeStringField("lastVerified", document.lastVerified().toString());
            json.writeArrayFieldStart("signatures");
            for (KnownDocument.Signature signature : document.signatures()) {
                json.writeStartObject();
                json.writeStringField("verdict", signature.verdict().name());
                json.writeStringField("signer", signature.signer().orElse(null));
                json.writeStringField("certificate", signature.certificate().orElse(null));
                json.writeStringField("signedAt", time(signature.signedAt()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }

    void certificates(List<KnownCertificate> certificates) throws IOException {
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (KnownCertificate certificate : certificates) {
                    json.writeStartObject();
                    writeFields(json, certificate);
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            certificates.forEach(certificate -> output.line(line(certificate)));
        }
    }

    /** As {@link #certificates}, with whom those may belong to that have no sure owner. */
    void found(List<KnownCertificate> certificates, CertificateRegister register) throws IOException {
        certificates(certificates);
        if (!output.json()) {
            for (KnownCertificate certificate : certificates) {
                for (OwnerProposal proposal : register.proposals(certificate.fingerprint())) {
                    output.line(text("certificates.proposal", MessageArguments.none()
                            .with("name", certificate.name()).with("unit", code(proposal.unit()))
                            .with("person", code(proposal.person())).with("reason", proposal.reason())));
                }
            }
        }
    }

    private String line(KnownCertificate certificate) {
        List<String> parts = new ArrayList<>(List.of(certificate.name(), certificate.issuer(),
                certificate.serialNumber(), text("verify.kind." + certificate.kind().name().toLowerCase(Locale.ROOT)),
                output.format().dateTime(certificate.notAfter())));
        parts.add(certificate.revokedAt().map(since -> text("certificates.revokedSince",
                MessageArguments.none().with("since", since))).orElse(""));
        parts.add(code(certificate.owner().unit()));
        parts.add(code(certificate.owner().person()));
        parts.add(text("certificates.how." + certificate.owner().how().name().toLowerCase(Locale.ROOT)));
        parts.add(certificate.fingerprint());
        return String.join("\t", parts);
    }

    private void writeFields(JsonGenerator json, KnownCertificate certificate) throws IOException {
        json.writeStringField("fingerprint", certificate.fingerprint());
        json.writeStringField("name", certificate.name());
        json.writeStringField("subject", certificate.subject());
        json.writeStringField("issuer", certificate.issuer());
        json.writeStringField("serialNumber", certificate.serialNumber());
        json.writeStringField("kind", certificate.kind().name());
        json.writeBooleanField("authority", certificate.authority());
        json.writeStringField("notBefore", certificate.notBefore().toString());
        json.writeStringField("notAfter", certificate.notAfter().toString());
        json.writeStringField("revokedAt", time(certificate.revokedAt()));
        json.writeStringField("unit", nullable(certificate.owner().unit()));
        json.writeStringField("person", nullable(certificate.owner().person()));
        json.writeStringField("matchedBy", certificate.owner().how().name());
        json.writeStringField("matchedReason", certificate.owner().reason());
    }

    private String nullable(Optional<String> id) {
        return id.isEmpty() ? null : code(id);
    }

    /** The code of an element of the registry; its id when it is there no more. */
    private String code(Optional<String> id) {
        return id.map(known -> registry.element(known).map(Element::code).orElse(known)).orElse("");
    }

    void leavers(List<Leaver> leavers) throws IOException {
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (Leaver leaver : leavers) {
                    json.writeStartObject();
                    writeFields(json, leaver.certificate());
                    json.writeStringField("left", leaver.left().toString());
                    json.writeFieldName("signedAfterwards");
                    write(json, leaver.signedAfterwards());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            for (Leaver leaver : leavers) {
                output.line(line(leaver.certificate()));
                output.line(text("certificates.left", MessageArguments.none()
                        .with("person", code(Optional.of(leaver.person()))).with("day", leaver.left())
                        .with("count", leaver.signedAfterwards().size())));
                leaver.signedAfterwards().forEach(document -> output.line("    " + line(document)));
            }
        }
    }

    void matched(int changed) throws IOException {
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeNumberField("changed", changed);
                json.writeEndObject();
            });
        } else {
            output.line(text("certificates.matched", MessageArguments.none().with("count", changed)));
        }
    }

    private String text(String key) {
        return text(key, MessageArguments.none());
    }

    private String text(String key, MessageArguments arguments) {
        return Messages.text(output.format(), key, arguments);
    }
}
