package vn.haidang.signature.ui.internal.work;

import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;

/**
 * The document that is looked at.
 *
 * @param row its line in the list; empty while none is selected
 * @param verdict everything known of it; empty while it is being read, and when it cannot be
 * @param problem why not everything is known of it
 * @param signatureIndex which of its signatures, from 0
 */
public record LookedAt(Optional<DocumentRow> row, Optional<DocumentVerdict> verdict, Optional<Finding> problem,
        int signatureIndex) {

    /** None. */
    static final LookedAt NOTHING = new LookedAt(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** A document of which only the line is at hand, or everything. */
    static LookedAt at(Optional<DocumentRow> row, Optional<DocumentVerdict> verdict) {
        return new LookedAt(row, verdict, Optional.empty(), 0);
    }

    /** The same with everything known. */
    LookedAt known(DocumentVerdict all) {
        return new LookedAt(Optional.of(DocumentRow.of(all)), Optional.of(all), Optional.empty(), signatureIndex);
    }

    /** The same, of which no more can be known. */
    LookedAt unknown(Finding why) {
        return new LookedAt(row, Optional.empty(), Optional.of(why), signatureIndex);
    }

    /** The same with another signature. */
    LookedAt signature(int index) {
        return new LookedAt(row, verdict, problem, index);
    }

    /** The signature that is looked at. */
    public Optional<SignatureVerdict> signature() {
        return verdict.map(DocumentVerdict::signatures).filter(all -> signatureIndex < all.size())
                .map(all -> all.get(signatureIndex));
    }
}
