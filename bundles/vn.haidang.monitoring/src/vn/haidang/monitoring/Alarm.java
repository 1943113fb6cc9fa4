package vn.haidang.monitoring;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;

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
 * @param assignee whose matter it is now
 * @param shelvedUntil until when nobody wants to hear of it; it comes back by itself
 * @param finding what is out and what is behind it, in one sentence, with its evidence; its remedy says what to check and
 *        whom to call
 */
public record Alarm(long id, String line, Instant raisedAt, Optional<Instant> clearedAt,
        Optional<Acknowledgement> acknowledgement, Optional<String> assignee, Optional<Instant> shelvedUntil,
        Finding finding) {

    /** The code of the finding of a line that comes and goes. */
    public static final String LINE_FLAPPING = "line.flapping";

    public Alarm {
        Objects.requireNonNull(finding, "finding");
    }

    /** An alarm that nobody has taken on or put away. */
    public Alarm(long id, String line, Instant raisedAt, Optional<Instant> clearedAt,
            Optional<Acknowledgement> acknowledgement, Finding finding) {
        this(id, line, raisedAt, clearedAt, acknowledgement, Optional.empty(), Optional.empty(), finding);
    }

    /** Whether the trouble goes on. */
    public boolean isActive() {
        return clearedAt.isEmpty();
    }

    /** Whether it still wants somebody: the trouble goes on, or nobody has acknowledged it yet. */
    public boolean isOpen() {
        return isActive() || acknowledgement.isEmpty();
    }

    /** Whether nobody wants to hear of it at an instant. */
    public boolean isShelved(Instant at) {
        return shelvedUntil.filter(at::isBefore).isPresent();
    }

    /** How grave it is. */
    public Severity severity() {
        return finding.severity();
    }

    /**
     * That somebody took notice (tiếp nhận).
     *
     * @param person who
     * @param at when
     */
    public record Acknowledgement(String person, Instant at) {}
}
