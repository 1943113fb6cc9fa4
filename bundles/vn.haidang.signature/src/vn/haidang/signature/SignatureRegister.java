package vn.haidang.signature;

import java.time.Instant;
import java.util.Map;

/**
 * The register of verified documents: hashes, names and verdicts, never content; as an OSGi service. Safe for use by
 * several threads; every method may block on the database.
 */
public interface SignatureRegister {

    /** Keeps a verdict; a newer one on the same bytes replaces the older one. */
    void keep(DocumentVerdict verdict);

    /**
     * How many documents there are of each conclusion whose last signature claims a time in the period; documents
     * without any signing time are counted by the time they were verified.
     */
    Map<DocumentVerdict.Conclusion, Integer> countSignedBetween(Instant from, Instant to);
}
