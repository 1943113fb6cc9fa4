package vn.haidang.registry.internal.store;

import vn.haidang.base.finding.Finding;

/** Ends a transaction that would break a rule; what it had written is rolled back. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    Refusal(Finding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
