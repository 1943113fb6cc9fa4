package vn.haidang.monitoring.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;

/** Writes verdicts of lines as JSON; texts in the format's language, times in ISO 8601, what is not known absent. */
public final class VerdictJson {

    private VerdictJson() {}

    /** The verdict as an object. */
    public static void write(JsonGenerator json, LineVerdict verdict, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeStringField("line", verdict.line());
        json.writeStringField("cause", verdict.cause().name());
        json.writeStringField("confidence", verdict.confidence().name());
        json.writeArrayFieldStart("alternatives");
        for (LineCause cause : verdict.alternatives()) {
            json.writeString(cause.name());
        }
        json.writeEndArray();
        if (verdict.silentFrom().isPresent()) {
            json.writeStringField("silentFrom", verdict.silentFrom().get().toString());
        }
        json.writeStringField("at", verdict.at().toString());
        json.writeArrayFieldStart("arguments");
        for (Argument argument : verdict.arguments()) {
            json.writeStartObject();
            json.writeStringField("side", argument.side().name());
            json.writeStringField("witness", argument.witness().name());
            json.writeStringField("text", argument.text().in(format));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("finding");
        FindingJson.write(json, verdict.finding(), format);
        json.writeEndObject();
    }
}
