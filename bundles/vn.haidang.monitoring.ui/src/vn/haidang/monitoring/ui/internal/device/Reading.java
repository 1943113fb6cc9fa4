package vn.haidang.monitoring.ui.internal.device;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.ui.language.Texts;

/**
 * What was measured of a device last.
 *
 * @param metric what was measured
 * @param instance which part of the device; empty for the device as a whole
 * @param value in the unit of the metric; of a state its number
 */
record Reading(DeviceMetric metric, String instance, double value) {

    /** What is older is no news of now. */
    static final Duration FRESH = Duration.ofMinutes(15);

    /** The last value of every figure of every device, by the device's code; blocks on the store. */
    static Map<String, List<Reading>> latest(MeasurementHistory history, Instant now) {
        Map<SeriesKey, Double> last = new LinkedHashMap<>();
        history.replay(now.minus(FRESH), now.plusSeconds(1), Reading::isOfADevice, (key, millis, value, quality) -> {
            if (quality.isGap()) {
                last.remove(key);
            } else {
                last.put(key, value);
            }
        });
        Map<String, List<Reading>> byDevice = new HashMap<>();
        last.forEach((key, value) -> metric(key).ifPresent(metric -> byDevice
                .computeIfAbsent(key.object(), code -> new ArrayList<>())
                .add(new Reading(metric, key.instance(), value))));
        return Collections.unmodifiableMap(byDevice);
    }

    static boolean isOfADevice(SeriesKey key) {
        return metric(key).isPresent();
    }

    static Optional<DeviceMetric> metric(SeriesKey key) {
        return DeviceMetric.of(key.metric().name());
    }

    /** The value with its unit, or the word for the state. */
    String text(Texts texts) {
        return text(metric, value, texts);
    }

    static String text(DeviceMetric metric, double value, Texts texts) {
        if (!metric.states().isEmpty()) {
            return metric.state(value).map(state -> texts.get("measure.state." + state))
                    .orElseGet(() -> texts.get("measure.state.other", "number", value));
        }
        int decimals = Math.abs(value) >= 100 || value == Math.rint(value) ? 0 : 1;
        String number = texts.format().number(BigDecimal.valueOf(value), decimals);
        return switch (metric.unit()) {
            case "" -> number;
            case "%" -> number + "%";
            default -> texts.get("measure.value",
                    MessageArguments.none().with("number", number).with("unit", metric.unit()));
        };
    }

    /** What is measured, in words. */
    static String word(DeviceMetric metric, Texts texts) {
        return texts.get("measure." + metric.code());
    }
}
