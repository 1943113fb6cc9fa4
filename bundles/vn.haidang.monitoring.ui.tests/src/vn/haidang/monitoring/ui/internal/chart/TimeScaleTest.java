package vn.haidang.monitoring.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The time axis shows round times of the city's clock")
class TimeScaleTest {

    private static final ZoneId CITY = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @EnumSource(ChartRange.class)
    void whatGoesOntoTheAxisComesBack(ChartRange range) {
        TimeScale scale = new TimeScale(range.tickUnit(), CITY);
        Instant time = Instant.parse("2026-11-21T07:05:10Z");
        assertEquals(time, scale.fromAxis(scale.toAxis(time)));
    }

    @Test
    void theChartIsToldThatAWrittenTimeCannotBeReadBack() {
        TimeScale scale = new TimeScale(ChartRange.HOUR.tickUnit(), CITY);
        assertThrows(ParseException.class, () -> scale.format("HH:mm").parseObject("09:00"));
    }

    @Test
    void aDaysTicksAreAtHoursOfTheClockOnTheWall() {
        TimeScale scale = new TimeScale(ChartRange.DAY.tickUnit(), CITY);
        double nine = scale.toAxis(Instant.parse("2026-11-21T02:00:00Z"));
        assertEquals(Math.rint(nine), nine, "09:00 in the city is a whole number of units");
        assertEquals("09:00", scale.format("HH:mm").format(nine));
        assertEquals("12:00", scale.format("HH:mm").format(nine + 1));
    }
}
