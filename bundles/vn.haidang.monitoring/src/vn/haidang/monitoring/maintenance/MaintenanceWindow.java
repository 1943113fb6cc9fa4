package vn.haidang.monitoring.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.Stretch;

/**
 * A planned maintenance. It is never deleted, so that what it once excused can be told later; it is ended instead, and
 * what was before its end stays.
 *
 * @param id its number
 * @param scope what is worked on
 * @param schedule when
 * @param reason what is done, 1 to 1,000 characters
 * @param author who planned it
 * @param createdAt when it was planned, which may be after its first begin
 * @param ended who ended it before its time, and when
 */
public record MaintenanceWindow(long id, MaintenanceScope scope, MaintenanceSchedule schedule, String reason,
        String author, Instant createdAt, Optional<Ended> ended) {

    /**
     * That somebody ended it.
     *
     * @param person who
     * @param at when; it does not happen from then on
     */
    public record Ended(String person, Instant at) {}

    /** When it happens in a period, cut to it, in order. */
    public List<Stretch> within(Stretch period) {
        Instant end = ended.map(Ended::at).filter(at -> at.isBefore(period.to())).orElse(period.to());
        return end.isAfter(period.from()) ? schedule.within(new Stretch(period.from(), end)) : List.of();
    }

    /** Whether it goes on at an instant. */
    public boolean covers(Instant at) {
        return !within(new Stretch(at, at.plusMillis(1))).isEmpty();
    }
}
