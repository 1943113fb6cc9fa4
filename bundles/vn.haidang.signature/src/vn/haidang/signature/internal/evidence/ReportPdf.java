package vn.haidang.signature.internal.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.internal.Messages;

/** The report of one document for people: what Thông tư 15/2025/TT-BKHCN, Điều 6 khoản 4 wants to be shown, and every check. */
final class ReportPdf {

    private static final float TITLE = 15;
    private static final float HEADING = 12;
    private static final float TEXT = 10;
    private static final float INDENT = 14;
    private static final int HASH_DIGITS = 15;

    private final ReportPage page;
    private final ValueFormat format;

    private ReportPdf(ReportPage page, ValueFormat format) {
        this.page = page;
        this.format = format;
    }

    static byte[] of(DocumentVerdict verdict, ValueFormat format) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // else PDFBox makes one up from the time
            document.setDocumentId(Long.parseLong(verdict.sha256().orElseThrow().substring(0, HASH_DIGITS), 16));
            try (ReportPage page = new ReportPage(document)) {
                new ReportPdf(page, format).write(verdict);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(DocumentVerdict verdict) throws IOException {
        page.write(text("evidence.report.title"), TITLE, 0);
        page.space(TEXT);
        page.write(text("evidence.report.file", "what", String.valueOf(verdict.file().getFileName())), TEXT, 0);
        page.write("SHA-256: " + verdict.sha256().orElseThrow(), TEXT, 0);
        page.write(text("evidence.report.verifiedAt", "what", format.dateTime(verdict.verifiedAt())), TEXT, 0);
        page.write(text("evidence.report.conclusion", "what", word(verdict.conclusion())), HEADING, 0);
        write(verdict.findings(), 0);
        int number = 0;
        for (SignatureVerdict signature : verdict.signatures()) {
            number++;
            write(number, signature);
        }
        page.space(TEXT);
        page.write(text("evidence.report.note"), TEXT, 0);
    }

    private void write(int number, SignatureVerdict signature) throws IOException {
        page.space(TEXT);
        page.write(text("evidence.report.signature", MessageArguments.none().with("number", number).with("what",
                word(signature.verdict()))), HEADING, 0);
        if (signature.signer().isPresent()) {
            write(signature.signer().get());
        }
        time("evidence.report.claimed", signature.time().claimed());
        time("evidence.report.proven", signature.time().proven());
        signature.level().ifPresent(level -> line("evidence.report.level", level));
        write(signature.findings(), INDENT);
    }

    private void write(Signer signer) throws IOException {
        line("evidence.report.signer", signer.name());
        signer.organisation().ifPresent(organisation -> line("evidence.report.organisation", organisation));
        line("evidence.report.issuer", signer.issuer());
        line("evidence.report.serialNumber", signer.serialNumber());
        page.write(text("evidence.report.validity",
                MessageArguments.none()
                        .with("from", format.dateTime(signer.certificate().getNotBefore().toInstant()))
                        .with("to", format.dateTime(signer.certificate().getNotAfter().toInstant()))),
                TEXT, INDENT);
    }

    private void time(String key, Optional<Instant> time) {
        time.ifPresent(known -> line(key, format.dateTime(known)));
    }

    private void line(String key, String what) {
        try {
            page.write(text(key, "what", what), TEXT, INDENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Finding> findings, float indent) throws IOException {
        for (Finding finding : findings) {
            page.write(text("evidence.severity." + finding.severity().name().toLowerCase(Locale.ROOT)) + " "
                    + finding.summary(format) + finding.citation().map(source -> " [" + source + "]").orElse(""), TEXT,
                    indent);
        }
    }

    private String word(Enum<?> verdict) {
        return text("evidence.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key) {
        return text(key, MessageArguments.none());
    }

    private String text(String key, String name, String value) {
        return text(key, MessageArguments.none().with(name, value));
    }

    private String text(String key, MessageArguments arguments) {
        return Messages.CATALOGUE.text(format, key, arguments);
    }
}
