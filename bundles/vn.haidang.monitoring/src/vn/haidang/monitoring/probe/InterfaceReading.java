package vn.haidang.monitoring.probe;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One interface of a device at a poll (IF-MIB, RFC 2863). The rates are since the poll before; the first poll has none.
 *
 * @param name the name it was asked for by; it stays the same when the device numbers or names its interfaces anew
 * @param operUp whether ifOperStatus is up(1)
 * @param speed ifHighSpeed, from ifSpeed when there is none, in bit/s; empty when the device tells none to be believed
 * @param in what it received, bit/s
 * @param out what it sent, bit/s
 * @param faults what it lost
 * @param change what is known of the last change of its state
 */
public record InterfaceReading(String name, boolean operUp, OptionalLong speed, Rate in, Rate out, Faults faults,
        Change change) {

    /** An interface of which only the traffic is known. */
    public static InterfaceReading ofTraffic(String name, boolean operUp, Rate in, Rate out) {
        return new InterfaceReading(name, operUp, OptionalLong.empty(), in, out, Faults.UNKNOWN, Change.UNKNOWN);
    }

    /**
     * Packets that were not delivered, each a rate in packets/s.
     *
     * @param inErrors ifInErrors
     * @param outErrors ifOutErrors
     * @param inDiscards ifInDiscards
     * @param outDiscards ifOutDiscards: what a congested line throws away
     */
    public record Faults(Rate inErrors, Rate outErrors, Rate inDiscards, Rate outDiscards) {

        /** The device tells none of them. */
        public static final Faults UNKNOWN = new Faults(none(), none(), none(), none());

        private static Rate none() {
            return new Rate.Gap(Rate.Cause.NO_COUNTER);
        }
    }

    /**
     * The last change of ifOperStatus, from ifLastChange.
     *
     * @param at when by our clock, give or take a second; empty when the device does not tell, or it was before the device
     *        started
     * @param wasHidden whether the state changed and changed back since the poll before: both polls say the same, and
     *        ifLastChange says that it was not the same in between
     */
    public record Change(Optional<Instant> at, boolean wasHidden) {

        /** Nothing is known. */
        public static final Change UNKNOWN = new Change(Optional.empty(), false);
    }
}
