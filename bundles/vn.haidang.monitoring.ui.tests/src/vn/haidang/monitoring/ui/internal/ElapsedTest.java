package vn.haidang.monitoring.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

    @ParameterizedTest
    @CsvSource({"PT4S, PT4S", "PT59S, PT59S", "PT1M, PT1M", "PT14M2S, PT14M", "PT2H5M59S, PT2H5M",
            "PT23H59M59S, PT23H59M",
            "P1DT3H20M, P1DT3H", "P40DT23H59M, P40DT23H"})
    void aLengthIsShownInItsTwoLargestUnits(Duration length, Duration shown) {
        assertEquals(shown, Elapsed.roughly(length));
    }
}
