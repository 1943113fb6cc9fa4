package vn.haidang.signature.internal.cades;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

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
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.cms.CmsException;
import vn.haidang.signature.internal.cms.CmsMessage;
import vn.haidang.signature.internal.xml.ContentText;

/**
 * Signed CMS as files of their own (.p7m, .p7s, .p7b), with the attributes of CAdES: what is signed lies inside, or in
 * the file beside that the signature's name leads to.
 */
@Component(service = SignatureFormat.class)
public final class CmsSignatureFormat implements SignatureFormat {

    private static final String NAME = "CMS";
    private static final int HEAD_LENGTH = 1024;

    /** It is read into memory as a tree, and what is inside it with it. */
    private static final int MAX_LENGTH = 64 << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(DocumentBytes document) throws IOException {
        return CmsEncoding.recognises(document.head(HEAD_LENGTH));
    }

    @Override
    public DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException {
        if (document.length() > MAX_LENGTH) {
            return new Unreadable(finding(Severity.NOT_CHECKED, "document.tooLarge")
                    .with("megabytes", document.length() >> 20).with("limit", MAX_LENGTH >> 20));
        }
        Optional<byte[]> encoded = CmsEncoding.decoded(document.read(0, (int) document.length()));
        if (encoded.isEmpty()) {
            return broken("base64");
        }
        try {
            CmsMessage message = CmsMessage.parse(encoded.get());
            if (message.signers().isEmpty()) {
                return new Unsigned(List.of(finding(Severity.INFO, "cms.noSigner")
                        .with("certificates", message.embedded().certificates().size())));
            }
            return message.content().isPresent()
                    ? attached(message, message.content().get(), judge)
                    : detached(message, SignedFile.of(document.file()), judge);
        } catch (CmsException e) {
            return broken(e.getMessage());
        }
    }

    private static DocumentReading attached(CmsMessage message, byte[] content, SignatureJudge judge)
            throws IOException {
        Optional<String> secret = ContentText.secrecyMark(content);
        if (secret.isPresent()) {
            return new DocumentReading.StateSecret(secret.get());
        }
        List<Finding> findings = CmsContent.kind(content)
                .map(kind -> List.of(finding(Severity.INFO, "cms.content.document").with("kind", kind)))
                .orElse(List.of());
        return new Signed(CmsVerdicts.of(message, message.signedContent(), true, List.of(), judge), findings);
    }

    private static DocumentReading detached(CmsMessage message, Optional<SignedFile> file, SignatureJudge judge)
            throws IOException {
        boolean there = file.isPresent() && file.get().isReadable();
        Finding said;
        if (there) {
            said = finding(Severity.INFO, "signature.content.file").with("file", Names.clean(file.get().name()));
        } else if (file.isPresent()) {
            said = finding(Severity.NOT_CHECKED, "cms.content.missing").with("file", Names.clean(file.get().name()));
        } else {
            said = finding(Severity.NOT_CHECKED, "cms.content.unnamed");
        }
        Optional<SignedContent> content = there ? file.map(SignedFile::content) : Optional.empty();
        return new Signed(CmsVerdicts.of(message, content, there, List.of(said), judge), List.of());
    }

    private static DocumentReading broken(String why) {
        return new Unreadable(Finding.of(Messages.CATALOGUE, Severity.ERROR, "document.broken").with("format", NAME)
                .showing("CMS", String.valueOf(why)));
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; RFC 5652");
    }
}
