package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SecrecyMark;
import vn.haidang.signature.internal.pdf.page.DocumentPrefix;
import vn.haidang.signature.internal.pdf.page.FirstPageText;

/**
 * PDF with the signatures of ISO 32000-1 and PAdES (ETSI EN 319 142-1). PDFBox finds the
 * signature dictionaries; what they cover is read from the file's own bytes.
 */
@Component(service = SignatureFormat.class)
public final class PdfSignatureFormat implements SignatureFormat {

    private static final Logger LOG = System.getLogger(PdfSignatureFormat.class.getName());
    private static final String NAME = "PDF";
    private static final int HEAD_LENGTH = 1024;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(DocumentBytes document) throws IOException {
        // readers accept the mark anywhere in the first 1,024 bytes, so a verifier must look there too
        return new String(document.head(HEAD_LENGTH), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException {
        try {
            return read(document, judge);
        } catch (InvalidPasswordException e) {
            LOG.log(Level.DEBUG, "the file asks for a password", e);
            return encrypted();
        }
    }

    private static DocumentReading read(DocumentBytes bytes, SignatureJudge judge) throws IOException {
        try (PDDocument document = Loader.loadPDF(new DocumentPrefix(bytes, bytes.length()))) {
            if (document.isEncrypted()) {
                // also when it opens without a password: what is shown then depends on more than the signed bytes
                return encrypted();
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
            Optional<String> mark = SecrecyMark.in(firstPage(document));
            if (mark.isPresent()) {
                return new DocumentReading.StateSecret(mark.get());
            }
            PdfStructure structure = PdfStructure.of(bytes, document);
            List<SignatureFields.Signed> fields = SignatureFields.signatures(document);
            if (fields.isEmpty()) {
                return signedBefore(bytes, structure, judge);
            }
            return new PdfSignatures(bytes, structure, document, judge).verify(fields);
        }
    }

    private static List<String> firstPage(PDDocument document) {
        try {
            return FirstPageText.lines(document);
        } catch (IOException | RuntimeException e) {
            // a page that cannot be drawn shows no mark; PDFBox throws unchecked exceptions on odd objects
            LOG.log(Level.DEBUG, "the first page cannot be read as text", e);
            return List.of();
        }
    }

    /** A document that shows no signature may have had one, which an update hid together with what was signed. */
    private static DocumentReading signedBefore(DocumentBytes bytes, PdfStructure structure, SignatureJudge judge)
            throws IOException {
        OptionalLong end = structure.lastSignedEnd();
        if (end.isEmpty()) {
            return withoutSignature(bytes, structure);
        }
        try (PDDocument document = Loader.loadPDF(new DocumentPrefix(bytes, end.getAsLong()))) {
            List<SignatureFields.Signed> fields = SignatureFields.signatures(document);
            return fields.isEmpty()
                    ? withoutSignature(bytes, structure)
                    : new PdfSignatures(bytes, structure, document, judge).verify(fields);
        }
    }

    /** Where a file must be guessed, a signature in it may be what was not guessed. */
    private static DocumentReading withoutSignature(DocumentBytes bytes, PdfStructure structure) throws IOException {
        boolean hidden = !structure.findings().isEmpty() && RawSearch.contains(bytes, "/ByteRange");
        return hidden
                ? new DocumentReading.Unreadable(structure.findings().get(0))
                : new DocumentReading.Unsigned(structure.findings());
    }

    private static DocumentReading encrypted() {
        return new DocumentReading.Unreadable(
                Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "document.encrypted"));
    }
}
