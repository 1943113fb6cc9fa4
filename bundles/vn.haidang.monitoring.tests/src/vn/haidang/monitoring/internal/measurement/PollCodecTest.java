package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.internal.measurement.PollCodec.Numbered;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

class PollCodecTest {

    private static final SeriesKey KEY = new SeriesKey("A", Metric.IN_RATE);

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -1, 0.001, 4.123, -4.123, 0.1, 1.0 / 3, 12_345_678, 1e9, 9_007_199_254_740.99,
            9_007_199_254_740_993.0, 1e18, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, Math.PI})
    void givesEachValueBackToTheLastBit(double value) {
        List<Numbered> samples = List.of(new Numbered(1, new Sample(KEY, value)));
        assertEquals(samples, decode(PollCodec.encode(samples)));
    }

    @Test
    void givesSuspectValuesAndGapsBack() {
        List<Numbered> samples = List.of(new Numbered(1, new Sample(KEY, 3, Quality.SUSPECT_COUNTER)),
                new Numbered(2, Sample.gap(KEY, Quality.GAP_RESTARTED)), new Numbered(3, new Sample(KEY, 4)));
        byte[] bytes = PollCodec.encode(samples);
        assertEquals(samples, decode(bytes));
        assertEquals(2 + 3 * 2 + 2, bytes.length, "a gap takes two octets");
    }

    @Test
    void givesAPollOfACityBackInOrderAndIsShort() {
        List<Numbered> samples = new ArrayList<>(city());
        byte[] bytes = PollCodec.encode(samples.stream().sorted((a, b) -> b.series() - a.series()).toList());
        assertEquals(samples, decode(bytes));
        assertTrue(bytes.length < 27 * 8, "bytes: " + bytes.length);
    }

    @Test
    void refusesDamagedBytesInsteadOfGuessing() {
        byte[] whole = PollCodec.encode(city());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(DamagedDataException.class, () -> decode(cut));
        }
        byte[] newer = whole.clone();
        newer[0] = 4;
        assertThrows(DamagedDataException.class, () -> decode(newer));
    }

    @ParameterizedTest
    @ValueSource(ints = {FormerPolls.VERSION, PollCodec.VERSION})
    void survivesAnyBytes(int version) {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40) + 1];
            random.nextBytes(bytes);
            bytes[0] = (byte) version;
            try {
                if (FormerPolls.isOne(bytes)) {
                    FormerPolls.decode(bytes);
                } else {
                    PollCodec.decode(bytes, (series, value, quality) -> {});
                }
            } catch (DamagedDataException e) {
                // Refused, which is all that is asked.
                continue;
            }
        }
    }

    private static List<Numbered> decode(byte[] bytes) {
        List<Numbered> samples = new ArrayList<>();
        PollCodec.decode(bytes, (series, value, quality) -> samples
                .add(new Numbered(series, new Sample(KEY, value, Quality.ofCode(quality)))));
        return samples;
    }

    private static List<Numbered> city() {
        List<Numbered> samples = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            samples.add(new Numbered(10 + 3 * i, new Sample(KEY, 4 + i / 1000.0)));
            samples.add(new Numbered(11 + 3 * i, new Sample(KEY, i % 2)));
        }
        return samples;
    }
}
