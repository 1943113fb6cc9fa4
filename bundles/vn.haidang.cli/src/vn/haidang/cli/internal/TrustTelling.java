package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.Mark;

/** Writes entries of the trust store, their fingerprints in groups that can be read out on the telephone. */
final class TrustTelling {

    private final Output output;
    private final Instant now;

    TrustTelling(Output output, Instant now) {
        this.output = output;
        this.now = now;
    }

    void all(List<TrustEntry> entries) throws IOException {
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (TrustEntry entry : entries) {
                    write(json, entry);
                }
                json.writeEndArray();
            });
            return;
        }
        if (entries.isEmpty()) {
            output.line(Messages.text(output.format(), "trust.empty"));
        }
        entries.forEach(this::print);
    }

    void one(TrustEntry entry) throws IOException {
        if (output.json()) {
            output.writeJson(json -> write(json, entry));
        } else {
            print(entry);
        }
    }

    /** What to do with what was imported. */
    void advise() {
        output.note(Messages.text(output.format(), "trust.advice"));
    }

    private void print(TrustEntry entry) {
        say("trust.entry", MessageArguments.none().with("name", entry.name())
                .with("role", Messages.text(output.format(), entry.root()
                        ? "trust.role.root"
                        : "trust.role.intermediate"))
                .with("state", Messages.text(output.format(),
                        "trust.state." + entry.state(now).name().toLowerCase(Locale.ROOT))));
        say("trust.entry.fingerprint", MessageArguments.none().with("fingerprint",
                entry.fingerprint().toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ")));
        if (!entry.source().isBlank()) {
            say("trust.entry.source", MessageArguments.none().with("source", entry.source()));
        }
        entry.imported().ifPresent(mark -> say("trust.entry.imported", arguments(mark)));
        entry.confirmed().ifPresent(mark -> say("trust.entry.confirmed", arguments(mark)));
        entry.withdrawn().ifPresent(withdrawal -> say("trust.entry.withdrawn",
                arguments(withdrawal.mark()).with("why", withdrawal.why())));
        entry.reference().ifPresent(reference -> say(
                reference.complete() ? "trust.entry.reference" : "trust.entry.referencePart",
                MessageArguments.none().with("name", reference.name()).with("source", reference.source())));
    }

    private void say(String key, MessageArguments arguments) {
        output.line(Messages.text(output.format(), key, arguments));
    }

    private static MessageArguments arguments(Mark mark) {
        return MessageArguments.none().with("at", mark.at()).with("by", mark.by());
    }

    private void write(JsonGenerator json, TrustEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", entry.name());
        json.writeStringField("fingerprint", entry.fingerprint());
        json.writeBooleanField("root", entry.root());
        json.writeStringField("state", entry.state(now).name());
        json.writeStringField("expires", entry.certificate().getNotAfter().toInstant().toString());
        json.writeStringField("source", entry.source());
        write(json, "imported", entry.imported());
        write(json, "confirmed", entry.confirmed());
        write(json, "withdrawn", entry.withdrawn().map(TrustEntry.Withdrawal::mark));
        json.writeStringField("withdrawnBecause", entry.withdrawn().map(TrustEntry.Withdrawal::why).orElse(null));
        json.writeStringField("publishedAs", entry.reference().map(TrustEntry.Reference::name).orElse(null));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String what, Optional<Mark> mark) throws IOException {
        json.writeStringField(what + "At", mark.map(found -> found.at().toString()).orElse(null));
        json.writeStringField(what + "By", mark.map(Mark::by).orElse(null));
    }
}
