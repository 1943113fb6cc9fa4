package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.monitoring.Stretch;

/**
 * What all witnesses say of a line in a period, one lane each.
 *
 * @param period the period
 * @param lanes the witnesses that there are
 * @param maintenance when the line was worked on, without overlaps
 */
public record Timeline(Stretch period, List<Lane> lanes, List<Stretch> maintenance) {

    public Timeline {
        lanes = List.copyOf(lanes);
        maintenance = List.copyOf(maintenance);
    }

    /** Whether nobody says anything. */
    public boolean isEmpty() {
        return lanes.stream().allMatch(lane -> lane.bands().isEmpty() && lane.marks().isEmpty())
                && maintenance.isEmpty();
    }

    /** The begins of the outages and hidden changes, in order. */
    public List<Instant> moments() {
        return lanes.stream().filter(lane -> lane.witness() == Lane.Witness.OUTAGES)
                .flatMap(lane -> Stream.concat(lane.bands().stream().map(band -> band.when().from()),
                        lane.marks().stream().map(Mark::at)))
                .sorted().toList();
    }

    /** The first of {@link #moments} after a moment, or the last before it. */
    public Optional<Instant> next(Instant from, boolean isForward) {
        return isForward
                ? moments().stream().filter(from::isBefore).findFirst()
                : moments().stream().filter(from::isAfter).reduce((one, other) -> other);
    }
}
