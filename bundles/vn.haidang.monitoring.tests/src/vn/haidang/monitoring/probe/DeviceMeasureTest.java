package vn.haidang.monitoring.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceMeasureTest {

    @Test
    void twoLongNamesThatBeginAlikeStayTwoSeries() {
        String begin = "x".repeat(DeviceMeasure.LONGEST_INSTANCE);
        DeviceMeasure first = new DeviceMeasure("temperature", begin + " inlet", 20);
        DeviceMeasure second = new DeviceMeasure("temperature", begin + " outlet", 20);
        assertEquals(DeviceMeasure.LONGEST_INSTANCE, first.instance().length());
        assertNotEquals(first.instance(), second.instance());
        assertEquals(first.instance(), new DeviceMeasure("temperature", begin + " inlet", 21).instance());
    }

    @Test
    void aNameOfOrdinaryLengthStaysAsItIs() {
        String name = "y".repeat(DeviceMeasure.LONGEST_INSTANCE);
        assertEquals(name, new DeviceMeasure("temperature", name, 20).instance());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoFigureIsRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> new DeviceMeasure("temperature", "", value));
    }
}
