package vn.haidang.signature.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;

/**
 * What became of a package when it was checked again.
 *
 * @param seal the end of its chain of hashes: who noted it when the package was made knows it to be the same
 * @param findings on the package as a whole
 * @param documents on each document in it, in order; none when the package is not as it was made
 */
public record PackageCheck(Optional<String> seal, List<Finding> findings, List<Document> documents) {

    public PackageCheck {
        findings = List.copyOf(findings);
        documents = List.copyOf(documents);
    }

    /**
     * One document of the package.
     *
     * @param name its file name
     * @param sha256 its hash
     * @param conclusion the packed conclusion
     * @param verifiedAt the instant for which it was verified
     * @param findings what is the same and what differs when it is judged anew
     */
    public record Document(String name, String sha256, String conclusion, Instant verifiedAt, List<Finding> findings) {
        public Document {
            findings = List.copyOf(findings);
        }
    }

    /** Whether nothing was found against it. */
    public boolean isGood() {
        return findings.stream().noneMatch(PackageCheck::isBad)
                && documents.stream().flatMap(document -> document.findings().stream()).noneMatch(PackageCheck::isBad);
    }

    private static boolean isBad(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
