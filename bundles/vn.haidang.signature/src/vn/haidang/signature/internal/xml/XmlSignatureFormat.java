package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.DocumentReading.Signed;
import vn.haidang.signature.DocumentReading.Unreadable;
import vn.haidang.signature.DocumentReading.Unsigned;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.internal.SecrecyMark;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;

/**
 * XML with signatures in it or of files beside it (XMLDSig, XAdES). References, transforms and coverage are our own and
 * strict; nothing is fetched, and no program in a document is run.
 */
@Component(service = SignatureFormat.class)
public final class XmlSignatureFormat implements SignatureFormat {

    private static final String NAME = "XML";
    private static final int HEAD_LENGTH = 1024;
    private static final Pattern BEGINNING = Pattern
            .compile("(?is)\\A\\uFEFF?\\s*<(?!html|!doctype\\s+html)(\\?|!--|!doctype|[\\p{L}_]).*");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(DocumentBytes document) throws IOException {
        return isXml(document.head(HEAD_LENGTH));
    }

    /** Whether bytes that begin so look like XML. */
    public static boolean isXml(byte[] head) {
        return BEGINNING.matcher(new String(head, encoding(head))).matches();
    }

    private static Charset encoding(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = (head[0] & 0xff) << 8 | head[1] & 0xff;
        return switch (first) {
            case 0xfeff, 0x003c -> StandardCharsets.UTF_16BE;
            case 0xfffe, 0x3c00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    @Override
    public DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException {
        if (document.length() > XmlReader.MAX_LENGTH) {
            return new Unreadable(XmlFindings.finding(Severity.NOT_CHECKED, "document.tooLarge")
                    .with("megabytes", document.length() >> 20).with("limit", XmlReader.MAX_LENGTH >> 20));
        }
        try {
            XmlDocument read = XmlReader.read(document.stream());
            Optional<String> secret = SecrecyMark.in(XmlText.lines(read));
            return secret.isPresent()
                    ? new DocumentReading.StateSecret(secret.get())
                    : read(read, document, judge);
        } catch (XmlRefusedException e) {
            return new Unreadable(refused(e));
        } catch (UnsupportedXmlException e) {
            return new Unreadable(
                    XmlFindings.finding(Severity.NOT_CHECKED, "xml.tooDemanding").showing("XML", e.getMessage()));
        }
    }

    private static DocumentReading read(XmlDocument document, DocumentBytes file, SignatureJudge judge)
            throws IOException, UnsupportedXmlException {
        List<XmlResult> results = new XmlSignatures(document, new FileBeside(file.file()), new Budget()).check();
        if (results.isEmpty()) {
            return new Unsigned(List.of());
        }
        DocumentCoverage coverage = new DocumentCoverage(document, results);
        List<SignatureVerdict> verdicts = new ArrayList<>();
        for (XmlResult result : results) {
            List<Finding> more = new ArrayList<>(coverage.findings(result));
            for (Covered covered : result.covered()) {
                if (covered instanceof Covered.Outside outside) {
                    more.add(XmlFindings.finding(Severity.INFO, "signature.content.file").with("file",
                            Names.clean(outside.name())));
                }
            }
            verdicts.add(result.judgedBy(judge, coverage.isWhole(result), more));
        }
        return new Signed(verdicts, List.of());
    }

    /** What to say of XML that is not read, in whatever format it lies. */
    public static Finding refused(XmlRefusedException refusal) {
        Finding finding = switch (refusal.reason()) {
            case BROKEN -> XmlFindings.finding(Severity.ERROR, "document.broken").with("format", NAME);
            case DOCUMENT_TYPE -> XmlFindings.finding(Severity.NOT_CHECKED, "xml.documentType");
            case TOO_LARGE -> XmlFindings.finding(Severity.NOT_CHECKED, "xml.tooDemanding");
        };
        return finding.showing("XML", Names.clean(String.valueOf(refusal.getMessage())));
    }
}
