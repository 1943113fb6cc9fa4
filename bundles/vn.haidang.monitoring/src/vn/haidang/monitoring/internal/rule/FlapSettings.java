package vn.haidang.monitoring.internal.rule;

import java.time.Duration;

/**
 * When something counts as flapping. Time is looked at in slots; a slot in which the state changed counts, the newest
 * one {@link #NEWEST_WEIGHT} and the oldest one {@link #OLDEST_WEIGHT}.
 *
 * @param slot the length of a slot, 1 s to 1 h
 * @param slots how many slots are looked at, 2 to 100
 * @param high from which weighted share of changed slots on it begins to flap, above the low one, at most 1
 * @param low below which share it ends, above 0
 */
public record FlapSettings(Duration slot, int slots, double high, double low) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_SLOTS = 100;

    /** How much a change just now counts. */
    static final double NEWEST_WEIGHT = 1.2;
    /** How much a change at the far end of the window counts. */
    static final double OLDEST_WEIGHT = 0.8;

    /**
     * Twenty slots of a minute with the thresholds that Naemon has for its services: four changes of state on different
     * minutes make something flap, and it is steady again when at most one of the last twenty minutes had a change.
     */
    public static final FlapSettings USUAL = new FlapSettings(Duration.ofMinutes(1), 20, 0.2, 0.05);

    /** @throws IllegalArgumentException when a value is out of its range */
    public FlapSettings {
        require(slot.compareTo(SHORTEST) >= 0 && slot.compareTo(LONGEST) <= 0, "slot", slot);
        require(slots >= 2 && slots <= MOST_SLOTS, "slots", slots);
        require(high > low && high <= 1, "high", high);
        require(low > 0, "low", low);
    }

    /** How far back is looked. */
    public Duration window() {
        return slot.multipliedBy(slots);
    }

    private static void require(boolean isRight, String name, Object value) {
        if (!isRight) {
            throw new IllegalArgumentException("flap." + name + " cannot be " + value);
        }
    }
}
