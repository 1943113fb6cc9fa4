package vn.haidang.registry.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One row of the commits.
 *
 * @param number from 1 without gaps
 * @param at when, to the microsecond
 * @param author who
 * @param reason why
 */
record CommitEntry(long number, Instant at, String author, String reason) {

    /** @param lastHistory the hash of the last history row of this commit, which stands for all of them */
    String hash(String previous, String lastHistory) {
        return ChainHash.of(previous, List.of(Optional.of(Long.toString(number)), Optional.of(at.toString()),
                Optional.of(author), Optional.of(reason), Optional.of(lastHistory)));
    }
}
