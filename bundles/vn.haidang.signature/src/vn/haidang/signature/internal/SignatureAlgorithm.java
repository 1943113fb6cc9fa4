package vn.haidang.signature.internal;

import java.time.Instant;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;

/**
 * What to say of the algorithms of a signature against Phụ lục I.
 *
 * @param grade as of today
 */
public record SignatureAlgorithm(Graded grade) {

    private static final String CODE = "signature.algorithm.";

    /** As of today. */
    public Finding finding() {
        return finding(grade);
    }

    /** Findings of a signature, with what they say of its algorithms as of a time at which it is known to have existed. */
    public List<Finding> asOf(Instant time, List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().startsWith(CODE) ? finding(grade.at(time)) : finding)
                .toList();
    }

    private static Finding finding(Graded worst) {
        Finding finding = switch (worst.grade()) {
            case CONFORMING -> code(Severity.OK, "ok");
            case OTHER -> code(Severity.INFO, "notAppendixOne");
            case UNKNOWN -> code(Severity.NOT_CHECKED, "unknown");
            case WEAK -> code(Severity.ERROR, "weak");
        };
        return finding.with("algorithm", worst.name());
    }

    private static Finding code(Severity severity, String result) {
        return Finding.of(Messages.CATALOGUE, severity, CODE + result)
                .citing(AppendixTwo.CIRCULAR + ", Phụ lục I, 1.2 và 1.3");
    }
}
