package vn.haidang.signature.opinion;

import java.util.List;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.Verdict;

/**
 * What another engine says of a document.
 *
 * @param engine the engine with its version
 * @param conclusion the worst of what it says of the signatures
 * @param signatures what it says of each signature, in the engine's order
 * @param report the engine's validation report as XML (ETSI TS 119 102-2), when it makes one
 */
public record Opinion(String engine, Conclusion conclusion, List<Signature> signatures, Optional<String> report) {

    public Opinion {
        signatures = List.copyOf(signatures);
    }

    /**
     * What it says of one signature.
     *
     * @param verdict the conclusion in our terms
     * @param signer who signed, as the engine names it; may be empty
     * @param result the conclusion in the engine's own terms: {@code INDETERMINATE, NO_CERTIFICATE_CHAIN_FOUND}
     * @param reasons errors and warnings in the engine's own words
     */
    public record Signature(Verdict verdict, String signer, String result, List<String> reasons) {
        public Signature {
            reasons = List.copyOf(reasons);
        }
    }
}
