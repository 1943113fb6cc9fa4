package vn.haidang.monitoring.probe;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.text.Language;

/** Nobody has to read the codes of metrics and states. */
class DeviceMetricTest {

    @ParameterizedTest
    @EnumSource(DeviceMetric.class)
    void eachAndEachOfItsStatesHasAWord(DeviceMetric metric) {
        for (Language language : Language.values()) {
            assertFalse(metric.word(language).isBlank());
            for (int number = 0; number < metric.states().size(); number++) {
                assertFalse(metric.stateWord(number, language).orElseThrow().isBlank());
            }
        }
    }
}
