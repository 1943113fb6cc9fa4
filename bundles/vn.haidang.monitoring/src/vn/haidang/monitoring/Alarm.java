package vn.haidang.monitoring;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * An alarm: something is out and somebody must know. It latches: it stays open after the trouble has ended until
 * somebody has acknowledged it.
 *
 * @param id the alarm's id
 * @param line the code of the line it is about; of an alarm about a device, which the finding's subject tells, that
 *        device's code
 * @param raisedAt when it was raised
 * @param clearedAt when the trouble ended
 * @param acknowledgement who took notice, and when
 * @param finding what is out and what is behind it, in one sentence, with its evidence
 */
public record Alarm(long id, String line, Instant raisedAt, Optional<Instant> clearedAt,
        Optional<Acknowledgement> acknowledgement, Finding finding) {

    /** Whether the trouble goes on. */
    public boolean isActive() {
        return clearedAt.isEmpty();
    }

    /** Whether it still wants somebody: the trouble goes on, or nobody has acknowledged it yet. */
    public boolean isOpen() {
        return isActive() || acknowledgement.isEmpty();
    }

    /**
     * That somebody took notice (tiếp nhận).
     *
     * @param person who
     * @param at when
     */
    public record Acknowledgement(String person, Instant at) {}
}
