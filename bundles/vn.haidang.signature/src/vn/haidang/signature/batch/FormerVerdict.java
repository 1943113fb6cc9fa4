package vn.haidang.signature.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.Verdict;

/**
 * What a journal remembers of a verdict: the conclusions, not every check.
 *
 * @param file the file as people know it
 * @param format the name of the format it was read as
 * @param conclusion the conclusion on the document
 * @param sha256 its SHA-256, lower-case hexadecimal
 * @param verifiedAt the instant for which it was verified
 * @param signatures its signatures in the order they were made
 */
public record FormerVerdict(Path file, Optional<String> format, Conclusion conclusion, String sha256,
        Instant verifiedAt, List<Signature> signatures) {

    public FormerVerdict {
        signatures = List.copyOf(signatures);
    }

    /** What is remembered of one signature. */
    public record Signature(Verdict verdict, Optional<String> signer, Optional<String> issuer,
            Optional<Instant> signedAt,
            boolean coversWholeDocument) {

        static Signature of(SignatureVerdict signature) {
            return new Signature(signature.verdict(), signature.signer().map(Signer::name),
                    signature.signer().map(Signer::issuer), signature.time().best(), signature.coversWholeDocument());
        }
    }

    /** What is to be remembered of a verdict; nothing of a file that has no hash, such as a state secret. */
    public static Optional<FormerVerdict> of(DocumentVerdict verdict) {
        return verdict.sha256().map(hash -> new FormerVerdict(verdict.file(), verdict.format(), verdict.conclusion(),
                hash, verdict.verifiedAt(), verdict.signatures().stream().map(Signature::of).toList()));
    }
}
