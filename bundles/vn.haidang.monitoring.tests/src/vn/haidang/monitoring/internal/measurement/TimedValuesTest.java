package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TimedValuesTest {

    @Test
    void sortsAndKeepsTheFirstOfTwoAtTheSameTime() {
        assertEquals(List.of("1=10.0", "2=20.0", "3=30.0"), text(of(3, 30, 1, 10, 2, 20, 1, 99, 3, 99).sorted()));
    }

    @Test
    void mergesTwo() {
        assertEquals(List.of("1=10.0", "2=20.0", "3=30.0"), text(of(1, 10, 3, 30).with(of(2, 20, 3, 99))));
    }

    private static TimedValues of(long... timesAndValues) {
        TimedValues values = new TimedValues();
        for (int i = 0; i < timesAndValues.length; i += 2) {
            values.add(timesAndValues[i], timesAndValues[i + 1]);
        }
        return values;
    }

    private static List<String> text(TimedValues values) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(values.time(i) + "=" + values.value(i));
        }
        return texts;
    }
}
