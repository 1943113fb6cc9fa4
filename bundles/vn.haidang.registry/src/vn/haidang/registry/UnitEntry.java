package vn.haidang.registry;

import java.util.Optional;

/**
 * A unit of the city: the city itself, a department, the IT centre, a ward or a commune.
 *
 * @param id the registry's stable id
 * @param code the unit's code
 * @param name its name in Vietnamese, as on its seal
 * @param kind what kind of unit
 * @param parent the code of the unit it belongs to
 */
public record UnitEntry(String id, String code, String name, Kind kind, Optional<String> parent) {

    /** The kinds of unit: city, department (phòng), centre (trung tâm), ward (phường), commune (xã). */
    public enum Kind {
        CITY, DEPARTMENT, CENTRE, WARD, COMMUNE, OTHER
    }
}
