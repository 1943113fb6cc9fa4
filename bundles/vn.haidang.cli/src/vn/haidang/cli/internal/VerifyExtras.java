package vn.haidang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Option;
import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.json.FindingJson;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.batch.FormerVerdict;
import vn.haidang.signature.evidence.EvidenceItem;
import vn.haidang.signature.evidence.EvidencePackages;
import vn.haidang.signature.evidence.PackageCheck;
import vn.haidang.signature.refusal.Refusals;

/** What {@code verify} does around the verdicts: going on, evidence, notices to senders, packages. */
final class VerifyExtras {

    @Option(names = "--resume", descriptionKey = "verify.resume")
    private boolean resume;

    @Option(names = "--evidence", paramLabel = "OUT.zip", descriptionKey = "verify.evidence")
    private Path evidence;

    @Option(names = "--with-documents", descriptionKey = "verify.withDocuments")
    private boolean withDocuments;

    @Option(names = "--refusal", descriptionKey = "verify.refusal")
    private boolean refusal;

    @Option(names = "--package", paramLabel = "FILE.zip", descriptionKey = "verify.package")
    private Path sealed;

    @Option(names = "--document", paramLabel = "DOC", descriptionKey = "verify.packageDocument")
    private List<Path> documents = List.of();

    /** Whether a package is to be checked, and no documents verified. */
    boolean isPackage() {
        return sealed != null;
    }

    /**
     * The journal of a run over these paths, if there is to be one.
     *
     * @param folder the data folder
     * @param register whether verdicts go into the register: what a run without it has done is not there
     */
    Optional<Path> journal(Path folder, List<Path> paths, boolean register) {
        // these need all of a verdict, of which a journal has only the end
        if (!resume || needsVerdicts()) {
            return Optional.empty();
        }
        Sha256 name = new Sha256().add(register ? "registered\n" : "told\n");
        paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).sorted()
                .forEach(path -> name.add(path + "\n"));
        return Optional.of(folder.resolve("verification").resolve(name.hex().substring(0, 16) + ".journal"));
    }

    /** Writes the package and the notices that were asked for. */
    void finish(Output output, List<DocumentVerdict> verdicts, EvidencePackages packages, Refusals refusals)
            throws FindingException {
        if (evidence != null) {
            List<EvidenceItem> items = new ArrayList<>();
            verdicts.stream().filter(verdict -> verdict.sha256().isPresent()).forEach(verdict -> items.add(
                    new EvidenceItem(verdict, Optional.of(verdict.file()).filter(file -> withDocuments && Files.isRegularFile(file)))));
            String seal = packages.write(items, evidence);
            output.note(Messages.text(output.format(), "verify.evidence.written",
                    MessageArguments.none().with("file", evidence.toString()).with("seal", seal)));
        }
        if (refusal && !output.json()) {
            for (DocumentVerdict verdict : verdicts) {
                refusals.notice(verdict, output.format()).ifPresent(notice -> output.line("\n" + notice));
            }
        }
    }

    /** Whether verdicts are needed after they have been told. */
    boolean needsVerdicts() {
        return evidence != null || refusal;
    }

    void print(Output output, VerdictWriting writing, FormerVerdict former) {
        ValueFormat format = output.format();
        output.line(Messages.text(format, "verify.unchanged", MessageArguments.none()
                .with("file", former.file().toString()).with("verdict", writing.word(former.conclusion()))
                .with("at", format.dateTime(former.verifiedAt()))));
    }

    void write(JsonGenerator json, FormerVerdict former) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", former.file().toString());
        json.writeStringField("format", former.format().orElse(null));
        json.writeStringField("verdict", former.conclusion().name());
        json.writeStringField("sha256", former.sha256());
        json.writeStringField("verifiedAt", former.verifiedAt().toString());
        json.writeBooleanField("unchanged", true);
        json.writeArrayFieldStart("signatures");
        for (FormerVerdict.Signature signature : former.signatures()) {
            json.writeStartObject();
            json.writeStringField("verdict", signature.verdict().name());
            json.writeStringField("signer", signature.signer().orElse(null));
            json.writeStringField("issuer", signature.issuer().orElse(null));
            json.writeStringField("signingTime", signature.signedAt().map(Object::toString).orElse(null));
            json.writeBooleanField("coversWholeDocument", signature.coversWholeDocument());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** @return the exit code */
    int checkPackage(Output output, EvidencePackages packages, TrustSource trust) throws FindingException, IOException {
        PackageCheck check = packages.check(sealed, documents, trust);
        if (output.json()) {
            output.writeJson(json -> write(json, check, output.format()));
        } else {
            print(output, check);
        }
        return check.isGood() ? CliCommand.GOOD : CliCommand.FOUND_ERRORS;
    }

    private void print(Output output, PackageCheck check) {
        VerdictWriting writing = new VerdictWriting(output.format());
        output.line(sealed.toString());
        check.seal().ifPresent(seal -> output.line(Messages.text(output.format(), "verify.package.seal",
                MessageArguments.none().with("seal", seal))));
        writing.printFindings(output, "  ", check.findings());
        for (PackageCheck.Document document : check.documents()) {
            output.line(Messages.text(output.format(), "verify.package.document",
                    MessageArguments.none().with("file", document.name()).with("hash", document.sha256())
                            .with("verdict", document.conclusion())
                            .with("at", output.format().dateTime(document.verifiedAt()))));
            writing.printFindings(output, "    ", document.findings());
        }
    }

    private static void write(JsonGenerator json, PackageCheck check, ValueFormat format) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("good", check.isGood());
        json.writeStringField("seal", check.seal().orElse(null));
        FindingJson.writeField(json, "findings", check.findings(), format);
        json.writeArrayFieldStart("documents");
        for (PackageCheck.Document document : check.documents()) {
            json.writeStartObject();
            json.writeStringField("file", document.name());
            json.writeStringField("sha256", document.sha256());
            json.writeStringField("verdict", document.conclusion());
            json.writeStringField("verifiedAt", document.verifiedAt().toString());
            FindingJson.writeField(json, "findings", document.findings(), format);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
