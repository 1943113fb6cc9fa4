package vn.haidang.signature.ui.internal.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.FormerVerdict;

/**
 * A document in the list: what is said of it in one line. Everything else is asked for when it is selected, so that many
 * thousands need little memory.
 *
 * @param file the file as people know it; one in an archive is {@code archive.zip!/path}
 * @param conclusion the conclusion on it
 * @param signers who signed, in their order, as far as known
 * @param organisations the organisations in the signers' certificates, each once
 * @param signed whether there is any signature
 * @param signedAt the time of the last one
 * @param reason why the conclusion is as it is
 * @param worth what it is worth beside paper
 * @param former when it was verified, when it has not changed since and was not verified again
 */
public record DocumentRow(Path file, Conclusion conclusion, List<String> signers, List<String> organisations,
        boolean signed, Optional<Instant> signedAt, Optional<Finding> reason, Optional<Worth> worth,
        Optional<Instant> former) {

    private static final String WORTH = "document.legalValue.";

    public DocumentRow {
        signers = List.copyOf(signers);
        organisations = List.copyOf(organisations);
    }

    /** What a document is worth beside paper: Ninh Bình, QĐ 165/2025/QĐ-UBND, Điều 15. */
    public enum Worth {
        /** As a paper that somebody signed. */
        PERSON,
        /** As a paper that was sealed. */
        ORGANISATION,
        /** As a paper that was signed and sealed. */
        BOTH
    }

    /** The row of what a run found. */
    public static DocumentRow of(BatchResult result) {
        return switch (result) {
            case BatchResult.Verified verified -> of(verified.verdict());
            case BatchResult.Unchanged unchanged -> of(unchanged.former());
        };
    }

    /** The row of a verdict. */
    public static DocumentRow of(DocumentVerdict verdict) {
        List<Signer> signers = verdict.signatures().stream()
                .filter(signature -> signature.role() != SignatureRole.DOCUMENT_TIMESTAMP)
                .flatMap(signature -> signature.signer().stream()).toList();
        return new DocumentRow(verdict.file(), verdict.conclusion(), signers.stream().map(Signer::name).toList(),
                signers.stream().flatMap(signer -> signer.organisation().stream()).distinct().toList(),
                !verdict.signatures().isEmpty(),
                verdict.signatures().stream().flatMap(signature -> signature.time().best().stream())
                        .max(Comparator.naturalOrder()),
                reason(verdict), worth(verdict), Optional.empty());
    }

    private static DocumentRow of(FormerVerdict former) {
        return new DocumentRow(former.file(), former.conclusion(),
                former.signatures().stream().flatMap(signature -> signature.signer().stream()).toList(), List.of(),
                !former.signatures().isEmpty(),
                former.signatures().stream().flatMap(signature -> signature.signedAt().stream())
                        .max(Comparator.naturalOrder()),
                Optional.empty(), Optional.empty(), Optional.of(former.verifiedAt()));
    }

    /** The first line of the signature that decided, else the gravest of what is said of the document. */
    public static Optional<Finding> reason(DocumentVerdict verdict) {
        Optional<Finding> gravest = verdict.findings().stream().max(Comparator.comparing(Finding::severity));
        return verdict.signatures().stream()
                .filter(signature -> signature.verdict().name().equals(verdict.conclusion().name()))
                .map(SignatureVerdict::findings).flatMap(findings -> findings.stream().limit(1)).findFirst()
                .or(() -> gravest);
    }

    private static Optional<Worth> worth(DocumentVerdict verdict) {
        return verdict.findings().stream().map(Finding::code).filter(code -> code.startsWith(WORTH))
                .map(code -> code.substring(WORTH.length())).flatMap(code -> worth(code).stream()).findFirst();
    }

    private static Optional<Worth> worth(String code) {
        return switch (code) {
            case "person" -> Optional.of(Worth.PERSON);
            case "organisation" -> Optional.of(Worth.ORGANISATION);
            case "both" -> Optional.of(Worth.BOTH);
            default -> Optional.empty();
        };
    }

    /** The file's name, without its folder. */
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
