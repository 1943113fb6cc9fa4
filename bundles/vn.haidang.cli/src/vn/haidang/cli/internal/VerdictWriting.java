package vn.haidang.cli.internal;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.opinion.ComparedOpinion;

/**
 * Writes verdicts as text and as JSON. Both have what Thông tư 15/2025/TT-BKHCN, Điều 6 khoản 4 asks to be shown: who issued
 * the certificate, who signed, who manages the certificate, the time of signing or of the time-stamp, integrity, validity at
 * the time of signing, and the certificate's term.
 */
final class VerdictWriting {

    private static final String INTEGRITY = "signature.integrity.";

    private final ValueFormat format;

    VerdictWriting(ValueFormat format) {
        this.format = format;
    }

    void print(Output output, DocumentVerdict verdict) {
        output.line(text("verify.document", MessageArguments.none().with("file", verdict.file().toString())
                .with("verdict", word(verdict.conclusion()))));
        printFindings(output, "  ", verdict.findings());
        int number = 0;
        for (SignatureVerdict signature : verdict.signatures()) {
            number++;
            print(output, number, signature);
        }
    }

    private void print(Output output, int number, SignatureVerdict signature) {
        String unknown = Messages.text(format, "verify.unknown");
        Optional<Signer> signer = signature.signer();
        output.line(text("verify.signature", MessageArguments.none().with("number", number)
                .with("signer", signer.map(Signer::name).orElse(unknown))
                .with("issuer", signer.map(Signer::issuer).orElse(unknown))
                .with("time", signature.time().best().map(format::dateTime).orElse(unknown))
                .with("verdict", word(signature.verdict()))));
        signer.ifPresent(known -> output.line(text("verify.certificate", MessageArguments.none()
                .with("kind", Messages.text(format, "verify.kind." + known.kind().name().toLowerCase(Locale.ROOT)))
                .with("manager", known.organisation().orElse(unknown))
                .with("issuer", known.issuerOrganisation().orElse(known.issuer()))
                .with("from", format.dateTime(known.certificate().getNotBefore().toInstant()))
                .with("to", format.dateTime(known.certificate().getNotAfter().toInstant())))));
        printFindings(output, "    ", signature.findings());
    }

    void printFindings(Output output, String indent, List<Finding> findings) {
        for (Finding finding : findings) {
            output.line(indent + line(finding));
        }
    }

    /** A finding in one line. */
    String line(Finding finding) {
        return Messages.text(format, "severity." + finding.severity().name().toLowerCase(Locale.ROOT)) + " "
                + finding.summary(format) + finding.citation().map(citation -> " [" + citation + "]").orElse("");
    }

    String word(Enum<?> verdict) {
        return Messages.text(format, "verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key, MessageArguments arguments) {
        return Messages.text(format, key, arguments);
    }

    /** @param opinions what other engines say of it; empty where nobody was asked */
    void write(JsonGenerator json, DocumentVerdict verdict, List<ComparedOpinion> opinions) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", verdict.file().toString());
        json.writeStringField("format", verdict.format().orElse(null));
        json.writeStringField("verdict", verdict.conclusion().name());
        json.writeStringField("sha256", verdict.sha256().orElse(null));
        json.writeStringField("verifiedAt", verdict.verifiedAt().toString());
        json.writeArrayFieldStart("signatures");
        for (SignatureVerdict signature : verdict.signatures()) {
            write(json, signature);
        }
        json.writeEndArray();
        FindingJson.writeField(json, "findings", verdict.findings(), format);
        OpinionOption.write(json, opinions, format);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, SignatureVerdict signature) throws IOException {
        json.writeStartObject();
        json.writeStringField("verdict", signature.verdict().name());
        json.writeStringField("reason", signature.findings().stream().findFirst()
                .map(finding -> finding.summary(format)).orElse(null));
        json.writeStringField("role", signature.role().name());
        json.writeStringField("level", signature.level().orElse(null));
        write(json, signature.signer());
        json.writeStringField("signingTime", time(signature.time().best()));
        json.writeStringField("claimedTime", time(signature.time().claimed()));
        json.writeStringField("provenTime", time(signature.time().proven()));
        json.writeStringField("integrity", integrity(signature));
        json.writeBooleanField("coversWholeDocument", signature.coversWholeDocument());
        if (signature.place().isPresent()) {
            write(json, signature.place().get());
        }
        writePath(json, signature.path());
        FindingJson.writeField(json, "findings", signature.findings(), format);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Optional<Signer> signer) throws IOException {
        json.writeStringField("signer", signer.map(Signer::name).orElse(null));
        json.writeStringField("kind", signer.map(known -> known.kind().name()).orElse(null));
        json.writeStringField("managedBy", signer.flatMap(Signer::organisation).orElse(null));
        json.writeStringField("subject", signer.map(Signer::subject).orElse(null));
        json.writeStringField("issuer", signer.map(Signer::issuer).orElse(null));
        json.writeStringField("issuerOrganisation", signer.flatMap(Signer::issuerOrganisation).orElse(null));
        json.writeStringField("serialNumber", signer.map(Signer::serialNumber).orElse(null));
        json.writeStringField("validFrom",
                time(signer.map(known -> known.certificate().getNotBefore().toInstant())));
        json.writeStringField("validTo", time(signer.map(known -> known.certificate().getNotAfter().toInstant())));
    }

    private static void write(JsonGenerator json, SignaturePlace place) throws IOException {
        json.writeObjectFieldStart("place");
        json.writeNumberField("page", place.page());
        json.writeNumberField("left", place.left());
        json.writeNumberField("bottom", place.bottom());
        json.writeNumberField("width", place.width());
        json.writeNumberField("height", place.height());
        json.writeNumberField("revision", place.revision());
        json.writeEndObject();
    }

    /** The subjects of a path, RFC 4514, the certificate's first. */
    static void writePath(JsonGenerator json, List<X509Certificate> path) throws IOException {
        json.writeArrayFieldStart("path");
        for (X509Certificate certificate : path) {
            json.writeString(certificate.getSubjectX500Principal().getName(X500Principal.RFC2253));
        }
        json.writeEndArray();
    }

    /** What check 2.4 says: whether what was signed is unchanged. */
    private static String integrity(SignatureVerdict signature) {
        return signature.findings().stream().filter(finding -> finding.code().startsWith(INTEGRITY))
                .map(Finding::severity).max(Severity::compareTo).orElse(Severity.NOT_CHECKED).name();
    }

    private static String time(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
