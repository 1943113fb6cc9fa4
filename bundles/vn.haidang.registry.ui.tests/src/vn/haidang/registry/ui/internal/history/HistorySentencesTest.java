package vn.haidang.registry.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementHistory.Kind;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.ui.internal.SmallModel;

@DisplayName("What happened to an element, in sentences")
class HistorySentencesTest {

    private static final RegistrySnapshot NOW = SmallModel.snapshot(9,
            SmallModel.element(SmallModel.PLACE, "T2", "Tầng 2"), SmallModel.element(SmallModel.PLACE, "T3", "Tầng 3"),
            SmallModel.element(SmallModel.SERVER, "M1", "Máy 1"), SmallModel.element(SmallModel.SERVER, "M2", "Máy 2"));

    private final List<Long> asked = new ArrayList<>();

    private HistoryEntry told(ChangeOrigin origin, Kind kind, FeatureChange... changes) {
        HistorySentences sentences = new HistorySentences(SmallModel.TEXTS, new NamesThen(commit -> {
            asked.add(commit);
            return SmallModel.snapshot(commit, SmallModel.element(SmallModel.PLACE, "T9", "Tầng mái"));
        }, NOW));
        return sentences.of(List.of(new ElementHistory(
                new CommitInfo(7, Instant.parse("2026-10-12T07:05:00Z"), origin), "M1", "Server", kind,
                List.of(changes)))).get(0);
    }

    private static ChangeOrigin because(String reason) {
        return new ChangeOrigin("kỹ thuật viên 2", "máy 2", reason);
    }

    private static FeatureChange change(String feature, List<Value> before, List<Value> after) {
        return new FeatureChange(feature, before, after);
    }

    private static List<Value> place(String id) {
        return List.of(new Value.Reference(id));
    }

    private static Value origin(String source) {
        return new Value.Part(Values.builder(SmallModel.ORIGIN).put("feature", List.of(new Value.Text("place")))
                .put("source", List.of(new Value.Choice(source))).build());
    }

    @Test
    void oneChangeIsOneSentenceWithItsReason() {
        HistoryEntry entry = told(because("theo biên bản 45"), Kind.CHANGED, change("place", place("T2"), place("T3")));
        assertEquals("12/10/2026 14:05 kỹ thuật viên 2 đổi Vị trí: T2 Tầng 2 → T3 Tầng 3", entry.sentence());
        assertEquals("Lý do: theo biên bản 45 · từ máy 2", entry.why());
        assertTrue(entry.details().isEmpty());
    }

    @Test
    void severalChangesStandBelowEachOther() {
        HistoryEntry entry = told(because(""), Kind.CHANGED, change("place", List.of(), place("T3")),
                change("name", List.of(new Value.Text("Cũ")), List.of(new Value.Text("Mới"))));
        assertEquals("12/10/2026 14:05 kỹ thuật viên 2 đổi 2 giá trị:", entry.sentence());
        assertEquals(List.of("Vị trí: (trống) → T3 Tầng 3", "Tên: Cũ → Mới"), entry.details());
        assertEquals("từ máy 2", entry.why());
    }

    @Test
    void ofManyValuesTheyTellWhichCameAndWhichWent() {
        HistoryEntry entry = told(because(""), Kind.CHANGED,
                change("runsOn", List.of(new Value.Reference("M1")), List.of(new Value.Reference("M2"))));
        assertEquals("đổi Chạy trên: thêm M2 Máy 2, bỏ M1 Máy 1", entry.what());
    }

    @Test
    void whereAnImportedValueCameFromIsToldWithTheReason() {
        HistoryEntry entry = told(new ChangeOrigin("quản trị", "thiet-bi.csv", ""), Kind.CHANGED,
                change("place", place("T2"), place("T3")),
                change("provenance", List.of(), List.of(origin("imported"))));
        assertEquals("đổi Vị trí: T2 Tầng 2 → T3 Tầng 3", entry.what());
        assertEquals("nhập từ tệp thiet-bi.csv", entry.why());
    }

    @Test
    void aValueThatWasOnlyConfirmedIsNoChange() {
        assertEquals("xác nhận lại giá trị",
                told(because(""), Kind.CHANGED, change("provenance", List.of(), List.of(origin("typed")))).what());
    }

    @Test
    void whatIsGoneSinceIsNamedAsItWasThen() {
        HistoryEntry entry = told(because(""), Kind.CHANGED, change("place", place("T9"), place("T3")));
        assertEquals("đổi Vị trí: T9 Tầng mái → T3 Tầng 3", entry.what());
        assertEquals(List.of(6L), asked);
    }

    @Test
    void additionAndRemovalAreTold() {
        assertEquals("thêm vào sổ với 1 giá trị",
                told(because(""), Kind.ADDED, change("place", List.of(), place("T2"))).what());
        assertEquals("xóa khỏi sổ", told(because(""), Kind.REMOVED).what());
    }

    @Test
    void aFieldOfAnotherVersionIsNamed() {
        assertEquals("đổi colour: giá trị của một phiên bản khác",
                told(because(""), Kind.CHANGED, change("colour", List.of(), List.of())).what());
    }
}
