package vn.haidang.monitoring.probe;

import java.util.OptionalDouble;

/**
 * How fast a counter grew between two polls, with how far that can be believed: good, suspect or a gap. Never negative,
 * never a spike, and never zero for "unknown". Rules from RFC 2863, 3.1.5 and 3.1.6, ifCounterDiscontinuityTime,
 * sysUpTime (SNMPv2-MIB), snmpEngineBoots (SNMP-FRAMEWORK-MIB) and hrSystemUptime (HOST-RESOURCES-MIB).
 */
public sealed interface Rate {

    /** The figure and nothing else: good or suspect; empty for a gap. */
    default OptionalDouble value() {
        return OptionalDouble.empty();
    }

    /** The figure only when it is beyond doubt: what alarms, availability and claims may rest on. */
    default OptionalDouble certain() {
        return OptionalDouble.empty();
    }

    /**
     * A figure that the device's clocks vouch for.
     *
     * @param perSecond what was counted in a second, not negative; bit/s for traffic, packets/s for errors and discards
     */
    record Good(double perSecond) implements Rate {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(perSecond);
        }

        @Override
        public OptionalDouble certain() {
            return OptionalDouble.of(perSecond);
        }
    }

    /**
     * A figure that is likely but not proved: it may be shown as such, and nothing may rest on it.
     *
     * @param perSecond as in {@link Good}
     * @param doubt what speaks against it
     */
    record Suspect(double perSecond, Doubt doubt) implements Rate {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(perSecond);
        }
    }

    /**
     * No figure.
     *
     * @param cause why there is none
     */
    record Gap(Cause cause) implements Rate {}

    /** What speaks against a figure. The order is stored: new ones go to the end. */
    enum Doubt {
        /** The SNMP agent alone started anew; the machine and its counters most likely ran on. */
        AGENT_RESTARTED,
        /** The device's clocks do not agree with each other or with ours; the figure follows the likelier one. */
        CLOCKS_DISAGREE,
        /** The device's ifCounterDiscontinuityTime cannot be relied on. */
        DISCONTINUITY_UNRELIABLE,
        /** More than ifHighSpeed allows, which is wrong itself when somebody has set it by hand. */
        ABOVE_SPEED,
        /** A 32-bit counter on a link of unknown speed: it may have wrapped unseen. */
        MAY_HAVE_WRAPPED,
        /** The polls were so close that the device may not have renewed its counters. */
        SHORT_INTERVAL,
        /** The polls were more than an hour apart: the mean of a long time, not the figure of now. */
        LONG_INTERVAL
    }

    /** Why there is no figure. The order is stored: new ones go to the end. */
    enum Cause {
        /** Nothing to compare with: the first poll, or the first with this counter. */
        FIRST_POLL,
        /** The device does not tell this counter. */
        NO_COUNTER,
        /** The device started anew between the polls. */
        DEVICE_RESTARTED,
        /** The device says that the counter did not run through (ifCounterDiscontinuityTime). */
        DISCONTINUITY,
        /** The counter is smaller than before without a wrap that would explain it: it was set anew. */
        COUNTER_RESET,
        /** The growth is beyond what the link can carry: the counter was set anew. */
        IMPOSSIBLE,
        /** A 32-bit counter on a link so fast that it may have wrapped unseen between the polls. */
        WRAPPED_UNSEEN,
        /** Another counter than before: 32 bits in the place of 64 or the other way round. */
        COUNTER_CHANGED,
        /** The device's clock did not move, so that nothing can be divided by it. */
        CLOCK_STOPPED,
        /** The polls are so far apart that the device's clock may have gone round in between. */
        TOO_LONG_AGO,
        /** Another SNMP engine answers: the device was replaced, or set up anew. */
        DEVICE_REPLACED
    }
}
