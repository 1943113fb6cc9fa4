package vn.haidang.monitoring.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.ui.internal.Lines;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;

@DisplayName("What a tile says")
class TileTextTest {

    private static final Texts VIETNAMESE = Messages.in(UiLanguage.of(Language.VIETNAMESE));

    private static TileText tile(LineState state, Duration since) {
        return TileText.of(Lines.status("Phường Thị Nại", state, since), LineFacts.NONE, Optional.empty(), Lines.NOW,
                VIETNAMESE);
    }

    @Test
    void aGoodLineShowsItsRoundTripAndLoss() {
        TileText tile = tile(LineState.UP, Duration.ofDays(41));
        assertEquals("Thị Nại", tile.name());
        assertEquals("Phường · Viettel 50M", tile.contract());
        assertEquals("Tốt", tile.state());
        assertEquals("14 ms · mất 4%", tile.figures());
    }

    @Test
    void aCutLineShowsForHowLong() {
        TileText tile = tile(LineState.DOWN, Duration.ofMinutes(14));
        assertEquals(StateLook.FAULT, tile.look());
        assertEquals("Mất kết nối", tile.state());
        assertEquals("14 phút", tile.figures());
    }

    @ParameterizedTest(name = "{0} is {1} on the tile")
    @CsvSource({"PT5S, 5 giây", "PT61S, 1 phút", "PT3H12M, 3 giờ", "PT50H, 2 ngày"})
    void fromAfarTheLargestUnitIsEnough(Duration length, String text) {
        assertEquals(text, tile(LineState.DOWN, length).figures());
    }

    @Test
    void theDetailsSayEverythingAloud() {
        String details = tile(LineState.UP, Duration.ofMinutes(3)).details();
        for (String part : new String[]{"Phường Thị Nại (DT-W07)", "Tốt từ 21/11/2026 14:02, đã 3 phút", "14 ms", "4%",
                "12,3 Mbit/s", "3,1 Mbit/s", "TSL-QNN-04411"}) {
            assertTrue(details.contains(part), () -> part + " in:\n" + details);
        }
    }

    @ParameterizedTest
    @EnumSource(LineState.class)
    void everyStateHasALookAWordAndOnlyUpLooksGood(LineState state) {
        for (Language language : Language.values()) {
            TileText tile = TileText.of(Lines.status("Xã Nhơn Châu", state, Duration.ofSeconds(3)), LineFacts.NONE,
                    Optional.empty(), Lines.NOW,
                    Messages.in(UiLanguage.of(language)));
            assertTrue(!tile.state().isBlank());
            assertEquals(state == LineState.UP, tile.look() == StateLook.GOOD);
        }
    }

    @ParameterizedTest(name = "{0} is {2} of kind {1}")
    @CsvSource({"Phường Thị Nại, Phường, Thị Nại", "Xã Nhơn Châu, Xã, Nhơn Châu", "Phòng Y tế, Phòng, Y tế",
            "Phòng Quản lý đô thị, Phòng, Quản lý đô thị",
            "Trung tâm tích hợp dữ liệu tỉnh, Trung tâm, Tích hợp dữ liệu tỉnh", "Cảng Quy Nhơn, '', Cảng Quy Nhơn",
            "Phường, '', Phường"})
    void theKindOfUnitGoesOffTheName(String name, String kind, String proper) {
        assertEquals(new PlaceName(kind, proper), PlaceName.of(name));
    }
}
