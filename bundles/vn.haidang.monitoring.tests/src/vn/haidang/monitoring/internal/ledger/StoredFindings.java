package vn.haidang.monitoring.internal.ledger;

import vn.haidang.base.finding.Finding;

/** Findings of the tests of this package, for those of others. */
public final class StoredFindings {

    private StoredFindings() {}

    public static Finding down(int number) {
        return StoredFindingTest.down(number);
    }
}
