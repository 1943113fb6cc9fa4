package vn.haidang.monitoring.availability;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.Stretch;

/**
 * How a line, a device, or all lines of a carrier or a unit were in a period; immutable. Maintenance is
 * out of the sum: its time is neither watched nor down. An outage that outlasts the work, or began before it, is cut at the
 * work's edges: the rest of it counts. One of which nothing is left is planned: it is told and does not count.
 *
 * @param kind what it is about
 * @param code the code of the line, device or unit, or the carrier's name
 * @param name its name
 * @param period the period
 * @param lines how many lines it speaks of; 0 for a device
 * @param availability how much of the time it was there; of several lines the times are added up
 * @param planned how long it was under maintenance
 * @param outages all that touch the period, planned ones too, in order of their begin
 * @param cutByWork of the outages that were partly under maintenance: how much of each, within the period, was not
 */
public record ServiceLevel(Kind kind, String code, String name, Stretch period, int lines, Availability availability,
        Duration planned, List<Outage> outages, Map<Outage, Duration> cutByWork) {

    /** What a service level is about. */
    public enum Kind {
        LINE, DEVICE, CARRIER, UNIT
    }

    public ServiceLevel {
        Objects.requireNonNull(kind);
        outages = List.copyOf(outages);
        cutByWork = Map.copyOf(cutByWork);
    }

    /** The outages that count, in order of their begin. */
    public List<Outage> counted() {
        return outages.stream().filter(outage -> !outage.isPlanned()).toList();
    }

    /** How much of an outage counts: what of it lies in the period and not under maintenance. */
    public Duration counted(Outage outage) {
        return outage.isPlanned()
                ? Duration.ZERO
                : cutByWork.getOrDefault(outage, outage.within(period.from(), period.to()));
    }

    /** The most that counts of one outage. */
    public Duration longest() {
        return outages.stream().map(this::counted).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /**
     * The mean time to repair (MTTR): how long an outage lasted; empty without any that counts and has a length. One that was
     * only seen afterwards has none.
     */
    public Optional<Duration> meanTimeToRepair() {
        List<Duration> lengths = outages.stream().map(this::counted).filter(length -> !length.isZero()).toList();
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(lengths.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(lengths.size()));
    }

    /** The mean time between failures (MTBF): how long it was there for each outage; empty without any that counts. */
    public Optional<Duration> meanTimeBetweenFailures() {
        return availability.outages() == 0
                ? Optional.empty()
                : Optional.of(availability.observed().minus(availability.down()).dividedBy(availability.outages()));
    }
}
