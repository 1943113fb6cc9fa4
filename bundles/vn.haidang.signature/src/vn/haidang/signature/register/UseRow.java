package vn.haidang.signature.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The statistics of one unit or one level of units.
 *
 * @param unit the unit's id; empty for a level, and for what belongs to no unit that is known
 * @param code the unit's code
 * @param name the unit's name
 * @param level the level of the unit
 * @param counts every number
 */
public record UseRow(Optional<String> unit, String code, String name, Level level, Map<UseCell, Integer> counts) {

    public UseRow {
        counts = Map.copyOf(counts);
    }

    /** The levels that the form has rows for. */
    public enum Level {
        /** The city, its departments and centres. */
        CITY,
        /** Wards and communes. */
        COMMUNE,
        /** Certificates that belong to no unit of the registry, as far as known. */
        UNASSIGNED
    }

    /** A number. */
    public int count(UseCell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /** Both added up, with this one's name. */
    public UseRow plus(UseRow other) {
        Map<UseCell, Integer> sums = new EnumMap<>(UseCell.class);
        for (UseCell cell : UseCell.values()) {
            sums.put(cell, count(cell) + other.count(cell));
        }
        return new UseRow(unit, code, name, level, sums);
    }
}
