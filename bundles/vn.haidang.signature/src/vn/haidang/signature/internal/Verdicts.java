package vn.haidang.signature.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Verdict;

/** How conclusions follow from findings: one rule for certificates, signatures and documents. */
public final class Verdicts {

    private Verdicts() {}

    /** An error is decisive; what could not be checked leaves it undecided; only the rest is valid. */
    public static Verdict of(Collection<Finding> findings) {
        Verdict verdict = Verdict.VALID;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return Verdict.INVALID;
            }
            if (finding.severity() == Severity.NOT_CHECKED) {
                verdict = Verdict.INDETERMINATE;
            }
        }
        return verdict;
    }

    /**
     * The worst of the signatures and of what is said of the document: one that is not valid spoils it. Where time-stamps
     * are all there is, nobody has signed.
     */
    public static Conclusion ofDocument(Collection<SignatureVerdict> signatures, Collection<Finding> findings) {
        List<Verdict> verdicts = new ArrayList<>(signatures.stream().map(SignatureVerdict::verdict).toList());
        verdicts.add(of(findings));
        if (verdicts.contains(Verdict.INVALID)) {
            return Conclusion.INVALID;
        }
        if (signatures.stream().allMatch(signature -> signature.role() == SignatureRole.DOCUMENT_TIMESTAMP)) {
            return Conclusion.UNSIGNED;
        }
        return verdicts.contains(Verdict.INDETERMINATE) ? Conclusion.INDETERMINATE : Conclusion.VALID;
    }

    /** The checks of the circular first and complete, in its order, then everything else as it was found. */
    public static List<Finding> complete(Collection<Finding> findings) {
        List<Finding> rest = new ArrayList<>(findings);
        List<Finding> complete = new ArrayList<>();
        for (AppendixTwo check : AppendixTwo.values()) {
            List<Finding> results = rest.stream().filter(check::isResult).toList();
            complete.addAll(results.isEmpty() ? List.of(check.notChecked()) : results);
            rest.removeAll(results);
        }
        complete.addAll(rest);
        return complete;
    }
}
