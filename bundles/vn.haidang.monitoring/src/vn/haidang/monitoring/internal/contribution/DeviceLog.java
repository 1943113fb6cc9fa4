package vn.haidang.monitoring.internal.contribution;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;

/**
 * What polls said last of each device: when it answered, when it started, its interfaces. Safe for use by several threads;
 * of more than {@link #MOST} devices those polled longest ago are forgotten.
 */
public final class DeviceLog {

    private static final int MOST = 50_000;
    private static final long MILLIS_PER_HUNDREDTH = 10;

    private final Map<String, Heard> devices = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Heard> eldest) {
            return size() > MOST;
        }
    };

    /** The poller, overheard. */
    DevicePoller overhearing(DevicePoller poller) {
        return (device, interfaces) -> poller.poll(device, interfaces)
                .whenComplete((poll, failure) -> heard(device.code(), poll));
    }

    /** What is known of a device; empty when it was not heard of since the program started. */
    public synchronized Optional<Heard> of(String device) {
        return Optional.ofNullable(devices.get(device));
    }

    /** What is known of all devices, by their codes. */
    public synchronized Map<String, Heard> all() {
        return Map.copyOf(devices);
    }

    private synchronized void heard(String device, DevicePoll poll) {
        if (poll instanceof DevicePoll.Answered answered) {
            Optional<Heard> before = Optional.ofNullable(devices.get(device));
            devices.put(device, new Heard(answered.at(), startedAt(answered, before),
                    interfaces(answered, before)));
        }
    }

    /** A poll for a sign of life asks for no interfaces; what was known of them stays, with its time. */
    private static List<TimedReading> interfaces(DevicePoll.Answered poll, Optional<Heard> before) {
        return poll.interfaces().isEmpty()
                ? before.map(Heard::interfaces).orElse(List.of())
                : poll.interfaces().stream().map(reading -> new TimedReading(poll.at(), reading)).toList();
    }

    /** While it runs on, its start stays what it was: the clock wraps after 497 days. */
    private static Optional<Instant> startedAt(DevicePoll.Answered poll, Optional<Heard> before) {
        return switch (poll.course()) {
            case FIRST_SEEN, RESTARTED -> Optional.of(start(poll));
            case RAN_ON, AGENT_RESTARTED -> before.flatMap(Heard::startedAt).or(() -> Optional.of(start(poll)));
            case UNCLEAR -> Optional.empty();
        };
    }

    private static Instant start(DevicePoll.Answered poll) {
        DeviceClocks clocks = poll.clocks();
        OptionalLong host = clocks.hostUpTimeHundredths();
        long hundredths = host.isPresent() ? host.getAsLong() : clocks.upTimeHundredths();
        return poll.at().minus(Duration.ofMillis(hundredths * MILLIS_PER_HUNDREDTH));
    }

    /**
     * A device that answered.
     *
     * @param at when it did last
     * @param startedAt when it started last; empty when its clocks contradict each other
     * @param interfaces those that were asked for last
     */
    public record Heard(Instant at, Optional<Instant> startedAt, List<TimedReading> interfaces) {

        /** The interface of this name. */
        public Optional<TimedReading> port(String name) {
            return interfaces.stream().filter(port -> port.reading().name().equals(name)).findFirst();
        }
    }

    /**
     * An interface.
     *
     * @param at when it was read
     */
    public record TimedReading(Instant at, InterfaceReading reading) {}
}
