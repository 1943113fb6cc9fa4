package vn.haidang.signature.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;

/**
 * Why a signature got its verdict, in one line: above all whether what is missing is revocation data, while the document
 * is unchanged and its signer known.
 */
final class SignatureReason {

    /** What is left undecided when nothing but revocation data is missing. */
    private static final Set<String> REVOCATION = Set.of("certificate.revocation.unknown",
            "certificate.revocation.notChecked", "signature.certificate.undecided", "revocation.file.unreadable");
    /** What is left undecided when the path leads to nobody trusted. */
    private static final Set<String> PATH = Set.of("certificate.path.none", "certificate.revocation.notChecked",
            "certificate.algorithm.notChecked", "signature.certificate.undecided", "revocation.file.unreadable");
    private static final Set<String> INTACT = Set.of("signature.integrity.ok", "signature.value.ok");
    private static final String SUMMING_UP = "signature.certificate.";

    private SignatureReason() {}

    /** The line for the findings on a signature. */
    static Finding of(Collection<Finding> findings) {
        List<Finding> errors = findings.stream().filter(has(Severity.ERROR)).toList();
        List<Finding> open = findings.stream().filter(has(Severity.NOT_CHECKED)).toList();
        if (!errors.isEmpty()) {
            return because("invalid", errors);
        }
        if (open.isEmpty()) {
            return reason("valid");
        }
        boolean intact = INTACT.stream().allMatch(
                code -> findings.stream().anyMatch(finding -> finding.code().equals(code)));
        if (intact && open.stream().map(Finding::code).allMatch(REVOCATION::contains)) {
            return reason("noRevocation");
        }
        if (intact && open.stream().map(Finding::code).allMatch(PATH::contains)) {
            return reason("noPath");
        }
        return because("undecided", open);
    }

    private static Finding because(String result, List<Finding> decisive) {
        Optional<Finding> telling = decisive.stream().filter(finding -> !finding.code().startsWith(SUMMING_UP))
                .findFirst();
        return reason(result).with("reason", new FindingText(telling.orElse(decisive.get(0))));
    }

    private static Predicate<Finding> has(Severity severity) {
        return finding -> finding.severity() == severity;
    }

    private static Finding reason(String result) {
        return Finding.of(Messages.CATALOGUE, Severity.INFO, "signature.reason." + result)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 4");
    }
}
