package vn.haidang.registry.ui.internal.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.registry.Element;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.Target;
import vn.haidang.registry.ui.internal.SmallModel;
import vn.haidang.registry.ui.internal.succession.SuccessionDraft.Act;

@DisplayName("A succession in the making")
class SuccessionDraftTest {

    private static final Element ONE = SmallModel.element(SmallModel.UNIT, "W05", "Phường Một");
    private static final Element TWO = SmallModel.element(SmallModel.UNIT, "W07", "Phường Hai");
    private static final Target NEW = new Target.Created("P1", "Phường Mới", "ward", Optional.empty());
    private static final Target OTHER = new Target.Existing(TWO);

    private final SuccessionDraft draft = new SuccessionDraft("TD-1", LocalDate.parse("2026-11-22"));

    @Test
    void whatIsMissingIsNamedUntilItIsThere() {
        assertEquals(List.of("succession.noUnits", "succession.noTarget", "succession.noName"), draft.missingUnits());
        draft.setFrom(List.of(ONE, TWO));
        draft.setTo(List.of(NEW));
        draft.setName("Lập phường");
        assertEquals(List.of(), draft.missingUnits());
        assertEquals(List.of(), draft.missing());
        draft.setAct(new Act.New("1661/NQ", ""));
        assertEquals(List.of("succession.noAct"), draft.missing());
    }

    @Test
    void aSplitGivesTheFirstTargetWhatIsNotChosen() {
        draft.setKind(SuccessionKind.SPLIT);
        draft.setFrom(List.of(ONE));
        draft.setTo(List.of(NEW, OTHER));
        draft.choose(List.of("M1"), OTHER);
        assertEquals(Optional.of(NEW), draft.request().rest());
        assertEquals(Map.of("M1", OTHER), draft.request().choices());
        assertTrue(draft.isOfOneUnit());
    }

    @Test
    void choicesAreForgottenWithTheUnitsTheyWereMadeFor() {
        draft.setKind(SuccessionKind.TRANSFER);
        draft.setFrom(List.of(ONE));
        draft.setTo(List.of(OTHER));
        draft.choose(List.of("M1", "M2"), OTHER);
        draft.leave("M2");
        assertTrue(draft.isChosen("M1"));
        assertFalse(draft.isChosen("M2"));
        draft.setTo(List.of(OTHER));
        assertTrue(draft.isChosen("M1"));
        draft.setFrom(List.of(TWO));
        assertFalse(draft.isChosen("M1"));
    }

    @Test
    void anotherKindHasOtherTargets() {
        draft.setTo(List.of(NEW));
        draft.setKind(SuccessionKind.MERGE);
        assertEquals(List.of(NEW), draft.to());
        draft.setKind(SuccessionKind.DISSOLVE);
        assertEquals(List.of(), draft.to());
    }
}
