package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.ImportPlan.Kind;
import vn.haidang.registry.exchange.ImportPlan.PlannedRow;

/** Tells what an import did, or would do, as text or JSON. */
record ImportTelling(Output output, ImportPlan plan) {

    /**
     * Nothing was written.
     *
     * @return the exit code
     */
    int planned(List<Finding> refused) throws IOException {
        return tell(OptionalLong.empty(), refused);
    }

    /**
     * All of it was written.
     *
     * @return the exit code
     */
    int imported(long commit) throws IOException {
        return tell(OptionalLong.of(commit), List.of());
    }

    private int tell(OptionalLong commit, List<Finding> refused) throws IOException {
        List<Finding> findings = Stream.concat(plan.allFindings().stream(), refused.stream()).toList();
        if (output.json()) {
            output.writeJson(json -> write(json, commit, findings));
        } else {
            findings.forEach(finding -> output.line(finding.summary(output.format())));
            MessageArguments counts = MessageArguments.none().with("added", plan.count(Kind.ADDED))
                    .with("changed", plan.count(Kind.CHANGED)).with("unchanged", plan.count(Kind.UNCHANGED))
                    .with("wrong", plan.count(Kind.WRONG));
            output.line(commit.isPresent()
                    ? Messages.text(output.format(), "registry.imported", counts.with("commit", commit.getAsLong()))
                    : Messages.text(output.format(), "registry.planned", counts));
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? CliCommand.FOUND_ERRORS
                : CliCommand.GOOD;
    }

    private void write(JsonGenerator json, OptionalLong commit, List<Finding> findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", plan.source().file());
        json.writeStringField("type", plan.mapping().type());
        if (commit.isPresent()) {
            json.writeNumberField("commit", commit.getAsLong());
        }
        for (Kind kind : Kind.values()) {
            json.writeNumberField(kind.name().toLowerCase(Locale.ROOT), plan.count(kind));
        }
        json.writeArrayFieldStart("rows");
        for (PlannedRow row : plan.rows()) {
            if (row.kind() != Kind.UNCHANGED) {
                write(json, row);
            }
        }
        json.writeEndArray();
        FindingJson.writeField(json, "findings", findings, output.format());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PlannedRow row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row.number());
        json.writeStringField("kind", row.kind().name());
        json.writeStringField("type", row.type());
        json.writeStringField("code", row.code());
        json.writeFieldName("features");
        String[] features = row.changes().stream().map(change -> change.feature()).toArray(String[]::new);
        json.writeArray(features, 0, features.length);
        json.writeEndObject();
    }
}
