package vn.haidang.station.internal.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;

import vn.haidang.monitoring.measurement.MeasurementFollower;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * The last good value of each series, for the metrics page; a gap takes it away. Beyond {@link #MOST} series new ones are
 * not taken: the page would be too large for who reads it. Safe for use by several threads.
 */
@Component(service = {LatestReadings.class, MeasurementFollower.class})
public final class LatestReadings implements MeasurementFollower {

    static final int MOST = 50_000;

    private final Map<SeriesKey, Reading> readings = new ConcurrentHashMap<>();

    private record Reading(Instant at, double value) {}

    @Override
    public void stored(List<Poll> polls) {
        for (Poll poll : polls) {
            poll.samples().forEach(sample -> take(poll.at(), sample));
        }
    }

    private void take(Instant at, Sample sample) {
        if (sample.quality().kind() != Quality.Kind.GOOD) {
            readings.remove(sample.key());
        } else if (readings.size() < MOST || readings.containsKey(sample.key())) {
            readings.put(sample.key(), new Reading(at, sample.value()));
        }
    }

    /** Those of objects that are no older than so long, by metric, object and part; forgets the older ones. */
    Map<SeriesKey, Double> since(Instant now, Duration longest) {
        readings.values().removeIf(reading -> reading.at().isBefore(now.minus(longest)));
        Map<SeriesKey, Double> values = new TreeMap<>(
                Comparator.comparing((SeriesKey key) -> key.metric().name())
                        .thenComparing(key -> key.metric().unit()).thenComparing(SeriesKey::object)
                        .thenComparing(SeriesKey::instance));
        readings.forEach((key, reading) -> values.put(key, reading.value()));
        return values;
    }
}
