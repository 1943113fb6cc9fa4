package vn.haidang.monitoring.probe;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletionStage;

import vn.haidang.registry.DeviceEntry;

/**
 * Polls a device's clock and interface counters, as an OSGi service. Safe for use by several threads; no method
 * blocks.
 */
public interface DevicePoller {

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
         * It did not.
         *
         * @param at when that was clear
         * @param reason why, as far as can be told
         */
        record Unanswered(Instant at, String reason) implements DevicePoll {}
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
