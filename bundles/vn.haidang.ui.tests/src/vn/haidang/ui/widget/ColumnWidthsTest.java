package vn.haidang.ui.widget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.ui.widget.ColumnWidths.Wish;

@DisplayName("The width of a table is shared among its columns")
class ColumnWidthsTest {

    private static final List<Wish> WISHES = List.of(new Wish(60, 100, 1), new Wish(80, 300, 3), new Wish(40, 40, 0));

    @Test
    void whatIsLeftOverIsSharedByWeight() {
        assertArrayEquals(new int[]{150, 450, 40}, ColumnWidths.of(WISHES, 640));
    }

    @Test
    void theWidthIsUsedUpToTheLastPoint() {
        for (int width = 180; width < 900; width++) {
            assertEquals(width, Arrays.stream(ColumnWidths.of(WISHES, width)).sum(), "of " + width);
        }
    }

    @Test
    void whatLacksIsTakenFromThoseThatHaveMoreThanTheyNeed() {
        int[] widths = ColumnWidths.of(WISHES, 310);
        assertTrue(widths[0] >= 60 && widths[0] < 100, Arrays.toString(widths));
        assertTrue(widths[1] >= 80 && widths[1] < 300, Arrays.toString(widths));
        assertEquals(40, widths[2]);
    }

    @Test
    void noColumnGetsLessThanItsLeast() {
        assertArrayEquals(new int[]{60, 80, 40}, ColumnWidths.of(WISHES, 100));
    }

    @Test
    void aColumnIsNeverWantedNarrowerThanItsLeast() {
        assertEquals(60, new Wish(60, 10, 1).natural());
    }

    @Test
    void columnsWithoutWeightTakeNothingOfWhatIsLeftOver() {
        assertArrayEquals(new int[]{50, 70}, ColumnWidths.of(List.of(new Wish(50, 50, 0), new Wish(70, 70, 0)), 400));
    }
}
