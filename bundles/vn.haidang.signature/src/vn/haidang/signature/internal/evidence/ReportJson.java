package vn.haidang.signature.internal.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;

/** The report of one document for machines; certificates and revocation data by the hashes they are packed under. */
final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    static byte[] of(DocumentVerdict verdict, ValueFormat format) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("file", String.valueOf(verdict.file().getFileName()));
            json.writeStringField("sha256", verdict.sha256().orElseThrow());
            json.writeStringField("format", verdict.format().orElse(null));
            json.writeStringField("verdict", verdict.conclusion().name());
            json.writeStringField("verifiedAt", verdict.verifiedAt().toString());
            json.writeArrayFieldStart("signatures");
            for (SignatureVerdict signature : verdict.signatures()) {
                write(json, signature, format);
            }
            json.writeEndArray();
            FindingJson.writeField(json, "findings", verdict.findings(), format);
            json.writeEndObject();
        }
        return (text + "\n").replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, SignatureVerdict signature, ValueFormat format) throws IOException {
        Optional<Signer> signer = signature.signer();
        json.writeStartObject();
        json.writeStringField("verdict", signature.verdict().name());
        json.writeStringField("role", signature.role().name());
        json.writeStringField("level", signature.level().orElse(null));
        json.writeStringField("signer", signer.map(Signer::name).orElse(null));
        json.writeStringField("kind", signer.map(known -> known.kind().name()).orElse(null));
        json.writeStringField("managedBy", signer.flatMap(Signer::organisation).orElse(null));
        json.writeStringField("subject", signer.map(Signer::subject).orElse(null));
        json.writeStringField("issuer", signer.map(Signer::issuer).orElse(null));
        json.writeStringField("serialNumber", signer.map(Signer::serialNumber).orElse(null));
        json.writeStringField("claimedTime", signature.time().claimed().map(Instant::toString).orElse(null));
        json.writeStringField("provenTime", signature.time().proven().map(Instant::toString).orElse(null));
        json.writeBooleanField("coversWholeDocument", signature.coversWholeDocument());
        json.writeStringField("certificate",
                signer.map(known -> Material.of(known.certificate()).sha256()).orElse(null));
        writeNames(json, "path", signature.path().stream().map(Material::of).toList());
        writeNames(json, "certificates",
                signature.used().certificates().stream().map((X509Certificate one) -> Material.of(one)).toList());
        writeNames(json, "crls", signature.used().crls().stream().map(Material::of).toList());
        writeNames(json, "ocsp", signature.used().ocsp().stream().map(Material::of).toList());
        FindingJson.writeField(json, "findings", signature.findings(), format);
        json.writeEndObject();
    }

    private static void writeNames(JsonGenerator json, String field, Collection<Material> material)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Material piece : material) {
            json.writeString(piece.sha256());
        }
        json.writeEndArray();
    }
}
