package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineSettingsTest {

    @Test
    void takesWhatIsUsual() {
        assertEquals(3, settings(1_000, 900, 60_000, 3, 2).confirmAfter());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 513})
    void asksAsManyDevicesAtOnceAsTheSnmpEngineCan(int mostPolls) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> new EngineSettings(Duration.ofSeconds(1),
                Duration.ofMillis(900), Duration.ofMinutes(1), 3, 2, mostPolls));
        assertTrue(refused.getMessage().contains("mostPolls"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"99, 50, 60000, 3, 2, echoPeriodMillis", "1000, 1000, 60000, 3, 2, echoTimeoutMillis",
            "1000, 0, 60000, 3, 2, echoTimeoutMillis", "1000, 900, 0, 3, 2, pollPeriodMillis",
            "1000, 900, 9999999, 3, 2, pollPeriodMillis", "1000, 900, 60000, 0, 2, confirmAfter",
            "1000, 900, 60000, 3, -1, recoverAfter"})
    void namesTheSettingThatCannotBe(long period, long timeout, long poll, int confirm, int recover, String name) {
        Exception refused = assertThrows(IllegalArgumentException.class,
                () -> settings(period, timeout, poll, confirm, recover));
        assertTrue(refused.getMessage().contains(name), refused.getMessage());
    }

    private static EngineSettings settings(long period, long timeout, long poll, int confirm, int recover) {
        return new EngineSettings(Duration.ofMillis(period), Duration.ofMillis(timeout), Duration.ofMillis(poll),
                confirm, recover, 256);
    }
}
