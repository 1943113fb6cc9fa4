package vn.haidang.signature;

import java.util.List;

import vn.haidang.base.finding.Finding;

/** What a format found in a document; the verifier makes the {@link DocumentVerdict} of it. */
public sealed interface DocumentReading {

    /**
     * The document is signed.
     *
     * @param signatures its signatures in the order they were made, at least one
     * @param findings what concerns the document rather than one signature
     */
    record Signed(List<SignatureVerdict> signatures, List<Finding> findings) implements DocumentReading {
        public Signed {
            signatures = List.copyOf(signatures);
            findings = List.copyOf(findings);
            if (signatures.isEmpty()) {
                throw new IllegalArgumentException("a signed document without a signature");
            }
        }
    }

    /**
     * The document is sound and has no signature.
     *
     * @param findings what there is to say besides that
     */
    record Unsigned(List<Finding> findings) implements DocumentReading {
        public Unsigned {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing can be said of its signatures.
     *
     * @param reason encrypted, broken, too large, …: of severity ERROR or NOT_CHECKED
     */
    record Unreadable(Finding reason) implements DocumentReading {}

    /**
     * The document is marked as a state secret: it is not read further, and nothing of it is kept, not even its hash.
     *
     * @param mark the mark as it stands in the document: MẬT, TỐI MẬT or TUYỆT MẬT
     */
    record StateSecret(String mark) implements DocumentReading {}
}
