package vn.haidang.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What was found of one document.
 *
 * @param file the file
 * @param format the name of the format it was read as; empty when none recognised it
 * @param conclusion the conclusion on the whole document: the worst of its signatures
 * @param sha256 the SHA-256 of the file in lower-case hexadecimal; empty when it could not be read
 * @param verifiedAt the instant for which it was verified
 * @param signatures its signatures in the order they were made
 * @param findings what concerns the document rather than one signature
 */
public record DocumentVerdict(Path file, Optional<String> format, Conclusion conclusion, Optional<String> sha256,
        Instant verifiedAt, List<SignatureVerdict> signatures, List<Finding> findings) {

    public DocumentVerdict {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    /** The conclusions on a document: those on signatures, and the two where there is none to judge. */
    public enum Conclusion {
        VALID, INVALID, INDETERMINATE, UNSIGNED, UNREADABLE
    }
}
