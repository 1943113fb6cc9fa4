package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;

import vn.haidang.monitoring.probe.DeviceClocks.Course;
import vn.haidang.monitoring.probe.Rate.Cause;
import vn.haidang.monitoring.probe.Rate.Doubt;

/** How much time went by between two readings of a device, as its clocks and ours tell together. */
sealed interface Elapsed {

    /** What the device did in between. */
    Course course();

    /** Why no figure can be made over that time; empty when one can. */
    default Optional<Cause> obstacle() {
        return Optional.empty();
    }

    /**
     * So long that a figure can be made.
     *
     * @param hundredths more than none
     * @param doubt what speaks against it
     */
    record Ran(Course course, long hundredths, Optional<Doubt> doubt) implements Elapsed {

        double seconds() {
            return hundredths / 100.0;
        }
    }

    /** The counters of before cannot be compared with those of now. */
    record Broken(Course course, Cause cause) implements Elapsed {
        @Override
        public Optional<Cause> obstacle() {
            return Optional.of(cause);
        }
    }
}
