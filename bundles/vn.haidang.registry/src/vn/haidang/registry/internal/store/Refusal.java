package vn.haidang.registry.internal.store;

import vn.haidang.base.finding.Finding;

/** Ends work that would break a rule; what it had written in a transaction is rolled back. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    public Refusal(Finding finding) {
        this(finding, null);
    }

    private Refusal(Finding finding, Throwable cause) {
        super(finding.toString(), cause, false, false);
        this.finding = finding;
    }

    /** The same with what was thrown below as its evidence. */
    public Refusal because(Throwable below) {
        return new Refusal(finding.showing(below.getClass().getSimpleName(), String.valueOf(below.getMessage())),
                below);
    }

    /** Which rule. */
    public Finding finding() {
        return finding;
    }
}
