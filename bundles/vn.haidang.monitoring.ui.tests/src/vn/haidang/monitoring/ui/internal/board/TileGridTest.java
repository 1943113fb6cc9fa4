package vn.haidang.monitoring.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where the tiles go")
class TileGridTest {

    @ParameterizedTest(name = "{0} tiles in {1} x {2}")
    @CsvSource({"27, 1040, 560", "27, 300, 500", "1, 1600, 900", "27, 1920, 1040", "27, 90, 80", "500, 1600, 900"})
    void tilesDoNotOverlapAndStayWithinTheWidth(int tiles, int width, int height) {
        TileGrid grid = TileGrid.fitting(tiles, width, height);
        for (int i = 0; i < tiles; i++) {
            Rectangle tile = grid.tile(i);
            assertTrue(grid.columns() == 1 || tile.x + tile.width <= width, tile.toString());
            for (int j = 0; j < i; j++) {
                assertFalse(tile.intersects(grid.tile(j)), i + " and " + j);
            }
        }
    }

    @Test
    void aWholeScreenMakesTilesLarger() {
        assertEquals(1.0, TileGrid.fitting(27, 1040, 520).scale());
        assertTrue(TileGrid.fitting(27, 1920, 1040).scale() >= 1.5);
    }

    @Test
    void moreColumnsOnAWiderWindow() {
        assertTrue(TileGrid.fitting(27, 1400, 400).columns() > TileGrid.fitting(27, 700, 400).columns());
    }
}
