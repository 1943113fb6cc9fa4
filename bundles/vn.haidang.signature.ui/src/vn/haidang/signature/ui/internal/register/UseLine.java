package vn.haidang.signature.ui.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.register.UseRow;
import vn.haidang.signature.register.UseRow.Level;

/**
 * A line of the statistics: a unit, or all units of a level added up.
 *
 * @param row the numbers, with the name shown
 * @param units the units whose numbers are in it; an empty one stands for what belongs to no unit
 * @param isSum whether it adds up others
 */
record UseLine(UseRow row, List<Optional<String>> units, boolean isSum) {

    UseLine {
        units = List.copyOf(units);
    }

    /** The sums of the levels first, as the form has them, then every unit. */
    static List<UseLine> of(List<UseRow> rows, Map<Level, String> names) {
        List<UseLine> lines = new ArrayList<>();
        for (Level level : List.of(Level.CITY, Level.COMMUNE)) {
            List<UseRow> members = rows.stream().filter(row -> row.level() == level).toList();
            if (!members.isEmpty()) {
                UseRow none = new UseRow(Optional.empty(), "", names.get(level), level, Map.of());
                lines.add(new UseLine(members.stream().reduce(none, UseRow::plus),
                        members.stream().map(UseRow::unit).toList(), true));
            }
        }
        rows.forEach(row -> lines.add(new UseLine(named(row, names), List.of(row.unit()), false)));
        return lines;
    }

    private static UseRow named(UseRow row, Map<Level, String> names) {
        return row.level() == Level.UNASSIGNED
                ? new UseRow(row.unit(), row.code(), names.get(Level.UNASSIGNED), row.level(), row.counts())
                : row;
    }

    /** What makes it the same line after the numbers were read anew. */
    Object identity() {
        return List.of(isSum, row.level(), row.unit().orElse(""));
    }
}
