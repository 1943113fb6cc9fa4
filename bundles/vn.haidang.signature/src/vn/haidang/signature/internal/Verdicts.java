package vn.haidang.signature.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict.Conclusion;
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

    /** The worst of the signatures: one that is not valid spoils the document. */
    public static Conclusion ofDocument(Collection<SignatureVerdict> signatures) {
        if (signatures.isEmpty()) {
            return Conclusion.UNSIGNED;
        }
        Conclusion worst = Conclusion.VALID;
        for (SignatureVerdict signature : signatures) {
            if (signature.verdict() == Verdict.INVALID) {
                return Conclusion.INVALID;
            }
            if (signature.verdict() == Verdict.INDETERMINATE) {
                worst = Conclusion.INDETERMINATE;
            }
        }
        return worst;
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
