package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;

class PollCodecTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -1, 0.001, 4.123, -4.123, 0.1, 1.0 / 3, 12_345_678, 1e9, 9_007_199_254_740.99,
            9_007_199_254_740_993.0, 1e18, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, Math.PI})
    void givesEachValueBackToTheLastBit(double value) {
        Sample sample = new Sample(new SeriesKey("A", Metric.IN_RATE), value);
        assertEquals(List.of(sample), PollCodec.decode(PollCodec.encode(List.of(sample))));
    }

    @Test
    void givesAPollOfACityBackAndIsShort() {
        List<Sample> samples = city();
        byte[] bytes = PollCodec.encode(samples);
        assertEquals(samples, PollCodec.decode(bytes));
        assertTrue(bytes.length < 27 * 60, "bytes: " + bytes.length);
    }

    @Test
    void findsOneSeriesAmongAll() {
        byte[] bytes = PollCodec.encode(city());
        for (Sample sample : city()) {
            assertEquals(OptionalDouble.of(sample.value()), PollCodec.find(bytes, sample.key()));
        }
        assertEquals(OptionalDouble.empty(), PollCodec.find(bytes, new SeriesKey("ĐT-3", Metric.OUT_RATE)));
        assertEquals(OptionalDouble.empty(), PollCodec.find(bytes, new SeriesKey("ĐT", Metric.LOSS)));
    }

    @Test
    void refusesDamagedBytesInsteadOfGuessing() {
        byte[] whole = PollCodec.encode(city());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(DamagedDataException.class, () -> PollCodec.decode(cut));
        }
        byte[] newer = whole.clone();
        newer[0] = 3;
        assertThrows(DamagedDataException.class, () -> PollCodec.decode(newer));
    }

    @Test
    void survivesAnyBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40) + 1];
            random.nextBytes(bytes);
            bytes[0] = 2;
            try {
                PollCodec.decode(bytes);
            } catch (DamagedDataException | IllegalArgumentException e) {
                // Refused, which is all that is asked: a value that is not finite is refused by Sample itself.
                continue;
            }
        }
    }

    private static List<Sample> city() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            samples.add(new Sample(new SeriesKey("ĐT-" + i, Metric.ROUND_TRIP), 4 + i / 1000.0));
            samples.add(new Sample(new SeriesKey("ĐT-" + i, Metric.LOSS), i % 2));
        }
        return samples;
    }
}
