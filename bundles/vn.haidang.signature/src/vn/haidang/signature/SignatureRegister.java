package vn.haidang.signature;

import java.time.Instant;
import java.util.Map;

/**
 * The register of verified documents: hashes, names and verdicts, never content; as an OSGi service. Safe for use by
 * several threads; every method may block on the database.
 */
public interface SignatureRegister {

    /**
     * Keeps a verdict; a newer one on the same bytes replaces the older one, but not the time the document was first
     * seen. A file of no known format is not kept: nothing was verified of it.
     */
    void keep(DocumentVerdict verdict);

    /**
     * How many documents there are of each conclusion whose last signature claims a time in the period; documents
     * without any signing time are counted by the time they were first seen, so that verifying an old document again
     * moves it into no other period. The period includes its beginning and not its end.
     */
    Map<DocumentVerdict.Conclusion, Integer> countSignedBetween(Instant from, Instant to);
}
