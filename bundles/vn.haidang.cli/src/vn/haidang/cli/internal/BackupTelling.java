package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.backup.BackupSummary;

/** Tells what is in a backup that was written, verified or restored. */
record BackupTelling(Output output, Path file) {

    /** @param key of the sentence */
    void tell(String key, BackupSummary summary) throws IOException {
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeStringField("file", file.toString());
                json.writeStringField("createdAt", summary.createdAt().toString());
                json.writeStringField("program", summary.program());
                json.writeNumberField("commit", summary.commit());
                json.writeNumberField("elements", summary.elements());
                json.writeNumberField("changes", summary.changes());
                json.writeNumberField("files", summary.files());
                json.writeNumberField("size", summary.size());
                json.writeEndObject();
            });
        } else {
            output.line(Messages.text(output.format(), key,
                    MessageArguments.none().with("file", file.toString()).with("at", summary.createdAt())
                            .with("elements", summary.elements()).with("commits", summary.commit())
                            .with("files", summary.files())));
        }
    }
}
