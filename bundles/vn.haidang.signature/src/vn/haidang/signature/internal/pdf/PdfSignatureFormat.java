package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.CertificateJudge;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.internal.FileBytes;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.Verdicts;

/**
 * PDF with the signatures of ISO 32000-1 (adbe.pkcs7.detached) and PAdES (ETSI.CAdES.detached). PDFBox finds the
 * signature dictionaries; what they cover is read from the file's own bytes.
 */
@Component(service = SignatureFormat.class)
public final class PdfSignatureFormat implements SignatureFormat {

    private static final Logger LOG = System.getLogger(PdfSignatureFormat.class.getName());
    private static final String NAME = "PDF";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(byte[] head) {
        // readers accept the mark anywhere in the first 1,024 bytes, so a verifier must look there too
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public DocumentVerdict verify(Path file, CertificateJudge judge) {
        Optional<String> sha256 = Optional.empty();
        try (FileBytes bytes = FileBytes.open(file)) {
            sha256 = Optional.of(bytes.sha256());
            return verify(file, bytes, sha256, judge);
        } catch (InvalidPasswordException e) {
            LOG.log(Level.DEBUG, "the file asks for a password", e);
            return encrypted(file, sha256, judge);
        } catch (IOException | RuntimeException e) {
            // PDFBox throws unchecked exceptions too on objects of an unexpected kind
            return without(file, sha256, judge, Conclusion.UNREADABLE,
                    Finding.of(Messages.CATALOGUE, Severity.ERROR, "document.broken").with("format", NAME)
                            .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
        }
    }

    private static DocumentVerdict verify(Path file, FileBytes bytes, Optional<String> sha256, CertificateJudge judge)
            throws IOException {
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(source)) {
            if (document.isEncrypted()) {
                // also when it opens without a password: what is shown then depends on more than the signed bytes
                return encrypted(file, sha256, judge);
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
            List<SignatureVerdict> signatures = new PdfSignatures(bytes, judge).verify(
                    SignatureFields.signatures(document));
            if (signatures.isEmpty()) {
                return without(file, sha256, judge, Conclusion.UNSIGNED,
                        Finding.of(Messages.CATALOGUE, Severity.INFO, "document.unsigned"));
            }
            return new DocumentVerdict(file, Optional.of(NAME), Verdicts.ofDocument(signatures), sha256, judge.at(),
                    signatures, List.of());
        }
    }

    private static DocumentVerdict encrypted(Path file, Optional<String> sha256, CertificateJudge judge) {
        return without(file, sha256, judge, Conclusion.UNREADABLE,
                Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "document.encrypted"));
    }

    private static DocumentVerdict without(Path file, Optional<String> sha256, CertificateJudge judge,
            Conclusion conclusion, Finding why) {
        return new DocumentVerdict(file, Optional.of(NAME), conclusion, sha256, judge.at(), List.of(), List.of(why));
    }
}
