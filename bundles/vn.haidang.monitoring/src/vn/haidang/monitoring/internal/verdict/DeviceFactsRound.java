package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.internal.contribution.DeviceLog;
import vn.haidang.monitoring.internal.contribution.DeviceLog.Heard;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;

/**
 * Stores what devices said since it looked last. While the database is away it is tried again with what they said last: what
 * they said in between is known no more. Belongs to one thread.
 */
public final class DeviceFactsRound {

    private static final int AT_ONCE = 500;

    private final DeviceLog log;
    private final MeasurementStore measurements;
    private final Map<String, Instant> stored = new HashMap<>();

    public DeviceFactsRound(DeviceLog log, MeasurementStore measurements) {
        this.log = log;
        this.measurements = measurements;
    }

    /** Looks once. Blocks on the database. */
    public void run() {
        Map<String, Heard> known = log.all();
        stored.keySet().retainAll(known.keySet());
        Map<String, Heard> news = new HashMap<>(known);
        news.entrySet().removeIf(one -> one.getValue().at().equals(stored.get(one.getKey())));
        List<Poll> polls = new ArrayList<>();
        Map<String, Instant> written = new HashMap<>();
        news.forEach((device, heard) -> {
            List<Sample> samples = DeviceFacts.samples(device, heard);
            if (!samples.isEmpty()) {
                polls.add(new Poll(heard.at(), samples));
            }
            written.put(device, heard.at());
            if (polls.size() == AT_ONCE) {
                write(polls, written);
            }
        });
        write(polls, written);
    }

    private void write(List<Poll> polls, Map<String, Instant> written) {
        if (!polls.isEmpty()) {
            measurements.append(List.copyOf(polls));
        }
        stored.putAll(written);
        polls.clear();
        written.clear();
    }
}
