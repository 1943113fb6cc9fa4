package vn.haidang.monitoring.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
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
         * @param upTimeHundredths its sysUpTime in hundredths of a second (SNMPv2-MIB)
         * @param interfaces the interfaces asked for that it has
         */
        record Answered(Instant at, long upTimeHundredths, List<InterfaceReading> interfaces) implements DevicePoll {
            public Answered {
                interfaces = List.copyOf(interfaces);
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

    /**
     * One interface of a device (IF-MIB, RFC 2863).
     *
     * @param name its ifName
     * @param operUp whether ifOperStatus is up(1)
     * @param inBitsPerSecond received since the last poll, bit/s; empty when there is no honest figure
     * @param outBitsPerSecond sent since the last poll, bit/s
     */
    record InterfaceReading(String name, boolean operUp, OptionalDouble inBitsPerSecond,
            OptionalDouble outBitsPerSecond) {}
}
