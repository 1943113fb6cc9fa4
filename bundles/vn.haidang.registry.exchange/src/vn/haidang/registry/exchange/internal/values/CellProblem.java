package vn.haidang.registry.exchange.internal.values;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.exchange.internal.Messages;

/** A cell that cannot be read as what its column is to hold; who knows the cell's place adds it to the finding. */
public final class CellProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    CellProblem(String code) {
        this(Messages.error(code));
    }

    CellProblem(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    /** What is wrong, without file, row and column. */
    public Finding finding() {
        return finding;
    }
}
