package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.SeriesPoint;

class CodecsTest {

    private static final Instant HOUR = Instant.parse("2026-11-22T01:00:00Z");

    @Test
    void keepsAnHourOfRoundTripsInFewBytes() {
        Random random = new Random(1);
        assertTrue(lengthOf(i -> Math.rint(4_000 + random.nextGaussian() * 50) / 1_000) < 7_000);
    }

    @Test
    void keepsAnHourWithoutLossInLittleMoreThanItsTimes() {
        assertTrue(lengthOf(i -> 0) < 2_500);
    }

    @Test
    void givesValuesOfAnyFormBack() {
        Random random = new Random(2);
        lengthOf(i -> random.nextDouble());
        lengthOf(i -> i % 2 == 0 ? 1e12 : 0.001);
        lengthOf(i -> i % 2 == 0 ? 1e17 : 0.001);
        lengthOf(i -> -0.0);
        lengthOf(i -> random.nextInt());
    }

    private static int lengthOf(IntToDoubleFunction value) {
        Random jitter = new Random(3);
        TimedValues samples = new TimedValues();
        for (int i = 0; i < 3_600; i++) {
            samples.add(HOUR.toEpochMilli() + i * 1_000L + jitter.nextInt(3), value.applyAsDouble(i));
        }
        return roundTrip(new TreeMap<>(Map.of(7, samples)));
    }

    private static int roundTrip(TreeMap<Integer, TimedValues> series) {
        byte[] bytes = HourCodec.encode(HOUR.toEpochMilli(), series);
        TreeMap<Integer, TimedValues> back = HourCodec.decode(HOUR.toEpochMilli(), bytes, number -> true);
        assertEquals(series.keySet(), back.keySet());
        series.forEach((number, samples) -> {
            TimedValues found = back.get(number);
            assertEquals(samples.size(), found.size());
            for (int i = 0; i < samples.size(); i++) {
                assertEquals(samples.time(i), found.time(i));
                assertEquals(samples.quality(i), found.quality(i));
                assertEquals(Double.doubleToRawLongBits(samples.value(i)),
                        Double.doubleToRawLongBits(found.value(i)));
            }
        });
        return bytes.length;
    }

    @Test
    void keepsTheTimesOfSeriesThatArePolledTogetherOnce() {
        TreeMap<Integer, TimedValues> series = new TreeMap<>();
        for (int number = 1; number <= 32; number++) {
            TimedValues samples = new TimedValues();
            Random jitter = new Random(5);
            for (int i = 0; i < 60; i++) {
                samples.add(HOUR.toEpochMilli() + i * 60_000L + jitter.nextInt(40), number == 3 ? i % 7 : 42);
            }
            series.put(number, samples);
        }
        assertTrue(roundTrip(series) < 400);
    }

    @Test
    void keepsWhatIsSuspectAndWhyThereAreGaps() {
        TimedValues samples = new TimedValues();
        for (int i = 0; i < 200; i++) {
            Quality quality = Quality.values()[i / 10 % Quality.values().length];
            samples.add(HOUR.toEpochMilli() + i * 10_000L, quality.isGap() ? Double.NaN : i, quality.code());
        }
        TimedValues nothing = new TimedValues();
        nothing.add(HOUR.toEpochMilli(), Double.NaN, Quality.GAP_NO_ANSWER.code());
        roundTrip(new TreeMap<>(Map.of(1, samples, 9, nothing)));
    }

    @Test
    void givesTheWantedSeriesOnly() {
        TimedValues one = new TimedValues();
        one.add(HOUR.toEpochMilli(), 1);
        byte[] bytes = HourCodec.encode(HOUR.toEpochMilli(), new TreeMap<>(Map.of(1, one, 2, one, 300, one)));
        assertEquals(Set.of(2), HourCodec.decode(HOUR.toEpochMilli(), bytes, number -> number == 2).keySet());
    }

    @Test
    void refusesDamagedBytes() {
        TimedValues samples = new TimedValues();
        samples.add(HOUR.toEpochMilli(), 1);
        byte[] whole = HourCodec.encode(HOUR.toEpochMilli(), new TreeMap<>(Map.of(7, samples)));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(DamagedDataException.class, () -> HourCodec.decode(HOUR.toEpochMilli(), cut, number -> true));
        }
    }

    @Test
    void keepsAMonthOfHourlyPoints() {
        Instant month = Instant.parse("2026-11-01T00:00:00Z");
        TreeMap<Instant, SeriesPoint> points = new TreeMap<>();
        for (int hour = 0; hour < 720; hour += 1 + hour % 3) {
            Instant at = month.plusSeconds(hour * 3_600L);
            OptionalDouble percentile = hour % 2 == 0 ? OptionalDouble.of(hour + 0.25) : OptionalDouble.empty();
            points.put(at, new SeriesPoint(at, hour, hour + 0.125, hour + 0.5, percentile, 3_600, hour % 5, 3, 0.998));
        }
        assertEquals(points, PointCodec.decode(month, Width.HOUR, PointCodec.encode(month, Width.HOUR, points)));
    }
}
