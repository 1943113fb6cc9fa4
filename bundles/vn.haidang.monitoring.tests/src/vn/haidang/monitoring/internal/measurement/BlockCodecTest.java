package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.measurement.SeriesPoint;

class BlockCodecTest {

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
        byte[] bytes = BlockCodec.encode(HOUR.toEpochMilli(), samples);
        TimedValues back = BlockCodec.decode(HOUR.toEpochMilli(), bytes);
        assertEquals(samples.size(), back.size());
        for (int i = 0; i < back.size(); i++) {
            assertEquals(samples.time(i), back.time(i));
            assertEquals(Double.doubleToRawLongBits(samples.value(i)), Double.doubleToRawLongBits(back.value(i)));
        }
        return bytes.length;
    }

    @Test
    void refusesDamagedBytes() {
        TimedValues samples = new TimedValues();
        samples.add(HOUR.toEpochMilli(), 1);
        byte[] whole = BlockCodec.encode(HOUR.toEpochMilli(), samples);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(DamagedDataException.class, () -> BlockCodec.decode(HOUR.toEpochMilli(), cut));
        }
    }

    @Test
    void keepsAMonthOfHourlyPoints() {
        Instant month = Instant.parse("2026-11-01T00:00:00Z");
        TreeMap<Instant, SeriesPoint> points = new TreeMap<>();
        for (int hour = 0; hour < 720; hour += 1 + hour % 3) {
            Instant at = month.plusSeconds(hour * 3_600L);
            points.put(at, new SeriesPoint(at, hour, hour + 1.0 / 3, hour + 0.5, 3_600));
        }
        assertEquals(points, RollupCodec.decode(month, RollupCodec.encode(month, points)));
    }
}
