package vn.haidang.monitoring.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.DeviceEntry;

/**
 * Polls a device's clock and interface counters, as an OSGi service. Safe for use by several threads; no method
 * blocks.
 */
public interface DevicePoller {

    /** Within this time a poller has told that a device is silent, whatever its profile allows. */
    Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    /**
     * Polls the device once. Rates need two polls: the first one has none.
     *
     * @param interfaces the names (ifName) of the interfaces wanted
     * @return what it answered, always completed normally
     */
    CompletionStage<DevicePoll> poll(DeviceEntry device, List<String> interfaces);

    /** What became of a poll. */
    sealed interface DevicePoll {

        /**
         * The device answered.
         *
         * @param at when
         * @param clocks its clocks
         * @param course what they say of the time since the poll before
         * @param interfaces the interfaces asked for that it has
         * @param findings what is wrong with how it answers, though it does: an engine id used twice, a device that was
         *        replaced, an interface found under another name
         */
        record Answered(Instant at, DeviceClocks clocks, DeviceClocks.Course course, List<InterfaceReading> interfaces,
                List<Finding> findings) implements DevicePoll {
            public Answered {
                interfaces = List.copyOf(interfaces);
                findings = List.copyOf(findings);
            }
        }

        /**
         * It answered, so it is alive, but did not tell what was asked: it refuses the credentials, or lacks what a
         * rate needs.
         *
         * @param at when it answered
         * @param reason what it refused, or lacks
         */
        record Refused(Instant at, Finding reason) implements DevicePoll {}

        /**
         * It was asked and stayed silent.
         *
         * @param at when that was clear
         * @param reason what may be behind it
         */
        record Unanswered(Instant at, Finding reason) implements DevicePoll {}

        /**
         * It was not asked, for a reason of our own: a profile that is missing or wrong, a host that cannot be found or
         * sent to, the last poll still running, an engine that has stopped. Nothing follows for the device.
         *
         * @param reason why not
         */
        record NotAsked(Finding reason) implements DevicePoll {}
    }
}
