package vn.haidang.registry.discovery;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided about a proposal.
 *
 * @param author who
 * @param at when
 * @param reason why, in the author's words
 * @param commit the number of the commit it was accepted by
 */
public record Decision(Verdict verdict, String author, Instant at, String reason, Optional<Long> commit) {

    /** What was decided. */
    public enum Verdict {
        /** The registry has it now. */
        ACCEPTED,
        /** It is not to come back while the same is seen. */
        REFUSED,
        /** A refusal was taken back. */
        REOPENED
    }
}
