package vn.haidang.monitoring.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.ui.internal.chart.ChartData.Value;

@DisplayName("A gap in the measurements is a gap in the chart")
class ChartDataTest {

    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(5);

    private static List<SeriesPoint> points(int... steps) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int step : steps) {
            points.add(new SeriesPoint(START.plus(STEP.multipliedBy(step)), 1, 2, 3, 60));
        }
        return points;
    }

    @ParameterizedTest(name = "{0} makes stretches of {1}")
    @CsvSource({"0 1 2 3, 4", "0 1 5 6 7, 2 3", "0 2 4, 1 1 1", "'', ''", "3, 1"})
    void aMissingStepCutsTheSeries(String steps, String lengths) {
        int[] given = steps.isBlank()
                ? new int[0]
                : Arrays.stream(steps.split(" ")).mapToInt(Integer::parseInt).toArray();
        List<List<Value>> stretches = ChartData.stretches(points(given), STEP, 1);
        assertEquals(lengths, String.join(" ", stretches.stream().map(s -> Integer.toString(s.size())).toList()));
    }

    @Test
    void valuesAreInTheUnitOfTheAxis() {
        assertEquals(2e6, ChartData.stretches(points(0), STEP, 1e6).get(0).get(0).value());
    }
}
