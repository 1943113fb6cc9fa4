package vn.haidang.registry.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.ui.internal.SmallModel;
import vn.haidang.registry.ui.internal.values.ValueWords;

@DisplayName("Two moments of one element side by side")
class ComparisonTest {

    private static final Element PLACE = SmallModel.element(SmallModel.PLACE, "T2", "Tầng 2");
    private static final Element BEFORE = SmallModel.element(SmallModel.SERVER, "M1", "Máy 1").with("place",
            List.of(new Value.Reference("T2")));
    private static final Element AFTER = SmallModel.element(SmallModel.SERVER, "M1", "Máy một").with("runsOn",
            List.of(new Value.Reference("M1")));

    private static Comparison compare(RegistrySnapshot then, RegistrySnapshot now) {
        return Comparison.of("M1", then, now, new ValueWords(SmallModel.TEXTS));
    }

    @Test
    void everyFieldWithAValueIsComparedAndTheOthersLeftOut() {
        Comparison comparison = compare(SmallModel.snapshot(1, BEFORE, PLACE), SmallModel.snapshot(2, AFTER));
        assertEquals(List.of("Mã SAME", "Tên DIFFERENT", "Vị trí ONLY_EARLIER", "Chạy trên ONLY_LATER"),
                comparison.rows().stream().map(row -> row.label() + " " + row.kind()).toList());
        assertEquals(List.of("Tên", "Vị trí", "Chạy trên"),
                comparison.differences().stream().map(Comparison.Row::label).toList());
    }

    @Test
    void eachSideIsNamedAsItWasKnownThen() {
        Comparison comparison = compare(SmallModel.snapshot(1, BEFORE, PLACE), SmallModel.snapshot(2, AFTER));
        assertEquals("T2 Tầng 2", comparison.rows().get(2).before());
        assertEquals("", comparison.rows().get(2).after());
        assertEquals(BEFORE.all("place"), comparison.rows().get(2).old());
    }

    @Test
    void anElementThatWasNotThereHasOnlyOneSide() {
        Comparison comparison = compare(SmallModel.snapshot(1), SmallModel.snapshot(2, AFTER));
        assertTrue(comparison.earlier().isEmpty());
        assertTrue(comparison.rows().stream().allMatch(row -> row.kind() == Comparison.Kind.ONLY_LATER));
        assertTrue(compare(SmallModel.snapshot(1), SmallModel.snapshot(2)).rows().isEmpty());
    }
}
