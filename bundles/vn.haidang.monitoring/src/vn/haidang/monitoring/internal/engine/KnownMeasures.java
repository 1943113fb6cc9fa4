package vn.haidang.monitoring.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMetric;

/**
 * Remembers which figures each device had, so that one which is missing is a gap with its reason and not just nothing. One
 * that stays away for {@link #GONE_AFTER} measurements in a row was taken out and is forgotten. Belongs to the engine's
 * thread.
 */
final class KnownMeasures {

    /** After so many measurements without it a figure is gone for good. */
    static final int GONE_AFTER = 3;

    private static final String NO_UNIT = "1";

    /** How often in a row each figure of a device was missing. */
    private final Map<String, Map<SeriesKey, Integer>> missing = new HashMap<>();

    /** The samples of a measurement, with gaps for what the device told before and does not tell now. */
    List<Sample> samples(String device, List<DeviceMeasure> measures) {
        List<Sample> samples = new ArrayList<>();
        Set<SeriesKey> told = new HashSet<>();
        for (DeviceMeasure measure : measures) {
            SeriesKey key = new SeriesKey(device, measure.instance(), metric(measure.metric()));
            if (told.add(key)) {
                samples.add(new Sample(key, measure.value()));
            }
        }
        Map<SeriesKey, Integer> before = missing.getOrDefault(device, Map.of());
        Map<SeriesKey, Integer> now = new HashMap<>();
        told.forEach(key -> now.put(key, 0));
        before.forEach((key, times) -> {
            if (!told.contains(key)) {
                samples.add(Sample.gap(key, Quality.GAP_ABSENT));
                if (times + 1 < GONE_AFTER) {
                    now.put(key, times + 1);
                }
            }
        });
        missing.put(device, now);
        return samples;
    }

    /** A gap of each figure the device had. */
    List<Sample> gaps(String device, Quality reason) {
        return missing.getOrDefault(device, Map.of()).keySet().stream().map(key -> Sample.gap(key, reason)).toList();
    }

    void forget(String device) {
        missing.remove(device);
    }

    private static Metric metric(String code) {
        return new Metric(code,
                DeviceMetric.of(code).map(DeviceMetric::unit).filter(unit -> !unit.isEmpty()).orElse(NO_UNIT));
    }
}
