package vn.haidang.signature.ui.internal.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time line of a certificate path")
class PathChartTest {

    private static final Instant SIGNED = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant VERIFIED = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void everyTimeHasAPlaceOnIt() {
        PathChart chart = PathChart.of(List.of(), Optional.of(SIGNED), VERIFIED);
        assertTrue(chart.place(SIGNED) > 0);
        assertTrue(chart.place(VERIFIED) < 1);
        assertTrue(chart.place(SIGNED) < chart.place(VERIFIED));
    }

    @Test
    void oneMomentAloneIsNoDivisionByNothing() {
        PathChart chart = PathChart.of(List.of(), Optional.empty(), VERIFIED);
        assertEquals(0.5, chart.place(VERIFIED), 1e-9);
    }

    @Test
    void yearsAreNamedAndNotMoreThanCanBeRead() {
        PathChart some = new PathChart(SIGNED, VERIFIED);
        assertEquals(List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)), some.years(ZoneOffset.UTC, 8));
        PathChart many = new PathChart(Instant.parse("0001-06-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"));
        assertTrue(many.years(ZoneOffset.UTC, 8).size() <= 9, many.years(ZoneOffset.UTC, 8).toString());
    }
}
