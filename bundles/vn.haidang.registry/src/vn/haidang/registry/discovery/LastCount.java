package vn.haidang.registry.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/**
 * What the last campaign that was about an asset says of it.
 *
 * @param campaign the code of the campaign
 * @param at when it was seen, or for one that was missing the day the campaign ended
 * @param isMissing whether it was looked for and not found
 * @param place the id of the place it was seen in
 * @param scanned what was scanned or typed
 */
record LastCount(String campaign, Instant at, boolean isMissing, Optional<String> place, Optional<String> scanned) {

    /** By the id of the asset. */
    static Map<String, LastCount> byAsset(List<CountedStocktake> stocktakes) {
        Map<String, LastCount> last = new HashMap<>();
        for (CountedStocktake counted : stocktakes) {
            String code = counted.campaign().code();
            for (Value value : counted.campaign().all("sightings")) {
                Values sighting = ((Value.Part) value).values();
                sighting.reference("element").ifPresent(id -> sighting.moment("at").ifPresent(at -> last.merge(id,
                        new LastCount(code, at, false, sighting.reference("place"), sighting.text("scanned")),
                        LastCount::later)));
            }
            counted.campaign().values().day("endedOn").ifPresent(end -> counted.missing().forEach(id -> last.merge(id,
                    new LastCount(code, startOf(end), true, Optional.empty(), Optional.empty()), LastCount::later)));
        }
        return last;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ValueFormat.CITY_ZONE).toInstant();
    }

    /** The later of two; of two at the same moment the second. */
    private static LastCount later(LastCount one, LastCount other) {
        return one.at.isAfter(other.at) ? one : other;
    }
}
