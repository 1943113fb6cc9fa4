package vn.haidang.signature.ui.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow;
import vn.haidang.signature.register.UseRow.Level;

@DisplayName("The lines of the register")
class UseLineTest {

    private static final Map<Level, String> NAMES = Map.of(Level.CITY, "cấp thành phố", Level.COMMUNE, "phường, xã",
            Level.UNASSIGNED, "Chưa rõ đơn vị");

    private static UseRow row(String unit, Level level, int documents) {
        return new UseRow(Optional.of(unit), unit, "Đơn vị " + unit, level,
                Map.of(UseCell.DOCUMENTS_BY_BOTH, documents));
    }

    @Test
    void levelsAreAddedUpAndComeFirst() {
        List<UseLine> lines = UseLine.of(List.of(row("a", Level.CITY, 2), row("b", Level.COMMUNE, 3),
                row("c", Level.COMMUNE, 4)), NAMES);
        assertEquals(List.of("cấp thành phố", "phường, xã", "Đơn vị a", "Đơn vị b", "Đơn vị c"),
                lines.stream().map(line -> line.row().name()).toList());
        assertEquals(7, lines.get(1).row().count(UseCell.DOCUMENTS_BY_BOTH));
        assertEquals(List.of(Optional.of("b"), Optional.of("c")), lines.get(1).units());
    }

    @Test
    void whatBelongsToNoUnitIsSaidInWordsAndNotAddedUp() {
        List<UseLine> lines = UseLine.of(List.of(
                new UseRow(Optional.empty(), "", "", Level.UNASSIGNED, Map.of(UseCell.PERSONS_USED, 5))), NAMES);
        assertEquals(List.of("Chưa rõ đơn vị"), lines.stream().map(line -> line.row().name()).toList());
    }
}
