package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.internal.Messages;

/**
 * PDF with the signatures of ISO 32000-1 (adbe.pkcs7.detached) and PAdES (ETSI.CAdES.detached). PDFBox finds the
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
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(bytes.file());
                PDDocument document = Loader.loadPDF(source)) {
            if (document.isEncrypted()) {
                // also when it opens without a password: what is shown then depends on more than the signed bytes
                return encrypted();
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
            List<SignatureVerdict> signatures = new PdfSignatures(bytes, PdfStructure.of(bytes, document), judge)
                    .verify(
                            SignatureFields.signatures(document));
            return signatures.isEmpty()
                    ? new DocumentReading.Unsigned(List.of())
                    : new DocumentReading.Signed(signatures, List.of());
        }
    }

    private static DocumentReading encrypted() {
        return new DocumentReading.Unreadable(
                Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "document.encrypted"));
    }
}
