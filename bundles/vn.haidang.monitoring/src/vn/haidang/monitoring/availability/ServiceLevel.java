package vn.haidang.monitoring.availability;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.Stretch;

/**
 * How a line, a device, or all lines of a carrier or a unit were in a period; immutable. What was planned is told and
 * does not count.
 *
 * @param kind what it is about
 * @param code the code of the line, device or unit, or the carrier's name
 * @param name its name
 * @param period the period
 * @param lines how many lines it speaks of; 0 for a device
 * @param availability how much of the time it was there; of several lines the times are added up
 * @param planned how long it was under maintenance
 * @param repaired how many of its outages that were not planned have an end
 * @param longest the longest outage that was not planned, cut to the period
 * @param outages all that touch the period, planned ones too, in order of their begin
 */
public record ServiceLevel(Kind kind, String code, String name, Stretch period, int lines, Availability availability,
        Duration planned, int repaired, Duration longest, List<Outage> outages) {

    /** What a service level is about. */
    public enum Kind {
        LINE, DEVICE, CARRIER, UNIT
    }

    public ServiceLevel {
        Objects.requireNonNull(kind);
        outages = List.copyOf(outages);
    }

    /** The mean time to repair (MTTR): how long an outage lasted; empty without any that counts. */
    public Optional<Duration> meanTimeToRepair() {
        return availability.outages() == 0
                ? Optional.empty()
                : Optional.of(availability.down().dividedBy(availability.outages()));
    }

    /** The mean time between failures (MTBF): how long it was there for each outage; empty without any that counts. */
    public Optional<Duration> meanTimeBetweenFailures() {
        return availability.outages() == 0
                ? Optional.empty()
                : Optional.of(availability.observed().minus(availability.down()).dividedBy(availability.outages()));
    }
}
